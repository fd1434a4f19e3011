import type { Run, Scenario, StoryLine, Tone } from '../api/types';
import type { Shown } from '../app/session.svelte';
import { Film, type FilmedType } from '../film/film';
import { Theatre } from '../map/theatre';
import type { Heard, Staged } from './types';

/** Something that is shown on the map as any run is: what a role sees, and no more. */
export function stage(title: string, staged: Staged, news: Heard[]): Shown {
  const film = new Film(staged.film);
  const scenario: Scenario = {
    id: '',
    title,
    summary: '',
    firstDay: film.firstDay,
    days: film.days,
    places: staged.stage.places.map((place) => ({ ...place, kind: '', holder: null, population: null, value: null })),
    routes: facts(film.of('route')).map((fact) => ({
      id: fact.id,
      name: fact.name,
      start: fact.first('start') || null,
      end: fact.first('end') || null,
      kind: fact.first('kind'),
      km: null,
    })),
    factions: facts(film.of('faction')).map((fact) => ({ id: fact.id, name: fact.name, role: fact.first('role') })),
    relations: [],
    lines: chains(film.of('supply line'), film.of('waypoint'), 'line'),
    fronts: chains(film.of('front'), film.of('sector'), 'front'),
    whatIfs: [],
    assumptions: [],
    rulebooks: [],
  };
  return { scenario, run: run(scenario, film), film, story: news.map(line), theatre: new Theatre(scenario) };
}

function run(scenario: Scenario, film: Film): Run {
  const none = { set: [], with: [], without: [], origin: null };
  return { id: '', scenario: '', title: scenario.title, seed: 0, firstDay: film.firstDay, days: film.days, events: 0, ...none };
}

function line(heard: Heard): StoryLine {
  return { ...heard, id: '', phase: '', kind: '', tone: heard.tone as Tone, rule: '', facts: [] };
}

interface Known {
  id: string;
  name: string;
  /** What a field said when it was seen first. */
  first: (word: string) => string;
}

function facts(type: FilmedType): Known[] {
  return type.ids.map((id, fact) => ({
    id,
    name: type.names[fact]!,
    first: (word) => {
      const field = type.field(word);
      for (let day = 0; day <= field.lastDay; day++) {
        const text = field.text(day, fact);
        if (text) return text;
      }
      return '';
    },
  }));
}

/** Places by what they belong to. */
function chains(whole: FilmedType, links: FilmedType, word: string): Scenario['lines'] {
  const known = facts(links).map((link) => [link.first(word), link.first('place')] as const);
  return facts(whole).map((of) => ({
    id: of.id,
    name: of.name,
    places: known.filter(([belongs, place]) => belongs === of.id && place).map(([, place]) => place),
  }));
}
