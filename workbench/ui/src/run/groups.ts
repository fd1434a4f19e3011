import type { Run } from '../api/types';

/** Runs that somebody asked for, and those that were looked at of many, by the job that they come from. */
export interface Groups {
  own: Run[];
  replays: { job: string; runs: Run[]; isShown: boolean }[];
}

/** @param shown the id of the run that is open: its group is, too */
export function grouped(runs: Run[], shown: string): Groups {
  const own: Run[] = [];
  const byJob = new Map<string, Run[]>();
  for (const run of runs) {
    const job = run.origin?.job;
    if (job) byJob.set(job, [...(byJob.get(job) ?? []), run]);
    else own.push(run);
  }
  const replays = [...byJob].map(([job, of]) => ({
    job,
    runs: of.sort((a, b) => a.seed - b.seed),
    isShown: of.some((run) => run.id === shown),
  }));
  return { own, replays: replays.sort((a, b) => a.job.localeCompare(b.job, 'en', { numeric: true })) };
}
