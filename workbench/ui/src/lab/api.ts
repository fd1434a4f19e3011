import { answered, read, write } from '../api/client';
import type { Run } from '../api/types';
import type {
  AssumptionEntry,
  Comparison,
  Composed,
  Contrast,
  EffectWords,
  Findings,
  Job,
  JobOrder,
  Ledger,
  OutcomeEntry,
  Reader,
  Summary,
  WhatIfEntry,
} from './types';

const part = encodeURIComponent;

export const whatIfs = (scenario: string) => read<WhatIfEntry[]>(`scenarios/${part(scenario)}/what-ifs`);
export const effects = (scenario: string) => read<EffectWords>(`scenarios/${part(scenario)}/effects`);
export const branch = (run: string, form: { day: number; with?: string; composed?: Composed }) =>
  write<Run>(`runs/${part(run)}/branches`, form);
export const comparison = (run: string, other: string) =>
  read<Comparison>(`runs/${part(run)}/comparison/${part(other)}`);

export const order = (title: string, job: JobOrder) => write<Job>('jobs', { title, order: job });
export const stop = (job: string) => write<Job>(`jobs/${part(job)}/stop`, {});
export const resume = (job: string) => write<Job>(`jobs/${part(job)}/resume`, {});
export const remove = (job: string) => write<Job[]>(`jobs/${part(job)}/remove`, {});
export const replay = (job: string, wanted: Record<string, string | number>) =>
  write<Run>(`jobs/${part(job)}/runs`, wanted);
export const summary = (job: string, of: string) => read<Summary>(`jobs/${part(job)}/parts/${part(of)}/summary`);
export const contrasts = (job: string, of: string) => read<Contrast[]>(`jobs/${part(job)}/parts/${part(of)}/contrasts`);
export const ledger = (job: string, of: string) =>
  read<{ moved: number; ledgers: Ledger[] }>(`jobs/${part(job)}/parts/${part(of)}/ledger`);
export const findings = (job: string) => read<Findings>(`jobs/${part(job)}/findings`);
export const points = (job: string, factor: string, outcome: string) =>
  read<[number, number][]>(`jobs/${part(job)}/points?factor=${part(factor)}&outcome=${part(outcome)}`);

export const outcomes = (scenario: string) => read<OutcomeEntry[]>(`scenarios/${part(scenario)}/outcomes`);
export const assumptions = (scenario: string) => read<AssumptionEntry[]>(`scenarios/${part(scenario)}/assumptions`);
export const readers = (run: string, path: string) =>
  read<Reader[]>(`runs/${part(run)}/readers?path=${part(path)}`);

export const save = (
  scenario: string,
  form: { name: string; title: string; set: string[]; files: { name: string; text: string }[] },
) => write<{ id: string }>(`scenarios/${part(scenario)}/copies`, form);

/** Fetches a file, with the token where one is asked for, and hands it to the browser to be saved. */
export async function download(path: string, name: string): Promise<void> {
  const answer = await answered(path);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
