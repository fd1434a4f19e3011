import type { Shown } from '../app/session.svelte';
import type { Film } from '../film/film';

export interface Standing {
  faction: string;
  look: number;
  name: string;
  /** How many places it holds. */
  held: number;
  /** Fighters of all its forces. */
  strength: number;
  /** Fighters that it has lost. */
  killed: number;
}

/** How each faction stands at the end of a day. */
export function standings({ film, theatre }: Shown, day: number): Standing[] {
  const held = sums(film, 'place', 'holder', null, day);
  const strength = sums(film, 'force', 'faction', 'strength', day);
  const factions = film.of('faction');
  return theatre.looks.order.map((faction, look) => ({
    faction,
    look,
    name: theatre.looks.names.get(faction) ?? faction,
    held: held.get(faction) ?? 0,
    strength: strength.get(faction) ?? 0,
    killed: factions.field('killed').amount(day, factions.number(faction)) ?? 0,
  }));
}

/** By what a reference points to: the sum of a number, or how many there are. */
function sums(film: Film, noun: string, by: string, number: string | null, day: number): Map<string, number> {
  const type = film.of(noun);
  const key = type.field(by);
  const amount = number === null ? null : type.field(number);
  const found = new Map<string, number>();
  for (let fact = 0; fact < type.count; fact++) {
    if (!type.isPresent(day, fact)) continue;
    const whose = key.text(day, fact);
    found.set(whose, (found.get(whose) ?? 0) + (amount ? (amount.amount(day, fact) ?? 0) : 1));
  }
  return found;
}

/** Whether some rulebook of the run counts the dead: where fighters are lost and nobody is ever killed, none does. */
export function countsTheDead(film: Film): boolean {
  const all = (noun: string, number: string): number => {
    const type = film.of(noun);
    return type.ids.reduce((sum, _, fact) => sum + (type.field(number).amount(film.days, fact) ?? 0), 0);
  };
  return all('faction', 'killed') > 0 || all('force', 'losses') === 0;
}

/** What is told of a day as a whole. */
export function dayFigures(film: Film, day: number): { contested: number; displaced: number; civilians: number } {
  const places = film.of('place');
  const groups = film.of('group');
  const figures = { contested: 0, displaced: 0, civilians: 0 };
  for (let fact = 0; fact < groups.count; fact++) {
    if (groups.isPresent(day, fact)) figures.displaced += groups.field('number').amount(day, fact) ?? 0;
  }
  for (let fact = 0; fact < places.count; fact++) {
    if (places.field('contester').raw(day, fact) >= 0) figures.contested++;
    for (const how of ['civilian deaths', 'mine deaths']) figures.civilians += places.field(how).amount(day, fact) ?? 0;
  }
  return figures;
}
