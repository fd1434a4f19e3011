import { expect, it } from 'vitest';
import type { Run } from '../api/types';
import { grouped } from './groups';

const run = (id: string, seed: number, job: string | null, parent: string | null = null) =>
  ({ id, seed, origin: job || parent ? { parent, day: 0, title: '', job, part: job && 'base' } : null }) as unknown as Run;

it('puts replays of many runs apart, by job and seed, and leaves branches among what was asked for', () => {
  const groups = grouped(
    [run('a', 1, null), run('b', 9, 'x-10'), run('c', 2, 'x-2'), run('d', 4, null, 'a'), run('e', 3, 'x-10')],
    'c',
  );
  expect(groups.own.map((each) => each.id)).toEqual(['a', 'd']);
  expect(groups.replays.map((each) => [each.job, each.runs.map((one) => one.id), each.isShown])).toEqual([
    ['x-2', ['c'], true],
    ['x-10', ['e', 'b'], false],
  ]);
});
