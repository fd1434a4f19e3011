import { geoMercator, type GeoProjection } from 'd3-geo';
import type { Place, Scenario } from '../api/types';
import { looks, type Looks } from './looks';

/** Where everything is, in units of the projection; independent of the size of the window and of zoom. */
export class Theatre {
  readonly places: Place[];
  /** [place] across and down; NaN where a place has no position. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** [place] how far control is drawn round it. */
  readonly reach: Float64Array;
  readonly routes: Way[];
  readonly lines: Line[];
  /** From each place outward along its roads, as far as it is held to reach. */
  readonly arms: Arm[];
  readonly looks: Looks;
  readonly bounds: Bounds;
  readonly projection: GeoProjection;
  private readonly numbers = new Map<string, number>();

  constructor(readonly scenario: Scenario) {
    this.places = scenario.places;
    this.projection = projection(middle(this.places));
    this.x = new Float64Array(this.places.length);
    this.y = new Float64Array(this.places.length);
    this.places.forEach((place, i) => {
      this.numbers.set(place.id, i);
      const at = place.longitude === null || place.latitude === null ? null : this.projection([place.longitude, place.latitude]);
      this.x[i] = at?.[0] ?? Number.NaN;
      this.y[i] = at?.[1] ?? Number.NaN;
    });
    this.routes = scenario.routes.flatMap((route) => {
      const start = this.number(route.start);
      const end = this.number(route.end);
      return this.isPlaced(start) && this.isPlaced(end) ? [{ id: route.id, kind: route.kind, start, end }] : [];
    });
    this.bounds = this.span();
    this.reach = this.reaches();
    this.arms = this.reaching();
    this.lines = scenario.lines.map((line) => this.line(line.id, line.places));
    this.looks = looks(scenario);
  }

  /** The number of a place, -1 if there is none. */
  number(id: string | null): number {
    return id === null ? -1 : (this.numbers.get(id) ?? -1);
  }

  isPlaced(place: number): boolean {
    return place >= 0 && !Number.isNaN(this.x[place]);
  }

  private span(): Bounds {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < this.x.length; i++) {
      if (!this.isPlaced(i)) continue;
      left = Math.min(left, this.x[i]!);
      right = Math.max(right, this.x[i]!);
      top = Math.min(top, this.y[i]!);
      bottom = Math.max(bottom, this.y[i]!);
    }
    return left > right ? { left: -1, top: -1, right: 1, bottom: 1 } : { left, top, right, bottom };
  }

  /** As far as half of the way to its neighbours by road, within what fits the map: empty desert is nobody's. */
  private reaches(): Float64Array {
    const size = Math.max(this.bounds.right - this.bounds.left, this.bounds.bottom - this.bounds.top) || 1;
    const sums = new Float64Array(this.places.length);
    const counts = new Float64Array(this.places.length);
    for (const { start, end, kind } of this.routes) {
      if (kind === 'sea' || kind === 'air') continue;
      const half = Math.hypot(this.x[start]! - this.x[end]!, this.y[start]! - this.y[end]!) / 2;
      for (const place of [start, end]) {
        sums[place]! += half;
        counts[place]! += 1;
      }
    }
    return sums.map((sum, i) => Math.min(Math.max(counts[i] ? (0.9 * sum) / counts[i]! : 0, size / 60), size / 26));
  }

  /** Half of every road belongs to either end, but no more of it than its end can be said to hold. */
  private reaching(): Arm[] {
    const arms: Arm[] = [];
    const alone = new Set(this.places.keys());
    for (const { start, end, kind } of this.routes) {
      if (kind === 'sea' || kind === 'air') continue;
      for (const [place, other] of [
        [start, end],
        [end, start],
      ] as const) {
        const dx = this.x[other]! - this.x[place]!;
        const dy = this.y[other]! - this.y[place]!;
        const share = Math.min(0.5, (3 * this.reach[place]!) / (Math.hypot(dx, dy) || 1));
        arms.push({ place, dx: dx * share, dy: dy * share });
        alone.delete(place);
      }
    }
    for (const place of alone) if (this.isPlaced(place)) arms.push({ place, dx: 0, dy: 0 });
    return arms;
  }

  private line(id: string, places: string[]): Line {
    const on = new Set(places.map((place) => this.number(place)));
    const routes = [...this.routes.keys()].filter((i) => on.has(this.routes[i]!.start) && on.has(this.routes[i]!.end));
    return { id, ways: routes.map((i) => this.routes[i]!), routes };
  }
}

export const SCALE = 1000;

/** Web maps look like this; at the size of a country its faults are small. */
export function projection(middle = 0): GeoProjection {
  return geoMercator().rotate([-middle, 0]).scale(SCALE).translate([0, 0]);
}

/** The longitude round which a theatre is drawn: what surrounds it may lie on both sides of 180 degrees, and so may the theatre. */
export function middle(places: Pick<Place, 'longitude'>[]): number {
  const around = places.flatMap((place) => (place.longitude === null ? [] : [place.longitude])).sort((a, b) => a - b);
  const [first, last] = [around[0], around.at(-1)];
  if (first === undefined || last === undefined) return 0;
  let [widest, west, east] = [first + 360 - last, first, last];
  for (let i = 1; i < around.length; i++) {
    if (around[i]! - around[i - 1]! > widest) [widest, west, east] = [around[i]! - around[i - 1]!, around[i]!, around[i - 1]! + 360];
  }
  return (west + east) / 2;
}

export interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A way between two places, by their numbers. */
export interface Way {
  id: string;
  kind: string;
  start: number;
  end: number;
}

/** From a place outward. */
export interface Arm {
  place: number;
  dx: number;
  dy: number;
}

/** A supply line, by the ways that it follows. */
export interface Line {
  id: string;
  ways: Way[];
  /** The numbers of those ways among the routes of the theatre. */
  routes: number[];
}
