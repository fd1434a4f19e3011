import type { Film } from '../film/film';
import type { Theatre } from './theatre';

/** Forces of one faction at one place that do the same. */
export interface Body {
  place: number;
  target: number;
  faction: string;
  posture: string;
  strength: number;
  /** Ids of the forces, the strongest first. */
  forces: string[];
  /** Whether one of them has less than two days of fuel or ammunition. */
  short: boolean;
}

/** Something that stands at a place, with how much of it there is. */
export interface Pile {
  place: number;
  id: string;
  amount: number;
  /** From 0 to 1 where there is a measure for it, else 1. */
  filled: number;
  faction: string;
  status: string;
}

/** What is to be seen on one day. */
export interface Scene {
  /** [place] the look of who holds it, -1 for nobody */
  holders: Int8Array;
  contesters: Int8Array;
  bodies: Body[];
  depots: Pile[];
  mines: Pile[];
  displaced: Pile[];
  sites: Pile[];
  /** [line] open, contested or cut */
  lines: { id: string; status: string; user: string }[];
  /** [route of the theatre] tonnes that set out over it on the day */
  flows: Float64Array;
  /** Routes of the theatre that nothing can use. */
  closed: Set<number>;
  /** How heavily is fought on the front of a place, from 1 to 3, by its number. */
  fighting: Map<number, number>;
}

const FEW_DAYS = 2;

/** Reads one day of a film. */
export function scene(film: Film, theatre: Theatre, day: number): Scene {
  const places = film.of('place');
  const holder = places.field('holder');
  const contester = places.field('contester');
  const mined = places.field('suspected hazardous area');
  const holders = new Int8Array(theatre.places.length).fill(-1);
  const contesters = new Int8Array(theatre.places.length).fill(-1);
  const mines: Pile[] = [];
  for (let fact = 0; fact < places.count; fact++) {
    const place = theatre.number(places.ids[fact]!);
    if (place < 0) continue;
    holders[place] = theatre.looks.of(holder.text(day, fact));
    contesters[place] = theatre.looks.of(contester.text(day, fact));
    const area = mined.amount(day, fact) ?? 0;
    if (area > 0) mines.push(pile(place, places.ids[fact]!, area));
  }
  return {
    holders,
    contesters,
    bodies: bodies(film, theatre, day),
    depots: depots(film, theatre, day),
    mines,
    displaced: displaced(film, theatre, day),
    sites: sites(film, theatre, day),
    lines: lines(film, day),
    ...roads(film, theatre, day),
    fighting: fighting(film, theatre, day),
  };
}

function pile(place: number, id: string, amount: number): Pile {
  return { place, id, amount, filled: 1, faction: '', status: '' };
}

function bodies(film: Film, theatre: Theatre, day: number): Body[] {
  const forces = film.of('force');
  const [faction, place, posture, target, strength, fuel, rounds] = [
    'faction',
    'place',
    'posture',
    'target',
    'strength',
    'days of fuel',
    'days of ammunition',
  ].map((word) => forces.field(word)) as Fields<7>;
  const found = new Map<string, Body & { parts: { id: string; strength: number }[] }>();
  for (let fact = 0; fact < forces.count; fact++) {
    if (!forces.isPresent(day, fact)) continue;
    const at = theatre.number(place.text(day, fact));
    const size = strength.amount(day, fact) ?? 0;
    if (!theatre.isPlaced(at) || size <= 0) continue;
    const whose = faction.text(day, fact);
    const doing = posture.text(day, fact);
    const towards = doing === 'holding' || doing === 'recovering' ? -1 : theatre.number(target.text(day, fact));
    const key = `${at} ${whose} ${doing} ${towards}`;
    let body = found.get(key);
    if (!body) {
      body = { place: at, target: towards, faction: whose, posture: doing, strength: 0, forces: [], short: false, parts: [] };
      found.set(key, body);
    }
    body.strength += size;
    body.parts.push({ id: forces.ids[fact]!, strength: size });
    body.short ||= isFew(fuel.amount(day, fact)) || isFew(rounds.amount(day, fact));
  }
  const all = [...found.values()];
  for (const body of all) {
    body.forces = body.parts.sort((a, b) => b.strength - a.strength).map((part) => part.id);
  }
  return all.sort((a, b) => a.place - b.place || b.strength - a.strength);
}

function isFew(days: number | null): boolean {
  return days !== null && days < FEW_DAYS;
}

function depots(film: Film, theatre: Theatre, day: number): Pile[] {
  const type = film.of('depot');
  const [faction, place, fuel, rounds, most, mostRounds] = [
    'faction',
    'place',
    'fuel',
    'ammunition',
    'fuel capacity',
    'ammunition capacity',
  ].map((word) => type.field(word)) as Fields<6>;
  const piles: Pile[] = [];
  for (let fact = 0; fact < type.count; fact++) {
    const at = theatre.number(place.text(day, fact));
    if (!type.isPresent(day, fact) || !theatre.isPlaced(at)) continue;
    const amount = (fuel.amount(day, fact) ?? 0) + (rounds.amount(day, fact) ?? 0);
    const room = (most.amount(day, fact) ?? 0) + (mostRounds.amount(day, fact) ?? 0);
    piles.push({
      ...pile(at, type.ids[fact]!, amount),
      filled: room > 0 ? Math.min(1, amount / room) : 1,
      faction: faction.text(day, fact),
    });
  }
  return piles;
}

/** People away from home, by where they are. */
function displaced(film: Film, theatre: Theatre, day: number): Pile[] {
  const groups = film.of('group');
  const host = groups.field('host');
  const number = groups.field('number');
  const sums = new Map<number, number>();
  for (let fact = 0; fact < groups.count; fact++) {
    if (!groups.isPresent(day, fact)) continue;
    const at = theatre.number(host.text(day, fact));
    if (theatre.isPlaced(at)) sums.set(at, (sums.get(at) ?? 0) + (number.amount(day, fact) ?? 0));
  }
  return [...sums].filter(([, people]) => people > 0).map(([at, people]) => pile(at, theatre.places[at]!.id, people));
}

function sites(film: Film, theatre: Theatre, day: number): Pile[] {
  const type = film.of('site');
  const piles: Pile[] = [];
  for (let fact = 0; fact < type.count; fact++) {
    const at = theatre.number(type.field('place').text(day, fact));
    if (type.isPresent(day, fact) && theatre.isPlaced(at)) {
      piles.push({ ...pile(at, type.ids[fact]!, 1), status: type.field('status').text(day, fact) });
    }
  }
  return piles;
}

function lines(film: Film, day: number): Scene['lines'] {
  const type = film.of('supply line');
  return type.ids.map((id, fact) => ({
    id,
    status: type.field('status').text(day, fact),
    user: type.field('user').text(day, fact),
  }));
}

/** What goes over roads, and which of them are closed. */
export function roads(film: Film, theatre: Theatre, day: number): Pick<Scene, 'flows' | 'closed'> {
  const type = film.of('route');
  const flows = new Float64Array(theatre.routes.length);
  const closed = new Set<number>();
  theatre.routes.forEach((route, i) => {
    const fact = type.number(route.id);
    if (fact < 0) return;
    flows[i] = type.field('carried').amount(day, fact) ?? 0;
    if (type.field('status').text(day, fact) === 'closed') closed.add(i);
  });
  return { flows, closed };
}

/** The words of a front's activity, from low to heavy. */
const INTENSITIES = ['low', 'medium', 'heavy'];

function fighting(film: Film, theatre: Theatre, day: number): Map<number, number> {
  const fronts = film.of('front');
  const activity = fronts.field('activity');
  const found = new Map<number, number>();
  for (const front of theatre.scenario.fronts) {
    const fact = fronts.number(front.id);
    const intensity = fact < 0 ? 0 : INTENSITIES.indexOf(activity.text(day, fact)) + 1;
    if (intensity > 0) {
      for (const place of front.places) found.set(theatre.number(place), intensity);
    }
  }
  return found;
}

type Field = ReturnType<ReturnType<Film['of']>['field']>;
type Fields<N extends number, R extends Field[] = []> = R['length'] extends N ? R : Fields<N, [...R, Field]>;
