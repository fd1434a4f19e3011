import { afterEach, describe, expect, it, vi } from 'vitest';
import * as kept from './kept';

const isText = (found: unknown): found is string => typeof found === 'string';

function browser(entries: Record<string, string>): void {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => entries[key] ?? null,
    setItem: (key: string, value: string) => void (entries[key] = value),
    removeItem: (key: string) => void delete entries[key],
  });
}

describe('what the browser keeps', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('comes back as it was', () => {
    browser({});
    expect(kept.write('a', 'text')).toBe(true);
    expect(kept.read('a', isText)).toBe('text');
    kept.drop('a');
    expect(kept.read('a', isText)).toBeNull();
  });

  it('is nothing if it has another shape or is no JSON', () => {
    browser({ number: '7', broken: '{"a":' });
    expect(kept.read('number', isText)).toBeNull();
    expect(kept.read('broken', isText)).toBeNull();
  });

  it('does not throw where the browser refuses', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(kept.read('a', isText)).toBeNull();
    expect(kept.write('a', 'text')).toBe(false);
    expect(kept.keys('a')).toEqual([]);
    expect(() => kept.drop('a')).not.toThrow();
  });
});
