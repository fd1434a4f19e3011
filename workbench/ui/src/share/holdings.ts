/** Who holds what in how many runs, as the server sends it; a summary of an ensemble has it too. */
export interface Held {
  days: number;
  runs: number;
  failed: number;
  holders: {
    place: string;
    /** Empty for nobody. */
    holder: string;
    /** Days on which the number of runs changes, each with the number from then on. */
    fromDay: number[];
    runs: number[];
  }[];
}

/** In what share of runs each faction holds each place, by day: place, holder, [day - 1]. The holder '' is nobody. */
export type Holdings = Map<string, Map<string, Float64Array>>;

export function holdings(summary: Held): Holdings {
  const finished = Math.max(1, summary.runs - summary.failed);
  const places: Holdings = new Map();
  for (const { place, holder, fromDay, runs } of summary.holders) {
    const values = new Float64Array(summary.days);
    for (let i = 0; i < fromDay.length; i++) {
      values.fill(runs[i]! / finished, fromDay[i]! - 1, i + 1 < fromDay.length ? fromDay[i + 1]! - 1 : summary.days);
    }
    const of = places.get(place) ?? new Map<string, Float64Array>();
    of.set(holder, values);
    places.set(place, of);
  }
  return places;
}

/** Places whose holder is not the same in all runs, the most open first. */
export function open(all: Holdings): string[] {
  const doubt = (of: Map<string, Float64Array>) => {
    let most = 0;
    const days = [...of.values()][0]?.length ?? 0;
    for (let day = 0; day < days; day++) {
      let top = 0;
      for (const values of of.values()) top = Math.max(top, values[day]!);
      most = Math.max(most, 1 - top);
    }
    return most;
  };
  return [...all.entries()]
    .map(([place, of]) => ({ place, doubt: doubt(of) }))
    .filter((each) => each.doubt > 0)
    .sort((a, b) => b.doubt - a.doubt)
    .map((each) => each.place);
}
