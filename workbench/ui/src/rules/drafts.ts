import * as browser from '../app/kept';

/** Work that is not saved yet, kept in the browser so that neither a reload nor a crash loses it. */
export interface Kept {
  text: string;
  /** The version that was opened. */
  opened: string;
  /** When it was last changed, in milliseconds. */
  time: number;
}

const isKept = (found: unknown): found is Kept =>
  browser.isRecord(found) && typeof found.text === 'string' && typeof found.opened === 'string' && typeof found.time === 'number';

const key = (scenario: string, rulebook: string) => `armistice.draft.${scenario}/${rulebook}`;

export function kept(scenario: string, rulebook: string): Kept | null {
  return browser.read(key(scenario, rulebook), isKept);
}

/** Whether it could be kept; a browser may have no room. */
export function keep(scenario: string, rulebook: string, text: string, opened: string): boolean {
  return browser.write(key(scenario, rulebook), { text, opened, time: Date.now() });
}

export function drop(scenario: string, rulebook: string): void {
  browser.drop(key(scenario, rulebook));
}

/** The rulebooks of a scenario of which there is unsaved work. */
export function all(scenario: string): string[] {
  const start = key(scenario, '');
  return browser.keys(start).map((name) => name.slice(start.length));
}
