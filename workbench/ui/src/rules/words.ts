// Which words of a line of the rulebook language are of which kind: for documents and for the editor alike.

export type Kind = 'keyword' | 'name' | 'number' | 'sentence' | 'comment' | 'bar' | '';

export interface Span {
  text: string;
  kind: Kind;
}

const START =
  /^\s*(raised by|grounds|when|each day while|and|or|for at least|on at least|except when|with chance|exception to|then|told as|means|given|after|because|not because|processes|uses|either)(?![\w-])/;
const PROSE = /^\s*(grounds|told as)(?![\w-])/;
const NEXT: [RegExp, Kind][] = [
  [/^#.*/, 'comment'],
  [/^\|/, 'bar'],
  [/^(?:[a-z0-9-]+:)?S\d+[a-z]?\b/, 'sentence'],
  [/^[A-Z][A-Za-z0-9]*\b/, 'name'],
  [/^\d[\d_.]*(?:-\d\d-\d\d)?(?:\s?%)?/, 'number'],
  [/^[A-Za-z][\w-]*/, ''],
  [/^\s+/, ''],
  [/^./u, ''],
];

/** The first word of what is left of a line. */
export function next(rest: string, first: boolean, prose: boolean): Span {
  const start = first ? START.exec(rest) : null;
  if (start) return { text: start[0], kind: 'keyword' };
  for (const [pattern, kind] of NEXT) {
    const found = pattern.exec(rest);
    if (found && found[0]) return { text: found[0], kind: prose && kind !== 'comment' ? '' : kind };
  }
  return { text: rest, kind: '' };
}

/** Whether the rest of the line is free text. */
export const isProse = (line: string): boolean => PROSE.test(line);

/** A whole line. */
export function spans(line: string): Span[] {
  const found: Span[] = [];
  let rest = line;
  const prose = isProse(line);
  while (rest) {
    const span = next(rest, rest.length === line.length, prose);
    const last = found[found.length - 1];
    if (last && last.kind === span.kind && !span.kind) last.text += span.text;
    else found.push(span);
    rest = rest.slice(span.text.length);
  }
  return found;
}
