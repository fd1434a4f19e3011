// The shapes of branches, jobs and scenarios that the server sends; docs/workbench.md describes the routes.

import type { Held } from '../share/holdings';

export interface WhatIfEntry {
  id: string;
  title: string;
  question: string;
  composed: boolean;
}

export interface VerbPart {
  words: string;
  noun: string;
}

export interface Verb {
  rulebook: string;
  parts: VerbPart[];
}

export interface FieldWords {
  word: string;
  kind: 'number' | 'choice' | 'flag' | 'date' | 'reference';
  unit: string;
  meaning: string;
  words: string[];
  nouns: string[];
}

export interface TypeWords {
  noun: string;
  meaning: string;
  fields: FieldWords[];
  facts: { id: string; name: string }[];
}

export interface EffectWords {
  verbs: Verb[];
  types: TypeWords[];
}

export interface Composed {
  title: string;
  day?: number;
  effects: string[];
}

export interface EventView {
  id: string;
  text: string;
}

export interface Parting {
  day: number;
  phase: string;
  kind: string;
  key: string;
  name: string;
  base: EventView | null;
  branch: EventView | null;
}

export type Scale = 'share' | 'day' | 'days' | 'number' | 'people';

export interface OutcomePair {
  id: string;
  title: string;
  scale: Scale;
  base: number;
  branch: number;
}

export interface Comparison {
  parting: Parting | null;
  comparable: boolean;
  outcomes: OutcomePair[];
  idle: string[];
}

export type JobState = 'waiting' | 'running' | 'done' | 'stopped' | 'interrupted' | 'failed';

export interface JobPart {
  id: string;
  title: string;
  with: string[];
}

export interface JobOrder {
  kind: 'ensemble' | 'what-if' | 'sensitivity';
  scenario: string;
  runs?: number;
  seed?: number;
  days?: number;
  set?: string[];
  with?: string[];
  without?: string[];
  fixed?: boolean;
  vary?: string[];
  branches?: string[];
  outcomes?: string[];
  method?: string;
  factors?: string[];
  /** How many assumptions are moved to see what the answers of a what-if rest on. */
  ledger?: number;
}

export interface LedgerContrast {
  difference: number;
  'half width': number | null;
  clear: boolean;
}

/** What an answer rests on. */
export interface Ledger {
  outcome: string;
  title: string;
  'sign holds in': number;
  runs: number;
  'as it stands': LedgerContrast;
  'correlation by chance': number;
  assumptions: {
    path: string;
    value: string;
    least: string;
    most: string;
    grounds: string;
    grade: string;
    correlation: number | null;
    'at the least': LedgerContrast;
    'at the most': LedgerContrast;
    verdict: string;
  }[];
}

export interface Job {
  id: string;
  kind: JobOrder['kind'];
  title: string;
  scenario: string;
  state: JobState;
  stopping: boolean;
  done: number;
  total: number;
  perSecond: number;
  secondsLeft: number | null;
  message: string;
  created: string;
  parts: JobPart[];
  order: JobOrder;
}

export interface OutcomeSummary {
  id: string;
  title: string;
  scale: Scale;
  runs: number;
  count?: number;
  share?: number;
  mean?: number;
  low: number | null;
  high: number | null;
  p5?: number;
  p25?: number;
  median?: number;
  p75?: number;
  p95?: number;
  least?: number;
  most?: number;
}

export interface Band {
  faction: string;
  figure: string;
  mean: (number | null)[];
  p5: (number | null)[];
  p25: (number | null)[];
  median: (number | null)[];
  p75: (number | null)[];
  p95: (number | null)[];
}

export interface Summary extends Held {
  scenario: string;
  firstSeed: number;
  failures: { seed: number; error: string }[];
  outcomes: OutcomeSummary[];
  notableRuns: { what: string; outcome: string; seed: number; value: number }[];
  bands: Band[];
}

export interface Contrast {
  id: string;
  title: string;
  scale: Scale;
  runs: number;
  base: number;
  branch: number;
  difference: number;
  halfWidth: number | null;
  higher: number;
  lower: number;
  clear: boolean;
  differs: boolean;
}

export interface Index {
  name: string;
  value: number;
  low: number;
  high: number;
}

export interface Findings {
  method: string;
  runs: number;
  rows: number;
  asked: number;
  failures: unknown[];
  factors: {
    id: string;
    path: string;
    meaning: string;
    given: string;
    range: string;
    unit: string;
    grade: string;
    grounds: string;
    declared: string;
  }[];
  outcomes: {
    id: string;
    title: string;
    scale: Scale;
    mean: number;
    deviation: number;
    influences: { factor: number | null; indices: Index[]; toldFromZero: boolean }[];
  }[];
}

export interface OutcomeEntry {
  id: string;
  title: string;
  scale: Scale;
}

export interface AssumptionEntry {
  path: string;
  id: string;
  meaning: string;
  value: string;
  least: string;
  most: string;
  unit: string;
  distribution: string;
  grounds: string;
  grade: string;
  declared: string;
  own: boolean;
  appliesTo: string[];
}

export interface Reader {
  key: string;
  name: string;
  events: number;
  firstDay: number;
}
