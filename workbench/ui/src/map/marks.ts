import type { Frame } from './camera';
import { COLOURS, type Inks } from './looks';
import { gathered, placed } from './crowd';
import { cuts, wide } from './flow';
import { PARTS } from '../share/pattern';
import type { Body, Pile, Scene } from './scene';
import type { Theatre } from './theatre';

/** Who holds which place. */
type Holders = Pick<Scene, 'holders' | 'contesters'>;

/** Where something was drawn that can be chosen. */
export interface Target {
  id: string;
  x: number;
  y: number;
  radius: number;
  kind: 'place' | 'force' | 'depot' | 'site' | 'line';
}

/** Draws what stands on the map and moves. */
export class Marks {
  readonly targets: Target[] = [];

  constructor(
    private readonly context: CanvasRenderingContext2D,
    private readonly theatre: Theatre,
    private readonly inks: Inks,
    private readonly frame: Frame,
  ) {}

  private x(place: number): number {
    return this.theatre.x[place]! * this.frame.scale + this.frame.left;
  }

  private y(place: number): number {
    return this.theatre.y[place]! * this.frame.scale + this.frame.top;
  }

  private isSeen(place: number): boolean {
    const x = this.x(place);
    const y = this.y(place);
    return x > -60 && y > -60 && x < this.frame.width + 60 && y < this.frame.height + 60;
  }

  private colour(look: number): string {
    return look < 0 ? this.inks.faint : this.inks.factions[look % COLOURS]!;
  }

  private of(faction: string): string {
    return this.colour(this.theatre.looks.of(faction));
  }

  routes(scene: Holders): void {
    const { context } = this;
    context.lineCap = 'round';
    for (const route of this.theatre.routes) {
      const held = scene.holders[route.start]!;
      const one = held >= 0 && held === scene.holders[route.end];
      context.strokeStyle = one ? this.colour(held) : this.inks.road;
      context.globalAlpha = one ? 0.5 : 1;
      context.lineWidth = route.kind === 'highway' ? 1.8 : 1.1;
      context.setLineDash(route.kind === 'sea' || route.kind === 'air' ? [2, 5] : route.kind === 'track' ? [4, 3] : []);
      if (route.kind === 'air') context.globalAlpha *= 0.5;
      this.segment(route.start, route.end);
    }
    context.globalAlpha = 1;
    context.setLineDash([]);
  }

  private segment(start: number, end: number): void {
    this.context.beginPath();
    this.context.moveTo(this.x(start), this.y(start));
    this.context.lineTo(this.x(end), this.y(end));
    this.context.stroke();
  }

  /**
   * Roads as wide as what goes over them, and supply lines: full where open, dashed where contested, dotted and crossed out where
   * cut.
   *
   * @param most tonnes that the widest road of the run carries on any day
   */
  lines(scene: Scene, chosen: string, most: number): void {
    const { context, theatre } = this;
    const named = new Set(theatre.lines.flatMap((line) => line.routes));
    theatre.routes.forEach((route, i) => {
      if (scene.flows[i]! > 0 && !named.has(i)) {
        const held = scene.holders[route.start]! >= 0 ? scene.holders[route.start]! : scene.holders[route.end]!;
        this.way(route, this.colour(held), wide(scene.flows[i]!, most), [], 1);
        this.middle(route, route.id);
      }
    });
    for (const line of theatre.lines) {
      const state = scene.lines.find((other) => other.id === line.id);
      if (!state) continue;
      const isCut = state.status === 'cut';
      const dash = state.status === 'open' ? [] : isCut ? [2, 5] : [9, 5];
      line.routes.forEach((route, i) => {
        // A line over which nothing goes is there all the same.
        const width = Math.max(2.5, wide(scene.flows[route]!, most)) + (line.id === chosen ? 2 : 0);
        this.way(line.ways[i]!, this.of(state.user), width, dash, isCut ? 0.75 : 1);
        this.middle(line.ways[i]!, line.id);
      });
      const { places, routes } = cuts(line, state.user, scene, theatre);
      if (isCut) for (const place of places) this.cross(this.x(place), this.y(place), 6);
      for (const route of routes) {
        const { start, end } = theatre.routes[route]!;
        this.cross((this.x(start) + this.x(end)) / 2, (this.y(start) + this.y(end)) / 2, 5);
      }
    }
    context.setLineDash([]);
    context.globalAlpha = 1;
  }

  private way(way: { start: number; end: number }, colour: string, width: number, dash: number[], opacity: number): void {
    const { context } = this;
    context.lineCap = 'butt';
    context.setLineDash([]);
    context.globalAlpha = 0.9;
    context.strokeStyle = this.inks.panel;
    context.lineWidth = width + 2.5;
    this.segment(way.start, way.end);
    context.globalAlpha = opacity;
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.setLineDash(dash);
    this.segment(way.start, way.end);
  }

  private middle(way: { start: number; end: number }, id: string): void {
    const x = (this.x(way.start) + this.x(way.end)) / 2;
    const y = (this.y(way.start) + this.y(way.end)) / 2;
    this.targets.push({ id, kind: 'line', x, y, radius: 8 });
  }

  private cross(x: number, y: number, size: number): void {
    const { context } = this;
    context.setLineDash([]);
    context.globalAlpha = 1;
    for (const [colour, width] of [
      [this.inks.halo, 5],
      [this.inks.ink, 2.2],
    ] as const) {
      context.strokeStyle = colour;
      context.lineWidth = width;
      context.beginPath();
      context.moveTo(x - size, y - size);
      context.lineTo(x + size, y + size);
      context.moveTo(x + size, y - size);
      context.lineTo(x - size, y + size);
      context.stroke();
    }
  }

  /** A bar across every road on which an active front runs, the heavier the more is fought. */
  fronts(scene: Scene): void {
    const { context, inks } = this;
    for (const [place, intensity] of scene.fighting) {
      for (const route of this.theatre.routes) {
        if (route.start !== place || !scene.fighting.has(route.end)) continue;
        const [one, other] = [scene.holders[route.start]!, scene.holders[route.end]!];
        if (one === other || one < 0 || other < 0) continue;
        this.bar(route.start, route.end, intensity, [
          [inks.halo, 5 + intensity * 2],
          [inks.ink, 2 + intensity * 1.2],
        ]);
      }
    }
    context.setLineDash([]);
  }

  private bar(start: number, end: number, intensity: number, strokes: [string, number][]): void {
    const { context } = this;
    const [x1, y1, x2, y2] = [this.x(start), this.y(start), this.x(end), this.y(end)];
    const length = Math.hypot(x2 - x1, y2 - y1) || 1;
    const half = 7 + intensity * 2.5;
    const [dx, dy] = [((y1 - y2) / length) * half, ((x2 - x1) / length) * half];
    const [mx, my] = [(x1 + x2) / 2, (y1 + y2) / 2];
    context.lineCap = 'round';
    for (const [colour, width] of strokes) {
      context.strokeStyle = colour;
      context.lineWidth = width;
      context.beginPath();
      context.moveTo(mx - dx, my - dy);
      context.lineTo(mx + dx, my + dy);
      context.stroke();
    }
  }

  /** @param pattern the looks of each place where many runs are shown: it is divided as they say */
  places(scene: Holders, pattern: Int8Array | null): void {
    const { context, theatre, inks } = this;
    theatre.places.forEach((place, i) => {
      if (!theatre.isPlaced(i) || !this.isSeen(i)) return;
      const x = this.x(i);
      const y = this.y(i);
      const radius = placeRadius(place);
      const held = scene.holders[i]!;
      context.fillStyle = held < 0 ? inks.panel : this.colour(held);
      // What nobody holds is as pale as the ground: its edge is what is seen.
      context.strokeStyle = held < 0 ? inks.ink : inks.halo;
      context.lineWidth = 1.4;
      context.beginPath();
      if (pattern && held < 0) {
        this.divided(x, y, radius + 2.5, pattern.subarray(i * PARTS, (i + 1) * PARTS));
      } else {
        placeShape(context, place.kind, x, y, radius);
        context.fill();
        context.stroke();
      }
      if (scene.contesters[i]! >= 0) {
        context.strokeStyle = this.colour(scene.contesters[i]!);
        context.lineWidth = 2;
        context.setLineDash([3, 2.5]);
        context.beginPath();
        context.arc(x, y, radius + 3.5, 0, 2 * Math.PI);
        context.stroke();
        context.setLineDash([]);
      }
      this.targets.push({ id: place.id, kind: 'place', x, y, radius: radius + 4 });
    });
  }

  /** A circle in as many parts as a place has holders, each as large as its share. */
  private divided(x: number, y: number, radius: number, looks: Int8Array): void {
    const { context, inks } = this;
    for (let begin = 0, end = 0; begin < PARTS; begin = end) {
      while (end < PARTS && looks[end] === looks[begin]) end++;
      const [from, to] = [begin, end].map((part) => (part / PARTS) * 2 * Math.PI - Math.PI / 2) as [number, number];
      context.fillStyle = looks[begin]! < 0 ? inks.panel : this.colour(looks[begin]!);
      context.beginPath();
      context.moveTo(x, y);
      context.arc(x, y, radius, from, to);
      context.closePath();
      context.fill();
      context.stroke();
    }
  }

  /** A ring around the place that is chosen, over all other signs, so that it is found among hundreds. */
  ring(chosen: string): void {
    const number = this.theatre.number(chosen);
    if (number < 0 || !this.theatre.isPlaced(number)) return;
    const { context } = this;
    const radius = Math.max(placeRadius(this.theatre.places[number]!) + 6, 12);
    for (const [ink, width] of [[this.inks.halo, 6.5], [this.inks.ink, 2.5]] as const) {
      context.strokeStyle = ink;
      context.lineWidth = width;
      context.beginPath();
      context.arc(this.x(number), this.y(number), radius, 0, 2 * Math.PI);
      context.stroke();
    }
  }

  /** Forces stand beside their place; those that attack or move have an arrow to where they are bound. */
  forces(scene: Scene, chosen: string): void {
    const spot = (place: number) => ({
      x: this.x(place),
      y: this.y(place),
      radius: placeRadius(this.theatre.places[place]!) + 1,
    });
    const bodies = gathered(
      scene.bodies.filter((body) => this.isSeen(body.place)),
      spot,
    );
    for (const body of bodies) if (body.target >= 0 && body.target !== body.place) this.arrow(body);
    for (const { body, x, y, size } of placed(bodies, spot)) {
      this.body(body, x, y, size, body.forces.includes(chosen));
      this.targets.push({ id: body.forces[0]!, kind: 'force', x: x + size / 2, y: y + size / 2, radius: size / 2 + 1 });
    }
  }

  private body(body: Body, x: number, y: number, size: number, chosen: boolean): void {
    const { context, inks } = this;
    const colour = this.of(body.faction);
    const hollow = body.posture === 'recovering' || body.posture === 'withdrawing';
    context.lineWidth = chosen ? 2.5 : 1.2;
    context.strokeStyle = chosen ? inks.ink : inks.panel;
    context.fillStyle = hollow ? inks.panel : colour;
    context.beginPath();
    context.roundRect(x, y, size, size, size / 5);
    context.fill();
    context.stroke();
    if (hollow && !chosen) {
      context.strokeStyle = colour;
      context.stroke();
    }
    context.strokeStyle = hollow ? colour : inks.panel;
    context.lineWidth = Math.max(1.2, size / 9);
    if (size > 11 || body.posture !== 'holding') posture(context, body.posture, x + size / 2, y + size / 2, size * 0.26);
    if (body.short) {
      context.fillStyle = inks.ink;
      context.strokeStyle = inks.panel;
      context.lineWidth = 1;
      context.beginPath();
      context.arc(x + size, y, Math.max(2.2, size / 6), 0, 2 * Math.PI);
      context.fill();
      context.stroke();
    }
  }

  private arrow(body: Body): void {
    const [x1, y1, x2, y2] = [this.x(body.place), this.y(body.place), this.x(body.target), this.y(body.target)];
    const length = Math.hypot(x2 - x1, y2 - y1);
    if (length < 14) return;
    const { context } = this;
    const bend = Math.min(26, length * 0.18);
    const [nx, ny] = [(y1 - y2) / length, (x2 - x1) / length];
    const [cx, cy] = [(x1 + x2) / 2 + nx * bend, (y1 + y2) / 2 + ny * bend];
    const [ex, ey] = [x2 - ((x2 - cx) / Math.hypot(x2 - cx, y2 - cy)) * 9, y2 - ((y2 - cy) / Math.hypot(x2 - cx, y2 - cy)) * 9];
    const colour = this.of(body.faction);
    const wide = 1.6 + Math.min(3.5, Math.sqrt(body.strength) / 18);
    context.lineCap = 'round';
    for (const [stroke, width] of [
      [this.inks.panel, wide + 2.4],
      [colour, wide],
    ] as const) {
      context.strokeStyle = stroke;
      context.lineWidth = width;
      context.setLineDash(body.posture === 'attacking' || stroke === this.inks.panel ? [] : [5, 5]);
      context.beginPath();
      context.moveTo(x1, y1);
      context.quadraticCurveTo(cx, cy, ex, ey);
      context.stroke();
    }
    context.setLineDash([]);
    const angle = Math.atan2(y2 - cy, x2 - cx);
    context.fillStyle = colour;
    context.beginPath();
    context.moveTo(x2, y2);
    for (const side of [-0.42, 0.42]) {
      context.lineTo(x2 - Math.cos(angle + side) * (8 + wide * 1.5), y2 - Math.sin(angle + side) * (8 + wide * 1.5));
    }
    context.closePath();
    context.fill();
  }

  depots(piles: Pile[], chosen: string): void {
    const { context, inks } = this;
    for (const pile of piles) {
      if (!this.isSeen(pile.place)) continue;
      const x = this.x(pile.place) + 9;
      const y = this.y(pile.place) + 5;
      context.fillStyle = inks.panel;
      context.strokeStyle = pile.id === chosen ? inks.ink : this.of(pile.faction);
      context.lineWidth = 1.4;
      context.fillRect(x, y, 8, 9);
      context.fillStyle = this.of(pile.faction);
      context.fillRect(x, y + 9 * (1 - pile.filled), 8, 9 * pile.filled);
      context.strokeRect(x, y, 8, 9);
      this.targets.push({ id: pile.id, kind: 'depot', x: x + 4, y: y + 4, radius: 6 });
    }
  }

  mines(piles: Pile[]): void {
    const { context, inks } = this;
    for (const pile of piles) {
      if (!this.isSeen(pile.place)) continue;
      const size = 3.5 + Math.min(6, Math.sqrt(pile.amount));
      const x = this.x(pile.place) - 9 - size;
      const y = this.y(pile.place) + 7;
      context.beginPath();
      context.moveTo(x, y - size);
      context.lineTo(x + size * 0.95, y + size * 0.7);
      context.lineTo(x - size * 0.95, y + size * 0.7);
      context.closePath();
      context.fillStyle = inks.panel;
      context.fill();
      context.strokeStyle = inks.ink;
      context.lineWidth = 1.2;
      context.stroke();
      context.fillStyle = inks.ink;
      context.fillRect(x - 0.7, y - size * 0.35, 1.4, size * 0.6);
    }
  }

  displaced(piles: Pile[]): void {
    const { context, inks } = this;
    for (const pile of piles) {
      if (!this.isSeen(pile.place)) continue;
      const radius = Math.sqrt(pile.amount) / 14;
      if (radius < 1.5) continue;
      context.beginPath();
      context.arc(this.x(pile.place), this.y(pile.place), placeRadius(this.theatre.places[pile.place]!) + radius, 0, 2 * Math.PI);
      context.strokeStyle = inks.soft;
      context.globalAlpha = 0.8;
      context.lineWidth = 1.3;
      context.setLineDash([1.5, 2.5]);
      context.stroke();
      context.setLineDash([]);
      context.globalAlpha = 0.09;
      context.fillStyle = inks.ink;
      context.fill();
      context.globalAlpha = 1;
    }
  }

  sites(piles: Pile[], chosen: string): void {
    const { context, inks } = this;
    for (const pile of piles) {
      if (!this.isSeen(pile.place)) continue;
      const x = this.x(pile.place) - 12;
      const y = this.y(pile.place) - 12;
      context.fillStyle = inks.panel;
      context.strokeStyle = inks.ink;
      context.lineWidth = pile.id === chosen ? 2.4 : 1.3;
      context.beginPath();
      context.rect(x - 4.5, y - 4.5, 9, 9);
      context.fill();
      context.stroke();
      if (pile.status === 'verified') {
        context.fillStyle = inks.ink;
        context.fillRect(x - 2, y - 2, 4, 4);
      }
      this.targets.push({ id: pile.id, kind: 'site', x, y, radius: 7 });
    }
  }
}

/** By what somebody would look for on a map: large towns first. */
export function placeRadius(place: { population: number | null; value: number | null }): number {
  return 2.6 + Math.min(3.4, Math.sqrt(place.population ?? 0) / 320) + (place.value ?? 0) * 1.2;
}

function placeShape(context: CanvasRenderingContext2D, kind: string, x: number, y: number, radius: number): void {
  switch (kind) {
    case 'airport':
    case 'airbase':
      context.moveTo(x, y - radius * 1.35);
      context.lineTo(x + radius * 1.35, y);
      context.lineTo(x, y + radius * 1.35);
      context.lineTo(x - radius * 1.35, y);
      context.closePath();
      break;
    case 'oil port':
    case 'oil field':
      context.moveTo(x, y - radius * 1.2);
      context.lineTo(x + radius * 1.15, y + radius);
      context.lineTo(x - radius * 1.15, y + radius);
      context.closePath();
      break;
    case 'junction':
    case 'border crossing':
      context.rect(x - radius * 0.85, y - radius * 0.85, radius * 1.7, radius * 1.7);
      break;
    default:
      context.arc(x, y, radius, 0, 2 * Math.PI);
  }
}

/** What a force does, as a sign in the middle of its mark. */
export function posture(context: CanvasRenderingContext2D, doing: string, x: number, y: number, size: number): void {
  context.beginPath();
  switch (doing) {
    case 'attacking':
      context.moveTo(x - size, y - size);
      context.lineTo(x + size, y);
      context.lineTo(x - size, y + size);
      break;
    case 'moving':
      context.moveTo(x - size, y);
      context.lineTo(x + size, y);
      context.moveTo(x + size * 0.2, y - size * 0.7);
      context.lineTo(x + size, y);
      context.lineTo(x + size * 0.2, y + size * 0.7);
      break;
    case 'withdrawing':
      context.moveTo(x + size, y - size);
      context.lineTo(x - size, y);
      context.lineTo(x + size, y + size);
      break;
    case 'recovering':
      context.moveTo(x - size, y);
      context.lineTo(x + size, y);
      context.moveTo(x, y - size);
      context.lineTo(x, y + size);
      break;
    default:
      context.moveTo(x - size, y);
      context.lineTo(x + size, y);
  }
  context.stroke();
}
