import type { FilmFile, OutlineFile, Wrong } from '../api/types';

// What the server sends of exercises; docs/workbench.md describes the routes.

export interface Named {
  id: string;
  title: string;
}

/** An exercise of a scenario, to be opened. */
export interface Shelved {
  id: string;
  title: string;
  summary: string;
  contentNote: string;
  minutes: number;
  seed: number;
  turns: number[];
  roles: Named[];
  problems: Wrong[];
}

/** One that was opened. */
export interface Listed {
  id: string;
  card: { scenario: string; exercise: string; title: string; seed: number; created: number; solo: string; by: string };
}

export interface Invited {
  exercise: string;
  summary: string;
  contentNote: string;
  minutes: number;
  role: string;
  roles: Named[];
}

export interface Pick {
  option: string;
  fact: string;
}

/** For one who plays alone. */
export interface Hint {
  text: string;
  rule: string;
  grounds: string;
}

export interface Choice {
  option: string;
  fact: string;
  title: string;
  name: string;
  note: string;
  hints: Hint[];
  cost: number;
  atMost: number;
  hindrance: string;
}

export interface Offer {
  id: string;
  title: string;
  question: string;
  hints: Hint[];
  most: number;
  choices: Choice[];
  picks: Pick[];
}

export interface Message {
  turn: number;
  from: string;
  to: string[];
  text: string;
  at: number;
}

export interface Report {
  turn: number;
  day: number;
  from: string;
  text: string;
}

export interface Clause {
  id: string;
  title: string;
  needed: boolean;
  wordings: { id: string; text: string }[];
  draft: {
    version: number;
    wording: string;
    text: string;
    by: string;
    answers: Record<string, { agrees: boolean; reservation: string }>;
  } | null;
  agreed: boolean;
  versions: { turn: number; by: string; text: string }[];
}

export interface Accord {
  id: string;
  title: string;
  summary: string;
  parties: string[];
  guests: string[];
  ratifiers: string[];
  opens: number;
  clauses: Clause[];
  signed: string[];
  ratified: Record<string, boolean>;
  canBeSigned: boolean;
  isSigned: boolean;
  isInForce: boolean;
}

export type Phase = 'open' | 'playing' | 'debrief' | 'ended';

export interface RoleView {
  version: string;
  played: string;
  exercise: string;
  summary: string;
  contentNote: string;
  scenario: string;
  minutes: number;
  role: string;
  title: string;
  plays: string[];
  brief: string;
  interests: string[];
  fallback: string;
  roles: Named[];
  firstDay: string;
  begins: number;
  turns: number[];
  turn: number;
  phase: Phase;
  until: number;
  day: number;
  solo: boolean;
  debrief: boolean;
  byPeople: boolean;
  points: number;
  spent: number;
  hasPoints: boolean;
  confirmed: boolean;
  offers: Offer[];
  decided: { turn: number; decision: string; options: string[] }[];
  messages: Message[];
  reports: Report[];
  accords: Accord[];
  requests: { turn: number; text: string; answer: string; granted: boolean }[];
  team: string[];
}

export interface Heard {
  day: number;
  tone: string;
  major: boolean;
  text: string;
}

/** What a role sees, with where the places are. */
export interface Staged {
  stage: {
    places: { id: string; name: string; localName: string | null; latitude: number | null; longitude: number | null }[];
    outline: OutlineFile;
  };
  film: FilmFile;
}

export interface RoleCard {
  id: string;
  title: string;
  brief: string;
  interests: string[];
  fallback: string;
  code: string;
  people: string[];
  byPeople: boolean;
  confirmed: boolean;
  points: number;
  drafted: { decision: string; title: string; options: string[] }[];
  expected: Record<string, string>;
}

export interface InjectCard {
  id: string;
  title: string;
  when: string;
  byHand: boolean;
  to: string[];
  from: string;
  text: string;
  truth: 'true' | 'false' | 'unclear';
  effects: string[];
  expected: string;
  hasCome: boolean;
  isHeld: boolean;
}

export interface Line {
  number: number;
  at: number;
  turn: number;
  kind: string;
  move: Record<string, unknown>;
}

export interface TeacherView {
  version: string;
  played: string;
  id: string;
  scenario: string;
  scenarioTitle: string;
  exercise: string;
  title: string;
  summary: string;
  contentNote: string;
  minutes: number;
  seed: number;
  solo: string;
  differences: string[];
  firstDay: string;
  begins: number;
  turns: number[];
  turn: number;
  phase: Phase;
  until: number;
  shown: boolean;
  day: number;
  openedTurns: number[];
  roles: RoleCard[];
  watchers: string[];
  practiceCode: string;
  injects: InjectCard[];
  put: { turn: number; day: number; title: string; to: string[]; from: string; text: string; effects: string[] }[];
  requests: {
    number: number;
    turn: number;
    role: string;
    text: string;
    ruling: { granted: boolean; reason: string; effects: string[] } | null;
  }[];
  messages: Message[];
  accords: Accord[];
  objectives: { title: string; watched: string[] }[];
  rubric: { id: string; title: string; levels: string[] }[];
  questions: string[];
  assessments: { criterion: string; assessed: string; level: number; note: string }[];
  log: Line[];
}
