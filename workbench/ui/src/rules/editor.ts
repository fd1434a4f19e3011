import {
  autocompletion,
  completionKeymap,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, HighlightStyle, StreamLanguage, syntaxHighlighting, type StringStream } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, Prec } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, hoverTooltip, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Asking, Mark, Mend, Where } from './api';
import { explained } from './explained';
import { isProse, next } from './words';

/** What the editor asks of the page around it. */
export interface Around {
  asking: Asking;
  changed: (text: string) => void;
  save: () => void;
  test: () => void;
  attempt: () => void;
  help: () => void;
  goTo: (where: Where) => void;
}

interface State {
  begun: boolean;
  front: boolean;
  fence: string;
  prose: boolean;
}

const FENCE = /^ {0,3}(`{3,})/;

// A rulebook is Markdown with blocks in the language between; front matter comes first.
const rulebook = StreamLanguage.define<State>({
  name: 'rulebook',
  startState: () => ({ begun: false, front: false, fence: '', prose: false }),
  token(stream: StringStream, state: State): string | null {
    const first = stream.sol();
    if (first && /^---\s*$/.test(stream.string) && (!state.begun || state.front)) {
      state.front = !state.begun;
      state.begun = true;
      stream.skipToEnd();
      return 'fence';
    }
    state.begun = true;
    if (state.front) {
      if (first && stream.match(/^[\w ]+:/)) return 'key';
      stream.skipToEnd();
      return null;
    }
    const fence = first ? FENCE.exec(stream.string) : null;
    if (fence && (!state.fence || stream.string.trim() === state.fence)) {
      state.fence = state.fence ? '' : fence[1]!;
      stream.skipToEnd();
      return 'fence';
    }
    if (!state.fence) {
      if (first && stream.match(/^#+ .*/)) return 'title';
      if (stream.match(/^`[^`]+`/)) return 'code';
      stream.next();
      stream.eatWhile(/[^`]/);
      return 'text';
    }
    if (first) state.prose = isProse(stream.string);
    const span = next(stream.string.slice(stream.pos), first, state.prose);
    stream.pos += span.text.length;
    return span.kind || null;
  },
  languageData: { commentTokens: { line: '#' } },
  tokenTable: {
    fence: tags.meta,
    key: tags.propertyName,
    title: tags.heading,
    code: tags.literal,
    text: tags.content,
    keyword: tags.keyword,
    name: tags.variableName,
    number: tags.number,
    sentence: tags.link,
    comment: tags.comment,
    bar: tags.punctuation,
  },
});

const colours = HighlightStyle.define([
  { tag: tags.meta, color: 'var(--accent)', fontWeight: '600' },
  { tag: tags.propertyName, color: 'var(--soft)' },
  { tag: tags.heading, color: 'var(--ink)', fontWeight: '700' },
  { tag: tags.literal, color: 'var(--accent)' },
  { tag: tags.content, color: 'var(--soft)' },
  { tag: tags.keyword, color: 'var(--word-key)', fontWeight: '600' },
  { tag: tags.variableName, color: 'var(--word-name)' },
  { tag: tags.number, color: 'var(--word-number)' },
  { tag: tags.link, color: 'var(--accent)' },
  { tag: tags.comment, color: 'var(--faint)', fontStyle: 'italic' },
  { tag: tags.punctuation, color: 'var(--faint)' },
]);

const look = EditorView.theme({
  '&': { height: '100%', fontSize: '13px', backgroundColor: 'var(--panel)', color: 'var(--ink)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.6' },
  '.cm-content': { padding: '12px 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 18px 0 8px' },
  '.cm-gutters': { backgroundColor: 'var(--panel)', color: 'var(--faint)', border: 'none' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-activeLine': { backgroundColor: 'var(--hover)' },
  '.cm-selectionMatch': { backgroundColor: 'color-mix(in srgb, var(--focus) 14%, transparent)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'color-mix(in srgb, var(--focus) 24%, transparent)',
  },
  '.cm-tooltip': {
    backgroundColor: 'var(--panel)',
    color: 'var(--ink)',
    border: '1px solid var(--line)',
    borderRadius: '8px',
    boxShadow: 'var(--shadow)',
    fontFamily: 'var(--sans)',
    fontSize: '13px',
    maxWidth: '480px',
    overflow: 'hidden',
  },
  '.cm-tooltip .explained': { padding: '10px 14px' },
  '.cm-tooltip .explained p': { margin: '0 0 6px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--sans)', maxHeight: '17em' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '3px 12px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': { backgroundColor: 'var(--ink)', color: 'var(--panel)' },
  '.cm-completionDetail': { color: 'var(--faint)', fontStyle: 'normal', marginLeft: '10px' },
  '.cm-completionInfo': { padding: '10px 14px' },
  '.cm-diagnostic': { padding: '8px 12px', borderLeft: '3px solid transparent' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--bad)' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--k3)' },
  '.cm-diagnosticAction': {
    backgroundColor: 'var(--ink)',
    color: 'var(--panel)',
    borderRadius: '6px',
    padding: '3px 10px',
    margin: '0 0 0 10px',
    font: '12px var(--sans)',
  },
  '.cm-lintRange-error': { backgroundImage: 'none', textDecoration: 'underline wavy var(--bad) 1px', textUnderlineOffset: '3px' },
  '.cm-lintRange-warning': { backgroundImage: 'none', textDecoration: 'underline dotted var(--k3) 2px', textUnderlineOffset: '3px' },
  '.cm-gutter-lint .cm-lint-marker': { width: '9px', height: '9px', margin: '6px 0 0 4px' },
  '.cm-panels': { backgroundColor: 'var(--paper)', color: 'var(--ink)', borderColor: 'var(--line)' },
  '.cm-panels.cm-panels-top': { borderBottom: '1px solid var(--line)' },
  '.cm-textfield, .cm-button': {
    background: 'var(--panel)',
    color: 'var(--ink)',
    border: '1px solid var(--line)',
    borderRadius: '6px',
    font: '12px var(--sans)',
  },
  '.cm-searchMatch': { backgroundColor: 'color-mix(in srgb, var(--k3) 30%, transparent)' },
  '.cm-searchMatch-selected': { backgroundColor: 'color-mix(in srgb, var(--k3) 60%, transparent)' },
});

const KINDS: Record<string, string> = {
  KEYWORD: 'keyword',
  NOUN: 'class',
  FIELD: 'property',
  CHOICE: 'enum',
  PHRASE: 'function',
  PARAMETER: 'constant',
  UNIT: 'constant',
  FACT: 'variable',
  SENTENCE: 'text',
  RULE: 'method',
};

/** An editor in a shadow tree of its own: there its styles are sheets, which the content security policy allows. */
export class Editor {
  private readonly view: EditorView;

  constructor(host: HTMLElement, text: string, around: Around) {
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    const place = (pos: number) => {
      const line = this.view.state.doc.lineAt(pos);
      return [line.number, pos - line.from + 1] as const;
    };
    const run = (task: () => void) => () => {
      task();
      return true;
    };
    const keys = [
      { key: 'Mod-s', run: run(around.save), preventDefault: true },
      { key: 'Mod-Enter', run: run(around.test), preventDefault: true },
      { key: 'Mod-Shift-Enter', run: run(around.attempt), preventDefault: true },
      { key: 'F1', run: run(around.help), preventDefault: true },
      { key: 'F12', run: run(() => void this.define(around, place)), preventDefault: true },
      { key: 'Shift-Alt-f', run: run(() => void this.layOut(around)), preventDefault: true },
    ];
    this.view = new EditorView({
      parent: root,
      root,
      state: EditorState.create({
        doc: text,
        extensions: [
          Prec.highest(keymap.of(keys)),
          lineNumbers(),
          lintGutter(),
          history(),
          drawSelection(),
          highlightActiveLine(),
          bracketMatching(),
          highlightSelectionMatches(),
          search({ top: true }),
          EditorView.lineWrapping,
          rulebook,
          syntaxHighlighting(colours),
          look,
          autocompletion({ override: [(context) => complete(context, around, place)], icons: false }),
          hoverTooltip(async (view, pos) => {
            const { markdown } = await around.asking.hover(view.state.doc.toString(), ...place(pos)).catch(() => ({ markdown: null }));
            return markdown ? { pos, above: true, create: () => ({ dom: explained(markdown) }) } : null;
          }),
          EditorView.contentAttributes.of({ 'aria-label': 'Text of the rulebook', tabindex: '0', spellcheck: 'false' }),
          keymap.of([...completionKeymap, ...lintKeymap, ...searchKeymap, ...historyKeymap, ...defaultKeymap, indentWithTab]),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) around.changed(update.state.doc.toString());
          }),
        ],
      }),
    });
  }

  /** Another text, as one step that can be undone. */
  setText(text: string): void {
    const old = this.view.state.doc.toString();
    if (old === text) return;
    let head = 0;
    const least = Math.min(old.length, text.length);
    while (head < least && old[head] === text[head]) head++;
    let tail = 0;
    while (tail < least - head && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
    this.view.dispatch({ changes: { from: head, to: old.length - tail, insert: text.slice(head, text.length - tail) } });
  }

  setMarks(marks: Mark[]): void {
    const diagnostics = marks.map((mark): Diagnostic => {
      const from = this.offset(mark.line, mark.column);
      const to = this.offset(mark.line, mark.column + Math.max(1, mark.length));
      return {
        from,
        to: Math.max(from, to),
        severity: mark.severity,
        message: mark.message,
        actions: mark.mends.map((mend) => ({ name: mend.title, apply: () => this.mend(mend) })),
      };
    });
    this.view.dispatch(setDiagnostics(this.view.state, diagnostics));
  }

  /** Makes the change that mends a mistake. */
  mend(mend: Mend): void {
    const from = this.offset(mend.line, mend.column);
    this.view.dispatch({ changes: { from, to: this.offset(mend.line, mend.column + mend.length), insert: mend.text } });
    this.view.focus();
  }

  /** Shows a place, and goes there. */
  show(line: number, column = 1): void {
    const at = this.offset(line, column);
    this.view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: 'start', yMargin: 60 }) });
    this.view.focus();
  }

  private offset(line: number, column: number): number {
    const doc = this.view.state.doc;
    const found = doc.line(Math.max(1, Math.min(line, doc.lines)));
    return Math.min(found.from + Math.max(0, column - 1), found.to);
  }

  private async define(around: Around, place: (pos: number) => readonly [number, number]): Promise<void> {
    const where = await around.asking
      .definition(this.view.state.doc.toString(), ...place(this.view.state.selection.main.head))
      .catch(() => null);
    if (where?.line) around.goTo(where);
  }

  private async layOut(around: Around): Promise<void> {
    const before = this.view.state.doc.toString();
    const { text } = await around.asking.layout(before).catch(() => ({ text: null }));
    if (text !== null && this.view.state.doc.toString() === before) this.setText(text.replace(/\r\n?/g, '\n'));
  }

  close(): void {
    this.view.destroy();
  }
}

async function complete(
  context: CompletionContext,
  around: Around,
  place: (pos: number) => readonly [number, number],
): Promise<CompletionResult | null> {
  if (!context.explicit && !context.matchBefore(/[\w'-]+ ?$/)) return null;
  const found = await around.asking.complete(context.state.doc.toString(), ...place(context.pos)).catch(() => []);
  if (context.aborted || !found.length) return null;
  const replaced = Math.max(...found.map((one) => one.replaced));
  return {
    from: context.pos - replaced,
    options: found.map(
      (one): Completion => ({
        label: one.text.trim(),
        apply: one.text,
        detail: one.detail,
        ...(one.meaning ? { info: one.meaning } : {}),
        type: KINDS[one.kind] ?? 'text',
      }),
    ),
    filter: found.every((one) => one.replaced === replaced),
  };
}
