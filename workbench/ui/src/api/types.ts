// The shapes that the server sends; docs/workbench.md describes the routes.

export interface Wrong {
  file: string;
  line: number;
  column: number;
  text: string;
  severity: 'error' | 'warning';
  snippet: string;
}

export interface Refusal {
  error: string;
  problems: Wrong[];
}

export interface Card {
  id: string;
  title: string;
  summary: string;
  firstDay: string | null;
  days: number;
  places: number;
  forces: number;
  factions: string[];
  problems: Wrong[];
}

export interface Place {
  id: string;
  name: string;
  localName: string | null;
  kind: string;
  holder: string | null;
  latitude: number | null;
  longitude: number | null;
  population: number | null;
  value: number | null;
}

export interface Route {
  id: string;
  name: string;
  start: string | null;
  end: string | null;
  kind: string;
  km: number | null;
}

export interface Faction {
  id: string;
  name: string;
  role: string;
}

export interface Attitude {
  faction: string;
  other: string;
  attitude: string;
}

/** Something that places belong to. */
export interface Chain {
  id: string;
  name: string;
  places: string[];
}

export interface WhatIf {
  id: string;
  title: string;
  question: string;
}

export interface Assumption {
  path: string;
  value: string;
  least: string;
  most: string;
  distribution: string;
  grounds: string;
  grade: string;
  appliesTo: string[];
}

export interface Scenario {
  id: string;
  title: string;
  summary: string;
  firstDay: string;
  days: number;
  places: Place[];
  routes: Route[];
  factions: Faction[];
  relations: Attitude[];
  lines: Chain[];
  fronts: Chain[];
  whatIfs: WhatIf[];
  assumptions: Assumption[];
  rulebooks: string[];
}

/** Each list of numbers is a line: its first point, then the step to each next one, in ten-thousandths of a degree. */
export interface OutlineFile {
  land: number[][];
  coasts: number[][];
  borders: number[][];
  countries: { name: string; longitude: number; latitude: number; share: number }[];
}

export interface CauseNode {
  id: string;
  day: number;
  date: string;
  phase: string;
  kind: string;
  step: number;
  text: string;
  rule: string;
  name: string;
  raisedBy: string[];
  grounds: string;
  read: { fact: string; name: string; field: string; value: string; writtenBy: string; assumed: string }[];
  changed: Changed[];
  since: number;
  repeated: number;
  leftOut: number;
  root: boolean;
}

export interface Changed {
  fact: string;
  name: string;
  field: string;
  before: string;
  after: string;
}

export interface Sentence {
  source: string;
  id: string;
  kind: string;
  speaker: string;
  side: string;
  summary: string;
  counterClaim: string;
}

export interface Rule {
  key: string;
  name: string;
  file: string;
  line: number;
  grounds: string;
  text: string;
  sentences: Sentence[];
}

export interface Causes {
  event: string;
  nodes: CauseNode[];
  edges: { from: string; to: string }[];
  rules: Record<string, Rule>;
}

export interface History {
  fact: string;
  changes: { id: string; day: number; kind: string; text: string; rule: string; changed: Changed[] }[];
}

export interface Misses {
  question: string;
  day: number;
  already: string;
  happened: { id: string; day: number; text: string }[];
  processes: string[];
  computed: string;
  differences: string[];
  sameRun: boolean;
  rules: {
    rule: string;
    name: string;
    file: string;
    line: number;
    failed: number;
    nearestDay: number;
    reasons: string[];
    conditions: { text: string; outcome: 'met' | 'failed' | 'untold'; seen: string[] }[];
  }[];
}

export interface Run {
  id: string;
  scenario: string;
  title: string;
  seed: number;
  firstDay: string;
  days: number;
  set: string[];
  with: string[];
  without: string[];
  events: number;
  /** Where it comes from; null if it was asked for by itself. */
  origin: Origin | null;
}

export interface Origin {
  parent: string | null;
  day: number;
  title: string;
  job: string | null;
  part: string | null;
}

export interface Order {
  scenario: string;
  seed?: number;
  days?: number;
  set?: string[];
  with?: string[];
  without?: string[];
}

export interface StoryLine {
  id: string;
  day: number;
  phase: string;
  kind: string;
  tone: Tone;
  major: boolean;
  text: string;
  rule: string;
  facts: string[];
}

export type Tone =
  | 'control'
  | 'contest'
  | 'breach'
  | 'truce'
  | 'talks'
  | 'intervention'
  | 'conflict'
  | 'plain';

export interface Column {
  kind: 'number' | 'choice' | 'reference' | 'flag';
  unit: string;
  scale: number;
  words: string[];
  counts: number[];
  facts: number[];
  values: number[];
}

export interface Reel {
  ids: string[];
  names: string[];
  fields: Record<string, Column>;
}

export interface FilmFile {
  firstDay: string;
  days: number;
  reels: Record<string, Reel>;
}
