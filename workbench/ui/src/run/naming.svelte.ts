import { read } from '../api/client';
import type { Run } from '../api/types';

/** Titles of the what-ifs of scenarios, those that were composed on the page among them, whose names tell nobody anything. */
class WhatIfTitles {
  private byName = $state.raw<Record<string, string>>({});
  private asked = new Set<string>();

  /** Reads them, once for each scenario of which a what-if is not known; without an answer, names are shown. */
  load(runs: Run[]): void {
    const scenarios = new Set<string>();
    for (const run of runs) {
      for (const name of run.with) {
        const key = `${run.scenario}/${plain(name)}`;
        if (this.asked.has(key)) continue;
        this.asked.add(key);
        scenarios.add(run.scenario);
      }
    }
    for (const scenario of scenarios) {
      read<{ id: string; title: string }[]>(`scenarios/${encodeURIComponent(scenario)}/what-ifs`).then(
        (found) => {
          const more = Object.fromEntries(found.map((entry) => [`${scenario}/${entry.id}`, entry.title]));
          this.byName = { ...this.byName, ...more };
        },
        () => undefined,
      );
    }
  }

  /** What a what-if is called; `@60` behind a name says from which day on it is played. */
  of(scenario: string, name: string): string {
    const day = /@(\d+)$/.exec(name)?.[1];
    const title = this.byName[`${scenario}/${plain(name)}`] ?? plain(name);
    return day ? `${title} (from day ${day})` : title;
  }

  /** What tells a run from others: its seed and what was changed for it. */
  run(run: Run): string {
    const changed = run.set.length > 3 ? [`${run.set.length} assumptions changed`] : run.set;
    return [`seed ${run.seed}`, ...run.with.map((name) => this.of(run.scenario, name)), ...changed].join(', ');
  }
}

const plain = (name: string) => name.replace(/@\d+$/, '');

export const titles = new WhatIfTitles();
