import * as kept from './kept';

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
    return kept.read(KEY, (found): found is Theme => found === 'light' || found === 'dark');
  }

  apply(): void {
    document.documentElement.dataset.theme = this.said ?? this.system;
  }

  toggle(): void {
    this.said = this.current === 'dark' ? 'light' : 'dark';
    kept.write(KEY, this.said);
    this.apply();
  }
}

export const theme = new Appearance();
