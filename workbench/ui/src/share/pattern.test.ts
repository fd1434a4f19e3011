import { describe, expect, it } from 'vitest';
import type { Scenario } from '../api/types';
import type { Scene } from '../map/scene';
import type { Theatre } from '../map/theatre';
import { holdings } from './holdings';
import { divided, ofRun, ofShares, PARTS, sole } from './pattern';

const numbers = new Map([['red', 0], ['blue', 1]]);
const theatre = {
  places: [{ id: 'ford' }, { id: 'mill' }] as Scenario['places'],
  looks: { order: ['red', 'blue'], names: new Map(), of: (faction: string) => numbers.get(faction) ?? -1 },
} as unknown as Theatre;
const count = (pattern: Int8Array, place: number, look: number) =>
  [...pattern.slice(place * PARTS, (place + 1) * PARTS)].filter((each) => each === look).length;

describe('the pattern of a place', () => {
  const held = {
    days: 10,
    runs: 9,
    failed: 1,
    holders: [
      { place: 'ford', holder: 'red', fromDay: [1, 6], runs: [8, 2] },
      { place: 'ford', holder: 'blue', fromDay: [6], runs: [4] },
      { place: 'ford', holder: '', fromDay: [6], runs: [2] },
    ],
  };

  it('has parts in proportion to the runs that ended, day by day', () => {
    const early = ofShares(theatre, holdings(held), 5);
    expect(sole(early, 0)).toBe(0);
    const late = ofShares(theatre, holdings(held), 6);
    expect([0, 1, -1].map((look) => count(late, 0, look))).toEqual([PARTS / 4, PARTS / 2, PARTS / 4]);
    expect(sole(late, 0)).toBe(-1);
  });

  it('is nobody’s where no run tells of a place', () => {
    expect(count(ofShares(theatre, holdings(held), 6), 1, -1)).toBe(PARTS);
  });

  it('never looks settled while one run in a thousand says otherwise', () => {
    expect(divided([0.999, 0.001, 0])).toEqual([PARTS - 1, 1, 0]);
    for (const shares of [[0.34, 0.33, 0.33], [0.5, 0.48, 0.01, 0.01], [0, 0, 1]]) {
      expect(divided(shares).reduce((sum, each) => sum + each, 0)).toBe(PARTS);
    }
  });

  it('gives every other quarter to who contests it in one run', () => {
    const scene = { holders: Int8Array.of(0, 1), contesters: Int8Array.of(1, -1) } as Scene;
    const pattern = ofRun(scene);
    expect(count(pattern, 0, 1)).toBe(PARTS / 2);
    expect(sole(pattern, 1)).toBe(1);
  });
});
