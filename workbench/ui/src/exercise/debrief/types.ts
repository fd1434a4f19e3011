import type { Scale } from '../../lab/types';

// What the server tells of a debrief; docs/workbench.md describes the routes.

export interface Happening {
  day: number;
  event: string;
  tone: string;
  text: string;
}

export interface Told {
  day: number;
  title: string;
  from: string;
  text: string;
  to: string[];
  truth: 'true' | 'false' | 'unclear';
}

/** An option that was open. */
export interface Way {
  option: string;
  fact: string;
  title: string;
  cost: number;
  chosen: boolean;
}

export interface Decided {
  by: string;
  role: string;
  asked: string;
  decision: string;
  chosen: string[];
  ways: Way[];
}

export interface TurnStory {
  turn: number;
  firstDay: number;
  lastDay: number;
  decisions: Decided[];
  injects: Told[];
  said: number;
  agreed: string[];
  happened: Happening[];
}

export interface Known {
  turn: number;
  by: string;
  role: string;
  heard: Happening[];
  missed: Happening[];
  told: Told[];
}

export interface Luck {
  outcome: string;
  scale: Scale;
  here: number;
  mean: number;
  low: number;
  high: number;
  runs: number;
  below: number;
  same: number;
}

export interface Alternative {
  turn: number;
  role: string;
  without: string;
  instead: string;
  pairs: number;
  parted: number;
  day: number;
  by: string;
  changes: { outcome: string; scale: Scale; with: number; without: number; difference: number; halfWidth: number | string }[];
}

export interface Report {
  exercise: string;
  scenario: string;
  seed: number;
  roles: { id: string; title: string; played: boolean; names: string[] }[];
  turns: TurnStory[];
  knowledge: Known[];
  consequences: { turn: number; by: string; events: Happening[] }[];
  turningPoints: { event: Happening; rule: string; chain: Happening[]; decisions: string[]; seenBy: string[] }[];
  objectives: { objective: string; observed: { condition: string; first: number; days: number }[]; decided: string[] }[];
  observed: { date: string; place: string; holder: string; here: string; same: boolean }[];
  observedTitle: string;
  questions: string[];
}

/** Something that is found out by playing again and again. */
export interface Asked {
  id: number;
  kind: 'luck' | 'otherwise';
  state: 'waiting' | 'running' | 'done' | 'stopped' | 'failed';
  done: number;
  total: number;
  luck: Luck[];
  alternatives: Alternative[];
  message: string;
}
