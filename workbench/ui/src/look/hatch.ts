import { COLOURS } from '../map/looks';

const STROKES = [
  'M1 8 8 1M5 13 13 5',
  'M1 6l7 7M6 1l7 7',
  'M4 4h1M9 4h1M4 9h1M9 9h1',
  'M1 5h12M1 9.5h12',
  'M5 1v12M9.5 1v12',
  'M1 8 8 1M5 13 13 5M1 6l7 7M6 1l7 7',
  'M5 2v2M5 6v2M5 10v2M9.5 2v2M9.5 6v2M9.5 10v2',
];

/** The strokes of a look's hatching in a square of 14; those of the map are {@link isHatched}. */
export function hatches(look: number): string {
  return STROKES[(look + Math.floor(look / COLOURS)) % STROKES.length] ?? '';
}
