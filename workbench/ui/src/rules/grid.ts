// A decision table of a rulebook as a grid of cells, and back: what is no row of the table stays as it is written.

export interface Cell {
  text: string;
  /** Where it stands in the text: columns from 1, the end excluded; 0 for a cell that is new. */
  from: number;
  to: number;
}

export interface Row {
  cells: Cell[];
  /** Its line in the text, 1 for the first; 0 for a row that is new. */
  line: number;
  /** What stands behind it, with the blanks before it. */
  comment: string;
}

export interface Grid {
  /** The line of the fence, 1 for the first of the text. */
  line: number;
  /** The line of the closing fence. */
  end: number;
  name: string;
  hit: string;
  /** Whether its rows stand in a file of their own. */
  elsewhere: string;
  /** All lines of the block: text, or the number of a row. */
  lines: (string | number)[];
  rows: Row[];
}

const FENCE = /^( {0,3})(`{3,})\s*table\b\s*(.*)$/;
const TITLE = /^(.*?)(?:\s+hit:\s*([^\s]*))?(\s+from\s+\S+\.[A-Za-z0-9]{2,5}(?:\s*,?\s+sheet\s+.+)?)?$/;
const RULER = /^:?-{2,}:?$/;

export const HITS: { word: string; meaning: string }[] = [
  { word: 'unique', meaning: 'at most one row may hold; two at once are a mistake' },
  { word: 'first', meaning: 'of several rows that hold, the uppermost acts' },
  { word: 'any', meaning: 'several rows may hold if they do the same' },
  { word: 'collect', meaning: 'all rows that hold act' },
];

/** All tables of a text. */
export function tables(text: string): Grid[] {
  const lines = text.split('\n');
  const found: Grid[] = [];
  for (let i = 0; i < lines.length; i++) {
    const fence = FENCE.exec(lines[i]!);
    if (!fence) continue;
    const closing = lines.findIndex((line, k) => k > i && line.trim() === fence[2]);
    if (closing < 0) break;
    found.push(read(lines, i, closing, fence[3]!));
    i = closing;
  }
  return found;
}

function read(lines: string[], fence: number, closing: number, title: string): Grid {
  const parts = TITLE.exec(title.trim());
  const grid: Grid = {
    line: fence + 1,
    end: closing + 1,
    name: (parts?.[1] ?? title).trim(),
    hit: parts?.[2] ?? '',
    elsewhere: (parts?.[3] ?? '').trim(),
    lines: [],
    rows: [],
  };
  for (let i = fence + 1; i < closing; i++) {
    const row = lines[i]!.trimStart().startsWith('|') ? cut(lines[i]!, i + 1) : null;
    if (row && !row.cells.every((cell) => RULER.test(cell.text))) {
      grid.lines.push(grid.rows.length);
      grid.rows.push(row);
    } else {
      grid.lines.push(lines[i]!);
    }
  }
  return grid;
}

/** A row of cells between bars; nothing if it does not end with one. */
function cut(line: string, number: number): Row | null {
  const hash = line.indexOf('#');
  const plain = (hash < 0 ? line : line.slice(0, hash)).trimEnd();
  if (!plain.endsWith('|') || plain.trim().length < 2) return null;
  const cells: Cell[] = [];
  let from = plain.indexOf('|') + 1;
  while (from < plain.length) {
    const to = plain.indexOf('|', from);
    const raw = plain.slice(from, to);
    const text = raw.trim();
    const start = text ? from + raw.indexOf(text) : from;
    cells.push({ text, from: start + 1, to: Math.max(start + text.length, start + 1) + 1 });
    from = to + 1;
  }
  return { cells, line: number, comment: line.slice(plain.length) };
}

/** The text with a grid in the place of the table that it was read from. */
export function written(text: string, grid: Grid): string {
  const lines = text.split('\n');
  const fence = FENCE.exec(lines[grid.line - 1]!)!;
  const head = lines[grid.line - 1]!;
  const old = read(lines, grid.line - 1, grid.end - 1, fence[3]!);
  const title = old.hit === grid.hit && old.hit ? head : retitled(head, old, grid);
  // What somebody has laid out in another way stays so until a cell is changed.
  const inside = same(old, grid) ? lines.slice(grid.line, grid.end - 1) : body(grid);
  return [...lines.slice(0, grid.line - 1), title, ...inside, ...lines.slice(grid.end - 1)].join('\n');
}

const texts = (grid: Grid) => JSON.stringify([grid.lines, grid.rows.map((row) => row.cells.map((cell) => cell.text))]);

const same = (one: Grid, other: Grid) => texts(one) === texts(other);

function retitled(head: string, old: Grid, grid: Grid): string {
  if (old.hit) return head.replace(/(\shit:\s*)\S*/, `$1${grid.hit}`);
  return grid.hit ? head.replace(old.name, `${old.name}   hit: ${grid.hit}`) : head;
}

const width = (text: string) => [...text].length;

function body(grid: Grid): string[] {
  const most = Math.max(0, ...grid.rows.map((row) => row.cells.length));
  const even = grid.rows.every((row) => row.cells.length === most);
  const hasRuler = grid.lines.some((line) => typeof line === 'string' && ruler(line));
  const widths = Array.from({ length: most }, (_, i) =>
    Math.max(hasRuler ? 2 : 0, ...grid.rows.map((row) => width(row.cells[i]?.text ?? ''))),
  );
  return grid.lines.map((line) => {
    if (typeof line === 'string') return ruler(line) && even ? dashes(widths) : line;
    const row = grid.rows[line]!;
    const cells = row.cells.map((cell, i) => ` ${cell.text}${even ? ' '.repeat(widths[i]! - width(cell.text)) : ''} |`);
    return `  |${cells.join('')}${row.comment}`;
  });
}

const ruler = (line: string) => {
  const cells = line.trimStart().startsWith('|') ? cut(line, 0)?.cells : null;
  return Boolean(cells?.length && cells.every((cell) => RULER.test(cell.text)));
};

const dashes = (widths: number[]) => `  |${widths.map((w) => `${'-'.repeat(w + 2)}|`).join('')}`;

const blank = (): Cell => ({ text: '-', from: 0, to: 0 });

/** The grid with another text in a cell; bars and line ends cannot stand in one. */
export function withCell(grid: Grid, row: number, column: number, text: string): Grid {
  const plain = text.replace(/[|\r\n]+/g, ' ');
  return withRows(
    grid,
    grid.rows.map((old, r) =>
      r !== row ? old : { ...old, cells: old.cells.map((cell, c) => (c === column ? { ...cell, text: plain } : cell)) },
    ),
  );
}

/** A row that asks nothing and does nothing, below another. */
export function withNewRow(grid: Grid, below: number): Grid {
  const cells = grid.rows[0]!.cells.map(blank);
  const rows = [...grid.rows.slice(0, below + 1), { cells, line: 0, comment: '' }, ...grid.rows.slice(below + 1)];
  const lines: (string | number)[] = [];
  grid.lines.forEach((line) => {
    if (typeof line === 'string') lines.push(line);
    else {
      lines.push(line > below ? line + 1 : line);
      if (line === below) lines.push(below + 1);
    }
  });
  // Below the headings stands the line of dashes, if there is one.
  if (below === 0) {
    const at = lines.indexOf(1);
    const after = lines[at + 1];
    if (typeof after === 'string' && ruler(after)) {
      lines[at] = after;
      lines[at + 1] = 1;
    }
  }
  return { ...grid, rows, lines };
}

export function withoutRow(grid: Grid, row: number): Grid {
  return {
    ...grid,
    rows: grid.rows.filter((_, r) => r !== row),
    lines: grid.lines
      .filter((line) => line !== row)
      .map((line) => (typeof line === 'number' && line > row ? line - 1 : line)),
  };
}

/** A column that asks nothing, with a heading, to the right of another. */
export function withNewColumn(grid: Grid, right: number, heading: string): Grid {
  return withRows(
    grid,
    grid.rows.map((row, r) => ({
      ...row,
      cells: [
        ...row.cells.slice(0, right + 1),
        { ...blank(), text: r === 0 ? heading : '-' },
        ...row.cells.slice(right + 1),
      ],
    })),
  );
}

export function withoutColumn(grid: Grid, column: number): Grid {
  return withRows(
    grid,
    grid.rows.map((row) => ({ ...row, cells: row.cells.filter((_, c) => c !== column) })),
  );
}

export function withHit(grid: Grid, hit: string): Grid {
  return { ...grid, hit };
}

function withRows(grid: Grid, rows: Row[]): Grid {
  return { ...grid, rows };
}
