import type { Film } from '../film/film';
import type { Scene } from './scene';
import type { Line, Theatre } from './theatre';

const NARROWEST = 1.5;
const WIDEST = 11;

/** What the busiest road of a run carries on its busiest day, in tonnes: the widest line. */
export function mostCarried(film: Film): number {
  return film.of('route').field('carried').most;
}

/** How wide a road is drawn that carries so much, in pixels: in proportion, and never so thin that it is not seen. */
export function wide(tonnes: number, most: number): number {
  return most > 0 ? Math.max(NARROWEST, (WIDEST * tonnes) / most) : NARROWEST;
}

/** What the busiest road of a supply line carries, in tonnes a day. */
export function carriedOn(line: Line, flows: Float64Array): number {
  return line.routes.reduce((most, route) => Math.max(most, flows[route]!), 0);
}

/** Where a supply line is cut: places that its user does not hold, and roads that are closed. */
export function cuts(line: Line, user: string, scene: Scene, theatre: Theatre): { places: number[]; routes: number[] } {
  const own = theatre.looks.of(user);
  const places = new Set(line.ways.flatMap((way) => [way.start, way.end]));
  return {
    places: [...places].filter((place) => scene.holders[place] !== own),
    routes: line.routes.filter((route) => scene.closed.has(route)),
  };
}

export function tonnes(amount: number): string {
  return `${amount.toLocaleString('en-GB', { maximumFractionDigits: amount < 10 ? 1 : 0 })} t`;
}
