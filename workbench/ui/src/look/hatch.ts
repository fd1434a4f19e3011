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

/** Those of STROKES once more, in a square of 6 that can be laid side by side. */
const TILES = [
  'M-1 1 1-1M0 6 6 0M5 7 7 5',
  'M-1 5 1 7M0 0 6 6M5-1 7 1',
  'M2.5 3h1',
  'M0 3h6',
  'M3 0v6',
  'M-1 1 1-1M0 6 6 0M5 7 7 5M-1 5 1 7M0 0 6 6M5-1 7 1',
  'M3 0v3.500',
];

/** The strokes of a look's hatching in a square of 6, to fill a plane with. */
export function tile(look: number): string {
  return TILES[(look + Math.floor(look / COLOURS)) % TILES.length] ?? '';
}

/** The strokes of a look's hatching in a square of 14; those of the map are {@link isHatched}. */
export function hatches(look: number): string {
  return STROKES[(look + Math.floor(look / COLOURS)) % STROKES.length] ?? '';
}
