import type { Causes } from '../api/types';

export interface Spot {
  id: string;
  x: number;
  y: number;
}

const ROW = 40;
const APART = 17;

/** Time runs from left to right; each row is a step further back. Events of a row that fall together are moved apart. */
export function layout(causes: Causes, width: number): { spots: Map<string, Spot>; height: number; from: number; to: number } {
  const days = causes.nodes.map((node) => node.day);
  const from = Math.min(...days);
  const to = Math.max(...days, from + 1);
  const x = (day: number) => 12 + ((day - from) / (to - from)) * (width - 24);
  const rows = new Map<number, Spot[]>();
  for (const node of [...causes.nodes].sort((a, b) => a.day - b.day)) {
    const row = rows.get(node.step) ?? [];
    row.push({ id: node.id, x: x(node.day), y: 14 + node.step * ROW });
    rows.set(node.step, row);
  }
  const spots = new Map<string, Spot>();
  for (const row of rows.values()) {
    spread(row, width);
    for (const spot of row) spots.set(spot.id, spot);
  }
  return { spots, height: 28 + Math.max(0, ...rows.keys()) * ROW, from, to };
}

function spread(row: Spot[], width: number): void {
  const apart = Math.min(APART, (width - 24) / Math.max(1, row.length - 1));
  for (let i = row.length - 2; i >= 0; i--) row[i]!.x = Math.min(row[i]!.x, row[i + 1]!.x - apart);
  let least = 12;
  for (const spot of row) {
    spot.x = Math.max(spot.x, least);
    least = spot.x + apart;
  }
}
