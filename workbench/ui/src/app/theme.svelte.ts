export type Theme = 'light' | 'dark';

const KEY = 'armistice.theme';
const dark = matchMedia('(prefers-color-scheme: dark)');

/** Light or dark: as the system has it, until somebody says otherwise. */
class Appearance {
  private said = $state<Theme | null>(this.kept());
  private system = $state<Theme>(dark.matches ? 'dark' : 'light');
  current = $derived<Theme>(this.said ?? this.system);

  constructor() {
    dark.addEventListener('change', (e) => {
      this.system = e.matches ? 'dark' : 'light';
      this.apply();
    });
  }

  private kept(): Theme | null {
    const kept = localStorage.getItem(KEY);
    return kept === 'light' || kept === 'dark' ? kept : null;
  }

  apply(): void {
    document.documentElement.dataset.theme = this.said ?? this.system;
  }

  toggle(): void {
    this.said = this.current === 'dark' ? 'light' : 'dark';
    localStorage.setItem(KEY, this.said);
    this.apply();
  }
}

export const theme = new Appearance();
