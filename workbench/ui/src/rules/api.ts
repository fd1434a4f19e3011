import { lines, read, write } from '../api/client';
import type { Wrong } from '../api/types';

// The shapes that the server sends; docs/workbench.md describes the routes.

export interface Entry {
  key: string;
  name: string;
  kind: 'rule' | 'table';
  line: number;
  sentences: string[];
  grade: string;
}

export interface Chapter {
  name: string;
  title: string;
  phase: string;
  file: string;
  core: boolean;
  parameters: number;
  tests: number;
  rules: Entry[];
}

export interface Raised {
  id: string;
  kind: string;
  speaker: string;
  side: string;
  summary: string;
  counterClaim: string;
  rules: string[];
}

export interface Contents {
  title: string;
  rulebooks: Chapter[];
  sentences: Raised[];
  problems: Wrong[];
}

export interface Parameter {
  name: string;
  line: number;
  value: string;
  least: string;
  most: string;
  meaning: string;
  grounds: string;
  grade: string;
}

export interface Part {
  kind: 'prose' | 'params' | 'define' | 'verb' | 'rule' | 'table' | 'test';
  line: number;
  html: string;
  title: string;
  key: string;
  lines: string[];
  parameters: Parameter[];
}

export interface Rulebook {
  name: string;
  title: string;
  phase: string;
  uses: string[];
  file: string;
  core: boolean;
  copied: boolean;
  version: string;
  text: string;
  parts: Part[];
}

export interface Mend {
  title: string;
  line: number;
  column: number;
  length: number;
  text: string;
}

export interface Mark {
  line: number;
  column: number;
  length: number;
  severity: 'error' | 'warning';
  code: string;
  message: string;
  mends: Mend[];
}

export interface Suggested {
  kind: string;
  text: string;
  detail: string;
  meaning: string;
  replaced: number;
}

export interface Where {
  rulebook: string | null;
  file: string;
  line: number;
  column: number;
}

export interface Missed {
  expected: string;
  got: string[];
  why: { day: number; text: string; source: string; rule: string }[];
  about: string;
  clauses: { text: string; met: boolean; said: string[] }[];
  but: string[];
}

export interface TestResult {
  name: string;
  line: number;
  passes: boolean;
  given: string[];
  days: number;
  misses: Missed[];
}

export interface Results {
  passed: number;
  failed: number;
  notRun: number;
  tests: TestResult[];
}

export interface Changed {
  kind: string;
  how: string;
  key: string;
  title: string;
  line: number;
  lines: { added: boolean; line: number; text: string }[];
}

export interface Begun {
  state: 'begun';
  runs: number;
  days: number;
  changes: Changed[];
  rules: string[];
  parameters: string[];
  processes: string[];
}

export interface Parting {
  kind: string;
  key: string;
  name: string;
  runs: number;
  day: number;
  date: string;
  meanDay: number;
  seed: number;
  saved: string | null;
  draft: string | null;
}

export interface Effect {
  id: string;
  title: string;
  scale: 'share' | 'day' | 'days' | 'number' | 'people';
  saved: number;
  draft: number;
  halfWidth: number | null;
  clear: boolean;
  parted: number;
}

export interface Tried {
  state: 'going on' | 'done' | 'stopped';
  pairs: number;
  of: number;
  parted: number;
  seconds: number;
  partings: Parting[];
  outcomes: Effect[];
}

export interface Failed {
  state: 'failed';
  error: string;
}

export interface Kept {
  id: string;
  time: string;
  version: string;
  bytes: number;
}

/** What is answered when another text stands in the file by now. */
export interface Underneath {
  version: string;
  text: string;
}

const part = encodeURIComponent;

/** The rulebooks of a scenario. */
export const contents = (scenario: string) => read<Contents>(`scenarios/${part(scenario)}/rulebooks`);

/** Begins a rulebook of a scenario's own. */
export const begin = (scenario: string, name: string, phase: string) =>
  write<Rulebook>(`scenarios/${part(scenario)}/rulebooks`, { name, phase });

/** All that can be asked about one rulebook. */
export class Asking {
  private readonly path: string;

  constructor(scenario: string, rulebook: string) {
    this.path = `scenarios/${part(scenario)}/rulebooks/${part(rulebook)}`;
  }

  rulebook = () => read<Rulebook>(this.path);
  save = (text: string, opened: string, unsound: boolean) =>
    write<Rulebook>(this.path, { text, opened, unsound }, 'PUT');
  original = (opened: string) => write<Rulebook>(`${this.path}/original`, { opened });
  document = (text: string) => write<Part[]>(`${this.path}/document`, { text });
  check = (text: string, whole: boolean) => write<{ marks: Mark[]; all: number }>(`${this.path}/check`, { text, whole });
  /** What looks wrong without being so: at once what is told at once, or all of it, which takes longer. */
  warnings = (text: string, whole: boolean) => write<{ marks: Mark[]; all: number }>(`${this.path}/warnings`, { text, whole });
  complete = (text: string, line: number, column: number) =>
    write<Suggested[]>(`${this.path}/complete`, { text, line, column });
  hover = (text: string, line: number, column: number) =>
    write<{ markdown: string | null }>(`${this.path}/hover`, { text, line, column });
  definition = (text: string, line: number, column: number) =>
    write<Where>(`${this.path}/definition`, { text, line, column });
  layout = (text: string) => write<{ text: string | null }>(`${this.path}/layout`, { text });
  tests = (text: string, only?: string) => write<Results>(`${this.path}/tests`, only ? { text, only } : { text });
  changes = (text: string, against?: string) =>
    write<Changed[]>(`${this.path}/changes`, against === undefined ? { text } : { text, against });
  attempt = (text: string, runs: number, signal: AbortSignal) =>
    lines<Begun | Tried | Failed>(`${this.path}/try`, { text, runs }, signal);
  history = () => read<Kept[]>(`${this.path}/history`);
  old = (id: string) => read<{ id: string; text: string }>(`${this.path}/history/${part(id)}`);
}
