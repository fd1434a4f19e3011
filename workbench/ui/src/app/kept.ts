/*
 * What the browser keeps for the page. It may refuse (no room, storage switched off), and what lies there may come from an older page or
 * from somebody's hand: nothing here throws, and nothing is handed out that has not the shape that was asked for.
 */

/** What is kept under a key, if it has the shape that is meant; null if not. */
export function read<T>(key: string, isShape: (found: unknown) => found is T): T | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isShape(found) ? found : null;
  } catch {
    return null;
  }
}

/** Whether it could be kept. */
export function write(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

export function drop(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Where nothing can be kept, nothing is to be dropped.
  }
}

/** What this tab has kept under a key; failing that, what any tab has. */
export function readOfTab<T>(key: string, isShape: (found: unknown) => found is T): T | null {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    if (isShape(found)) return found;
  } catch {
    // As if nothing were there.
  }
  return read(key, isShape);
}

/** Keeps it for this tab, and for the next that is opened. */
export function writeOfTab(key: string, value: unknown): boolean {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // It may fit in the other place.
  }
  return write(key, value);
}

export function dropOfTab(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Where nothing can be kept, nothing is to be dropped.
  }
  drop(key);
}

/** The keys that begin with these letters. */
export function keys(start: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(start));
  } catch {
    return [];
  }
}

export function isRecord(found: unknown): found is Record<string, unknown> {
  return typeof found === 'object' && found !== null && !Array.isArray(found);
}
