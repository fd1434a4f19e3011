/** Work that is not saved yet, kept in the browser so that neither a reload nor a crash loses it. */
export interface Kept {
  text: string;
  /** The version that was opened. */
  opened: string;
  /** When it was last changed, in milliseconds. */
  time: number;
}

const key = (scenario: string, rulebook: string) => `armistice.draft.${scenario}/${rulebook}`;

export function kept(scenario: string, rulebook: string): Kept | null {
  try {
    const found = JSON.parse(localStorage.getItem(key(scenario, rulebook)) ?? 'null') as Kept | null;
    return found && typeof found.text === 'string' && typeof found.opened === 'string' ? found : null;
  } catch {
    return null;
  }
}

/** Whether it could be kept; a browser may have no room. */
export function keep(scenario: string, rulebook: string, text: string, opened: string): boolean {
  try {
    localStorage.setItem(key(scenario, rulebook), JSON.stringify({ text, opened, time: Date.now() }));
    return true;
  } catch {
    return false;
  }
}

export function drop(scenario: string, rulebook: string): void {
  localStorage.removeItem(key(scenario, rulebook));
}

/** The rulebooks of a scenario of which there is unsaved work. */
export function all(scenario: string): string[] {
  const start = key(scenario, '');
  return Object.keys(localStorage)
    .filter((name) => name.startsWith(start))
    .map((name) => name.slice(start.length));
}
