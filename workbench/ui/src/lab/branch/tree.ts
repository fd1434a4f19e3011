import type { Run } from '../../api/types';

export interface Node {
  run: Run;
  depth: number;
  title: string;
}

const few = (texts: string[]) => (texts.length > 3 ? `${texts.slice(0, 2).join(', ')} and ${texts.length - 2} more` : texts.join(', '));

function title(run: Run, isBranch: boolean): string {
  const { origin } = run;
  if (isBranch && origin) return origin.day === 0 ? `before the first day: ${origin.title}` : `day ${origin.day}: ${origin.title}`;
  if (origin?.job) return `seed ${run.seed} of ${origin.job}`;
  return [`seed ${run.seed}`, few(run.with), few(run.set), run.without.length ? `without ${few(run.without)}` : '', run.days ? `${run.days} days` : '']
    .filter(Boolean)
    .join(', ');
}

/** Runs with their branches beneath them. */
export function tree(runs: Run[]): Node[] {
  const ids = new Set(runs.map((run) => run.id));
  const beneath = new Map<string, Run[]>();
  const roots: Run[] = [];
  for (const run of runs) {
    const parent = run.origin?.parent;
    if (parent && ids.has(parent) && parent !== run.id) beneath.set(parent, [...(beneath.get(parent) ?? []), run]);
    else roots.push(run);
  }
  const nodes: Node[] = [];
  const seen = new Set<string>();
  const add = (run: Run, depth: number) => {
    if (seen.has(run.id)) return;
    seen.add(run.id);
    nodes.push({ run, depth, title: title(run, depth > 0) });
    for (const child of (beneath.get(run.id) ?? []).sort((a, b) => (a.origin?.day ?? 0) - (b.origin?.day ?? 0))) add(child, depth + 1);
  };
  roots.sort((a, b) => a.seed - b.seed || a.id.localeCompare(b.id)).forEach((run) => add(run, 0));
  return nodes;
}
