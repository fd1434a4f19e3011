import { describe, expect, it } from 'vitest';
import { tables, withCell, withHit, withNewColumn, withNewRow, withoutColumn, withoutRow, written } from './grid';

const files = import.meta.glob<string>('../../../../rules/src/main/resources/rulebooks/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const core = Object.entries(files).map(([file, text]) => ({ file: file.replace(/.*\//, ''), text }));
const all = core.flatMap(({ file, text }) => tables(text).map((grid) => ({ file, text, grid })));

const TEXT = ['before', '```table who answers   hit: unique', '  when   a place P # why', '  | P\'s value | then |', '  |-----------|------|', '  | > 3       | X    |  # often', '  | -         | -    |', '```', 'after'].join('\n');
const small = tables(TEXT)[0]!;

describe('a table as a grid', () => {
  it('is found in the core rulebooks', () => {
    expect(all.length).toBeGreaterThanOrEqual(core.reduce((sum, { text }) => sum + (text.match(/^```table/gm)?.length ?? 0), 0));
    expect(all.length).toBeGreaterThan(0);
  });

  it.each(all)('comes back as it was: $file, $grid.name', ({ text, grid }) => {
    expect(grid.rows.length).toBeGreaterThan(1);
    expect(written(text, grid)).toBe(text);
    const cell = grid.rows[1]!.cells[0]!.text;
    const there = written(text, withCell(grid, 1, 0, `${cell} and more`));
    const index = tables(text).findIndex((other) => other.name === grid.name);
    const back = written(there, withCell(tables(there)[index]!, 1, 0, cell));
    const cells = (of: string) => tables(of).map((table) => table.rows.map((row) => row.cells.map((c) => c.text)));
    expect(there).toContain(`${cell} and more`);
    expect(cells(back)).toEqual(cells(text));
    expect(back.replace(/ +/g, ' ')).toBe(text.replace(/ +/g, ' '));
  });

  it('keeps comments, lines above and dashes', () => {
    expect(small.rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([["P's value", 'then'], ['> 3', 'X'], ['-', '-']]);
    expect(written(TEXT, small)).toBe(TEXT);
  });

  it('knows where its cells stand', () => {
    const cell = small.rows[1]!.cells[0]!;
    expect(TEXT.split('\n')[small.rows[1]!.line - 1]!.slice(cell.from - 1, cell.to - 1)).toBe('> 3');
  });

  it('widens a column and nothing else when a cell grows', () => {
    const lines = written(TEXT, withCell(small, 1, 0, '> a long value | with a bar')).split('\n');
    expect(lines[5]).toBe('  | > a long value   with a bar | X    |  # often');
    expect(lines[4]).toBe('  |-----------------------------|------|');
    expect([lines[0], lines[2], lines[8]]).toEqual(['before', '  when   a place P # why', 'after']);
  });

  it('takes rows in and out', () => {
    const more = withNewRow(small, 0);
    expect(written(TEXT, more).split('\n')[5]).toBe('  | -         | -    |');
    expect(written(written(TEXT, more), withoutRow(tables(written(TEXT, more))[0]!, 1))).toBe(TEXT);
  });

  it('takes columns in and out', () => {
    const wider = written(TEXT, withNewColumn(small, 0, 'grounds'));
    expect(wider.split('\n')[3]).toBe("  | P's value | grounds | then |");
    expect(written(wider, withoutColumn(tables(wider)[0]!, 1))).toBe(TEXT);
  });

  it('changes what comes of rows that hold at once', () => {
    expect(written(TEXT, withHit(small, 'first')).split('\n')[1]).toBe('```table who answers   hit: first');
    const without = TEXT.replace('   hit: unique', '');
    expect(written(without, withHit(tables(without)[0]!, 'any')).split('\n')[1]).toBe('```table who answers   hit: any');
  });
});
