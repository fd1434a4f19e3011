import { describe, expect, it } from 'vitest';
import { carriedOn, cuts, wide } from './flow';
import type { Scene } from './scene';
import type { Line, Theatre } from './theatre';

const ways = [
  { id: 'a-b', kind: 'road', start: 0, end: 1 },
  { id: 'b-c', kind: 'road', start: 1, end: 2 },
];
const line: Line = { id: 'line', ways, routes: [3, 4] };
const theatre = { looks: { of: (faction: string) => ['red', 'blue'].indexOf(faction) } } as unknown as Theatre;
const scene = (holders: number[], closed: number[] = []) =>
  ({ holders: Int8Array.from(holders), closed: new Set(closed) }) as Scene;

describe('flow', () => {
  it('is as wide as what is carried', () => {
    expect(wide(40, 80)).toBeCloseTo(wide(80, 80) / 2);
    expect(wide(0.1, 1000)).toBe(wide(0, 0));
  });

  it('of a line is that of its busiest road', () => {
    expect(carriedOn(line, Float64Array.of(90, 90, 90, 12, 30))).toBe(30);
  });

  it('is cut where another holds a place or a road is closed', () => {
    expect(cuts(line, 'red', scene([0, 0, 0]), theatre)).toEqual({ places: [], routes: [] });
    expect(cuts(line, 'red', scene([0, 1, -1], [4, 7]), theatre)).toEqual({ places: [1, 2], routes: [4] });
  });
});
