import type { Scenario } from '../api/types';

/** How factions are told apart: by colour and by hatching. Those that most is about come first. */
export interface Looks {
  /** [faction] in the order in which they are listed */
  order: string[];
  names: Map<string, string>;
  /** The number of a faction's colour and hatching, -1 if it is no faction. */
  of(faction: string): number;
}

export const COLOURS = 7;

export function looks(scenario: Scenario): Looks {
  const parties = scenario.factions.filter((faction) => faction.role === 'party');
  const others = scenario.factions.filter((faction) => faction.role !== 'party');
  const order = [...parties, ...others].map((faction) => faction.id);
  const numbers = new Map(order.map((id, i) => [id, i]));
  return {
    order,
    names: new Map(scenario.factions.map((faction) => [faction.id, faction.name])),
    of: (faction) => numbers.get(faction) ?? -1,
  };
}

/** The colours of the page as they are now, for drawing on a canvas. */
export interface Inks {
  sea: string;
  land: string;
  coast: string;
  border: string;
  net: string;
  country: string;
  road: string;
  ink: string;
  soft: string;
  faint: string;
  paper: string;
  panel: string;
  halo: string;
  focus: string;
  factions: string[];
  fonts: { sans: string; serif: string };
}

export function inks(): Inks {
  const style = getComputedStyle(document.documentElement);
  const value = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    sea: value('sea'),
    land: value('land'),
    coast: value('coast'),
    border: value('border'),
    net: value('net'),
    country: value('country'),
    road: value('road'),
    ink: value('ink'),
    soft: value('soft'),
    faint: value('faint'),
    paper: value('paper'),
    panel: value('panel'),
    halo: value('halo'),
    focus: value('focus'),
    factions: Array.from({ length: COLOURS }, (_, i) => value(`k${i}`)),
    fonts: { sans: value('sans'), serif: value('serif') },
  };
}

/** The three parts of a colour such as #2b5c8a. */
export function parts(colour: string): [number, number, number] {
  const number = Number.parseInt(colour.slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}
