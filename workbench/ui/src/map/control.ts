import type { Frame } from './camera';
import { COLOURS, parts, type Inks } from './looks';
import { PARTS } from '../share/pattern';
import type { Theatre } from './theatre';

const NOBODY = 0xffff;
/** Of 255, where a place is; it falls to nothing at the end of its reach. */
const DENSEST = 88;
const HATCH = 7;

/**
 * Shades who holds what. Which place a pixel belongs to, and how strongly, is settled once for a frame; after that, a place that
 * changes hands costs no more than its own pixels.
 */
export class ControlShade {
  private image: ImageData | null = null;
  private pixels = new Uint32Array(0);
  /** [pixel] how strongly it is shaded, 0 to 255 */
  private strength = new Uint8Array(0);
  /** The pixels of all places, each place's together. */
  private sorted = new Uint32Array(0);
  /** [place] where its pixels begin */
  private begins = new Uint32Array(0);
  /** [place][part] the looks that it is drawn with, -2 for not at all */
  private drawn = new Int8Array(0);
  private width = 0;
  private palette: [number, number, number][] = [];

  constructor(private readonly theatre: Theatre) {}

  /**
   * Settles to which place each pixel belongs.
   *
   * @param land how much of each pixel is land, as {@link Ground.landMask} says it; nobody holds the sea
   */
  frame(frame: Frame, inks: Inks, land: Uint8ClampedArray | null): void {
    const { theatre } = this;
    const width = (this.width = Math.max(1, Math.round(frame.width)));
    const height = Math.max(1, Math.round(frame.height));
    this.image = new ImageData(width, height);
    this.pixels = new Uint32Array(this.image.data.buffer);
    this.strength = new Uint8Array(width * height);
    const nearest = new Uint16Array(width * height).fill(NOBODY);
    const raster: Raster = { width, height, nearest, strength: this.strength, closest: new Float32Array(width * height).fill(1) };
    for (const arm of theatre.arms) {
      const reach = theatre.reach[arm.place]! * frame.scale;
      const x = theatre.x[arm.place]! * frame.scale + frame.left;
      const y = theatre.y[arm.place]! * frame.scale + frame.top;
      spread(raster, arm.place, x, y, arm.dx * frame.scale, arm.dy * frame.scale, reach, reach * 0.3);
    }
    if (land) {
      for (let pixel = 0; pixel < nearest.length; pixel++) {
        const part = land[4 * pixel + 3]!;
        if (part === 0) nearest[pixel] = NOBODY;
        else if (part < 255) this.strength[pixel] = (this.strength[pixel]! * part) / 255;
      }
    }
    this.sort(nearest);
    this.palette = inks.factions.map(parts);
    this.drawn = new Int8Array(theatre.places.length * PARTS).fill(-2);
  }

  private sort(nearest: Uint16Array): void {
    const places = this.theatre.places.length;
    const begins = new Uint32Array(places + 1);
    for (const place of nearest) if (place !== NOBODY) begins[place + 1]! += 1;
    for (let place = 0; place < places; place++) begins[place + 1]! += begins[place]!;
    const next = begins.slice();
    const sorted = new Uint32Array(begins[places]!);
    for (let pixel = 0; pixel < nearest.length; pixel++) {
      const place = nearest[pixel]!;
      if (place !== NOBODY) sorted[next[place]!++] = pixel;
    }
    this.begins = begins;
    this.sorted = sorted;
  }

  /**
   * Draws what is otherwise than it was drawn before.
   *
   * @param pattern the looks of each place, as {@link ofRun} and {@link ofShares} make them
   */
  draw(context: CanvasRenderingContext2D, pattern: Int8Array): void {
    if (!this.image) return;
    let first = Infinity;
    let last = -1;
    for (let place = 0; place * PARTS < this.drawn.length; place++) {
      if (!this.differs(place, pattern)) continue;
      const begin = this.begins[place]!;
      const end = this.begins[place + 1]!;
      if (begin === end) continue;
      this.paint(begin, end, pattern, place * PARTS);
      first = Math.min(first, Math.floor(this.sorted[begin]! / this.width));
      last = Math.max(last, Math.floor(this.sorted[end - 1]! / this.width));
    }
    this.drawn.set(pattern);
    if (last >= first) context.putImageData(this.image, 0, 0, 0, first, this.width, last - first + 1);
  }

  private differs(place: number, pattern: Int8Array): boolean {
    for (let part = place * PARTS; part < (place + 1) * PARTS; part++) {
      if (this.drawn[part] !== pattern[part]) return true;
    }
    return false;
  }

  private paint(begin: number, end: number, pattern: Int8Array, row: number): void {
    const { sorted, pixels, strength, width } = this;
    for (let i = begin; i < end; i++) {
      const pixel = sorted[i]!;
      const x = pixel % width;
      const y = (pixel - x) / width;
      const look = pattern[row + ((x + y) % PARTS)]!;
      if (look < 0) {
        pixels[pixel] = 0;
        continue;
      }
      const [red, green, blue] = this.palette[look % COLOURS]!;
      const dense = isHatched(look, x, y) ? 1.75 : 1;
      const alpha = Math.min(255, strength[pixel]! * dense);
      pixels[pixel] = (alpha << 24) | (blue << 16) | (green << 8) | red;
    }
  }
}

interface Raster {
  width: number;
  height: number;
  nearest: Uint16Array;
  strength: Uint8Array;
  /** [pixel] how far it is from what it belongs to, as a share of the reach of that */
  closest: Float32Array;
}

/** Claims the pixels round a line from a place outward, whose reach narrows to its end; those that are nearer to another stay with it. */
function spread(
  raster: Raster,
  place: number,
  x: number,
  y: number,
  dx: number,
  dy: number,
  reach: number,
  narrow: number,
): void {
  const { width, height, nearest, strength, closest } = raster;
  const top = Math.max(0, Math.ceil(Math.min(y, y + dy) - reach));
  const bottom = Math.min(height - 1, Math.floor(Math.max(y, y + dy) + reach));
  const left = Math.max(0, Math.ceil(Math.min(x, x + dx) - reach));
  const right = Math.min(width - 1, Math.floor(Math.max(x, x + dx) + reach));
  const squared = dx * dx + dy * dy;
  for (let row = top; row <= bottom; row++) {
    const py = row - y;
    for (let column = left; column <= right; column++) {
      const px = column - x;
      const along = squared === 0 ? 0 : Math.min(Math.max((px * dx + py * dy) / squared, 0), 1);
      const ox = px - along * dx;
      const oy = py - along * dy;
      const wide = reach + (narrow - reach) * along;
      const out = Math.sqrt(ox * ox + oy * oy) / wide;
      const pixel = row * width + column;
      if (out < closest[pixel]!) {
        closest[pixel] = out;
        nearest[pixel] = place;
        const fade = out < 0.5 ? 1 : 1 - (out - 0.5) / 0.5;
        strength[pixel] = DENSEST * fade * fade * (3 - 2 * fade);
      }
    }
  }
}

/** Whether a pixel lies on a stroke of a look's hatching; looks with one colour have different hatchings. */
export function isHatched(look: number, x: number, y: number): boolean {
  switch ((look + Math.floor(look / COLOURS)) % 7) {
    case 0:
      return (x + y) % HATCH === 0;
    case 1:
      return (x - y + 70_000) % HATCH === 0;
    case 2:
      return x % HATCH < 2 && y % HATCH < 2;
    case 3:
      return y % HATCH === 0;
    case 4:
      return x % HATCH === 0;
    case 5:
      return (x + y) % HATCH === 0 || (x - y + 70_000) % HATCH === 0;
    default:
      return x % HATCH === 0 && y % 2 === 0;
  }
}
