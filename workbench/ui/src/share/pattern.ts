import type { Scene } from '../map/scene';
import type { Theatre } from '../map/theatre';
import type { Holdings } from './holdings';

/**
 * How many parts the shading of a place has, from left to right; they come again and again over its ground. Which look each part
 * has is one array of [place][part], for one run and for shares of many alike: -1 is nobody.
 */
export const PARTS = 32;

/** One run: all of a place is its holder's, every other quarter that of who contests it. */
export function ofRun(scene: Scene): Int8Array {
  const pattern = new Int8Array(scene.holders.length * PARTS);
  scene.holders.forEach((holder, place) => {
    pattern.fill(holder, place * PARTS, (place + 1) * PARTS);
    const contester = scene.contesters[place]!;
    if (contester < 0) return;
    for (let begin = 0; begin < PARTS; begin += PARTS / 2) {
      pattern.fill(contester, place * PARTS + begin, place * PARTS + begin + PARTS / 4);
    }
  });
  return pattern;
}

/**
 * Many runs: each holder has as many parts as its share of them says, and at least one where it holds a place in any, since what is
 * open must not look settled. Places that no run tells of are nobody's.
 *
 * @param day from 1 to the days of the runs
 */
export function ofShares(theatre: Theatre, all: Holdings, day: number): Int8Array {
  const pattern = new Int8Array(theatre.places.length * PARTS).fill(-1);
  const order = [...theatre.looks.order, ''];
  theatre.places.forEach(({ id }, place) => {
    const of = all.get(id);
    if (!of) return;
    const shares = order.map((holder) => of.get(holder)?.[day - 1] ?? 0);
    let at = place * PARTS;
    divided(shares).forEach((parts, i) => {
      pattern.fill(theatre.looks.of(order[i]!), at, at + parts);
      at += parts;
    });
  });
  return pattern;
}

/** Whole parts for shares that add up to 1; the largest gives what the others have too much. */
export function divided(shares: number[]): number[] {
  const parts = shares.map((share) => (share > 0 ? Math.max(1, Math.round(share * PARTS)) : 0));
  const largest = shares.indexOf(Math.max(...shares));
  if (largest >= 0 && shares[largest]! > 0) parts[largest]! += PARTS - parts.reduce((sum, each) => sum + each, 0);
  return parts;
}

/** The look that all of a place has; -1 if there is none such, or nobody's. */
export function sole(pattern: Int8Array, place: number): number {
  const first = pattern[place * PARTS]!;
  for (let part = 1; part < PARTS; part++) if (pattern[place * PARTS + part] !== first) return -1;
  return first;
}
