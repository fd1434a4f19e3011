import { read } from '../api/client';
import type { Run } from '../api/types';

/** Titles of the what-ifs of scenarios, those that were composed on the page among them, whose names tell nobody anything. */
class WhatIfTitles {
  private byName = $state.raw<Record<string, string>>({});
  private asked = new Set<string>();

  /** Reads them unless they are all known; without an answer, names are shown. */
  load(runs: Run[]): void {
    for (const run of runs) {
      for (const name of run.with) {
        const key = `${run.scenario}/${plain(name)}`;
        if (key in this.byName || this.asked.has(key)) continue;
        run.with.forEach((each) => this.asked.add(`${run.scenario}/${plain(each)}`));
        read<{ id: string; title: string }[]>(`scenarios/${encodeURIComponent(run.scenario)}/what-ifs`).then(
          (found) => {
            const more = Object.fromEntries(found.map((entry) => [`${run.scenario}/${entry.id}`, entry.title]));
            this.byName = { ...this.byName, ...more };
          },
          () => undefined,
        );
        break;
      }
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
