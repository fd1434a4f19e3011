import { read } from '../api/client';
import { holdings, type Held, type Holdings } from './holdings';

/** What the map needs of a job. */
export interface JobCard {
  id: string;
  kind: string;
  title: string;
  scenario: string;
  state: string;
  done: number;
  parts: { id: string; title: string }[];
}

/** A part of a job, with who holds what in its runs. */
export interface Loaded {
  /** As the address names it: JOB, or JOB/PART for a branch. */
  name: string;
  title: string;
  days: number;
  /** Runs that were played to their end. */
  runs: number;
  isPlayed: boolean;
  all: Holdings;
}

/** How often runs that are being played are asked for again. */
const AGAIN_MILLISECONDS = 3000;
const BASE = 'base';

/** The runs of which the map shows the shares, instead of one run. */
class Shares {
  loaded = $state.raw<Loaded | null>(null);
  failure = $state.raw<unknown>(null);
  private wanted = '';
  private again: ReturnType<typeof setTimeout> | undefined;

  /** Shows those that the address names from now on; none if it names none. */
  follow(scenario: string, name: string): void {
    const wanted = name && `${scenario} ${name}`;
    if (wanted === this.wanted) return;
    this.wanted = wanted;
    clearTimeout(this.again);
    this.loaded = null;
    this.failure = null;
    if (name) void this.load(scenario, name, -1);
  }

  private async load(scenario: string, name: string, before: number): Promise<void> {
    const wanted = this.wanted;
    let isOver = true;
    const [job = '', part = BASE] = name.split('/', 2);
    try {
      const card = await read<JobCard>(`jobs/${encodeURIComponent(job)}`);
      if (card.scenario !== scenario) throw new Error(`These runs are of another scenario, ${card.scenario}.`);
      isOver = card.state !== 'running' && card.state !== 'waiting';
      if (card.done !== before || isOver) {
        const held = await read<Held>(`jobs/${encodeURIComponent(job)}/parts/${encodeURIComponent(part)}/holders`);
        if (wanted !== this.wanted) return;
        this.loaded = held.runs === 0 ? null : {
          name,
          title: titleOf(card, part),
          days: held.days,
          runs: held.runs - held.failed,
          isPlayed: isOver,
          all: holdings(held),
        };
        this.failure = null;
      }
      if (!isOver && wanted === this.wanted) this.later(scenario, name, this.loaded ? card.done : -1);
    } catch (failure) {
      if (wanted !== this.wanted) return;
      this.failure = failure;
      if (!isOver) this.later(scenario, name, -1);
    }
  }

  private later(scenario: string, name: string, done: number): void {
    this.again = setTimeout(() => void this.load(scenario, name, done), AGAIN_MILLISECONDS);
  }
}

export function titleOf(job: JobCard, part: string): string {
  const title = job.title || job.id;
  return job.parts.length > 1 ? `${title}: ${job.parts.find((each) => each.id === part)?.title ?? part}` : title;
}

/** What the address calls a part. */
export function nameOf(job: string, part: string): string {
  return part === BASE ? job : `${job}/${part}`;
}

/** The day of the runs that is nearest to a day of the map. */
export function dayOf(loaded: Loaded, day: number): number {
  return Math.min(Math.max(day, 1), loaded.days);
}

/** Who holds a place in which share of runs, the most frequent first. */
export function sharesOf(loaded: Loaded, place: string, day: number): { holder: string; share: number; runs: number }[] {
  const of = loaded.all.get(place);
  if (!of) return [];
  return [...of]
    .map(([holder, values]) => ({ holder, share: values[dayOf(loaded, day) - 1] ?? 0 }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .map((each) => ({ ...each, runs: Math.round(each.share * loaded.runs) }));
}

export const shares = new Shares();
