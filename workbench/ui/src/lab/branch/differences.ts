import type { StoryLine } from '../../api/types';
import type { Film } from '../../film/film';

export interface Differing {
  id: string;
  name: string;
  holders: [string, string];
  contesters: [string, string];
}

/** Places that another faction holds or contests in the one run than in the other, on an evening. */
export function places(one: Film, other: Film, day: number): Differing[] {
  const [a, b] = [one.of('place'), other.of('place')];
  const found: Differing[] = [];
  for (let i = 0; i < a.count; i++) {
    const k = b.number(a.ids[i]!);
    if (k < 0) continue;
    const holders: [string, string] = [a.field('holder').text(day, i), b.field('holder').text(day, k)];
    const contesters: [string, string] = [a.field('contester').text(day, i), b.field('contester').text(day, k)];
    if (holders[0] !== holders[1] || contesters[0] !== contesters[1]) {
      found.push({ id: a.ids[i]!, name: a.names[i]!, holders, contesters });
    }
  }
  return found;
}

export interface Stray {
  event: StoryLine;
  /** Whether only the first run has it. */
  first: boolean;
}

/** Events that only one of two runs tells of, by day. */
export function strays(one: StoryLine[], other: StoryLine[]): Stray[] {
  const key = (event: StoryLine) => `${event.day}\n${event.rule}\n${event.text}`;
  const left = new Map<string, number>();
  for (const event of other) left.set(key(event), (left.get(key(event)) ?? 0) + 1);
  const found: Stray[] = [];
  for (const event of one) {
    const count = left.get(key(event)) ?? 0;
    if (count > 0) left.set(key(event), count - 1);
    else found.push({ event, first: true });
  }
  const again = new Map<string, number>();
  for (const event of one) again.set(key(event), (again.get(key(event)) ?? 0) + 1);
  for (const event of other) {
    const count = again.get(key(event)) ?? 0;
    if (count > 0) again.set(key(event), count - 1);
    else found.push({ event, first: false });
  }
  return found.sort((a, b) => a.event.day - b.event.day);
}
