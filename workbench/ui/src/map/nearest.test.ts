import { expect, test } from 'vitest';
import { nearest, WAYS } from './nearest';

const SPOTS = [
  { x: 0, y: 0 },
  { x: 40, y: 0 },
  { x: 20, y: 15 },
  { x: 0, y: -30 },
];

test('an arrow leads to what lies ahead, not to what is nearer but aside', () => {
  expect(nearest(SPOTS, SPOTS[0]!, WAYS.ArrowRight!)).toBe(1);
  expect(nearest(SPOTS, SPOTS[0]!, WAYS.ArrowUp!)).toBe(3);
});

test('where nothing lies ahead, an arrow leads nowhere', () => {
  expect(nearest(SPOTS, SPOTS[0]!, WAYS.ArrowLeft!)).toBe(-1);
  expect(nearest([], SPOTS[0]!, WAYS.ArrowDown!)).toBe(-1);
});

test('every spot of a line is reached, one after the other', () => {
  const line = [5, 1, 9, 3].map((x) => ({ x: x * 10, y: 0 }));
  const seen = [1];
  for (let at = 1; (at = nearest(line, line[at]!, WAYS.ArrowRight!)) >= 0; ) seen.push(at);
  expect(seen).toEqual([1, 3, 0, 2]);
});
