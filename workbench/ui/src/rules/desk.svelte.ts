import * as client from '../api/client';
import {
  Asking,
  contents,
  type Contents,
  type Mark,
  type Part,
  type Results,
  type Rulebook,
  type Underneath,
} from './api';
import { Attempt } from './attempt.svelte';
import * as drafts from './drafts';

const SOON = 60;
const LATER = 1200;
const KEEPING = 250;

/** A rulebook on the desk: as it is saved, as it is being written, and what is known of either. */
export class Open {
  readonly asking: Asking;
  saved = $state.raw<Rulebook>(null as unknown as Rulebook);
  draft = $state('');
  marks = $state.raw<Mark[]>([]);
  /** How many there are, more than are told perhaps. */
  all = $state(0);
  /** What looks wrong although it can be used; of a text without mistakes. */
  warnings = $state.raw<Mark[]>([]);
  /** The text for which all warnings were looked for, which takes longer. */
  thorough = $state<string | null>(null);
  searching = $state(false);
  parts = $state.raw<Part[]>([]);
  /** When work was kept that was taken up again; 0 if there was none. */
  takenUp = $state(0);
  saving = $state(false);
  /** What would not be saved, and why. */
  refused = $state.raw<client.Refused | null>(null);
  /** The text that stands in the file by now, when it is another than was opened. */
  underneath = $state.raw<Underneath | null>(null);
  trouble = $state('');
  /** The text that gave way to another as a whole, until it is taken up again; null if there is none. */
  aside = $state<string | null>(null);
  changed = $derived(this.draft !== plain(this.saved?.text ?? ''));
  results = $state.raw<Results | null>(null);
  testing = $state(false);
  /** What kept the tests from being run. */
  untested = $state.raw<client.Refused | null>(null);
  /** The text that was tested. */
  tested = $state('');
  readonly attempt: Attempt;
  private opened = '';
  private eol = '\n';
  private timers: Record<string, ReturnType<typeof setTimeout>> = {};
  /** What is being looked for, and what is to be looked for once more after that. */
  private readonly busy = new Set<string>();
  private readonly again = new Set<string>();
  private partsOf = '';

  private constructor(
    readonly scenario: string,
    readonly name: string,
  ) {
    this.asking = new Asking(scenario, name);
    this.attempt = new Attempt(this.asking);
  }

  static async of(scenario: string, name: string): Promise<Open> {
    const open = new Open(scenario, name);
    open.take(await open.asking.rulebook());
    const kept = drafts.kept(scenario, name);
    if (kept && kept.text !== open.draft) {
      open.draft = kept.text;
      open.opened = kept.opened;
      open.takenUp = kept.time;
    } else if (kept) {
      drafts.drop(scenario, name);
    }
    return open;
  }

  private take(saved: Rulebook): void {
    this.saved = saved;
    this.opened = saved.version;
    this.eol = saved.text.includes('\r\n') ? '\r\n' : '\n';
    this.draft = plain(saved.text);
    this.parts = saved.parts;
    this.partsOf = this.draft;
    this.takenUp = 0;
    this.refused = null;
    this.underneath = null;
  }

  /** The text as it is to be written. */
  get text(): string {
    return this.eol === '\n' ? this.draft : this.draft.replace(/\n/g, this.eol);
  }

  /** Takes what was typed, and has it looked at. */
  write(text: string): void {
    if (text === this.draft) return;
    this.draft = text;
    this.refused = null;
    this.later('keep', KEEPING, () => this.keep());
    this.check();
  }

  /** Takes another text in place of what is written, which is put aside. */
  replace(text: string): void {
    this.putAside(text);
    this.write(text);
  }

  /** Takes up again what was put aside; what stands here now is put aside in its place. */
  takeUp(): void {
    const text = this.aside;
    this.aside = null;
    if (text !== null) this.replace(text);
  }

  private putAside(comes: string): void {
    if (this.changed && this.draft !== comes) this.aside = this.draft;
  }

  private keep(): void {
    if (!this.changed) drafts.drop(this.scenario, this.name);
    else if (!drafts.keep(this.scenario, this.name, this.draft, this.opened))
      this.trouble = 'The browser has no room to keep what is not saved yet.';
  }

  /** Keeps what a timer still holds back, as when the page is left. */
  leave(): void {
    if (this.timers.keep) this.keep();
    this.attempt.stop();
    Object.values(this.timers).forEach(clearTimeout);
  }

  private later(what: string, wait: number, task: () => void): void {
    clearTimeout(this.timers[what]);
    this.timers[what] = setTimeout(task, wait);
  }

  /** Looks for mistakes: in this rulebook at once, in all that use it after a pause. */
  check(): void {
    this.later('soon', SOON, () => void this.look(false));
    this.later('later', LATER, () => void this.look(true));
  }

  /** What is asked at once does not wait for what takes longer; of either, one question is asked at a time. */
  private async look(whole: boolean): Promise<void> {
    const kind = whole ? 'whole' : 'quick';
    if (this.busy.has(kind)) {
      this.again.add(kind);
      return;
    }
    this.busy.add(kind);
    const text = this.draft;
    try {
      const found = await this.asking.check(text, whole);
      if (text === this.draft) {
        this.marks = found.marks;
        this.all = found.all;
        if (found.all) this.warnings = [];
        else if (!whole && this.thorough !== text) void this.remark(text);
      }
      this.trouble = '';
    } catch (failure) {
      this.trouble = message(failure);
    } finally {
      this.busy.delete(kind);
      if (this.again.delete(kind)) void this.look(whole);
    }
  }

  /** The warnings that are told at once. */
  private async remark(text: string): Promise<void> {
    if (this.busy.has('warnings')) {
      this.again.add('warnings');
      return;
    }
    this.busy.add('warnings');
    try {
      const found = await this.asking.warnings(text, false);
      if (text === this.draft && this.thorough !== text && !this.all) this.warnings = found.marks;
    } catch (failure) {
      this.trouble = message(failure);
    } finally {
      this.busy.delete('warnings');
      if (this.again.delete('warnings') && !this.all) void this.remark(this.draft);
    }
  }

  /** Looks for all warnings, those that take longer too. */
  async search(): Promise<void> {
    if (this.searching) return;
    this.searching = true;
    const text = this.draft;
    try {
      const found = await this.asking.warnings(text, true);
      if (text !== this.draft) return;
      this.warnings = found.marks;
      this.thorough = text;
      this.trouble = '';
    } catch (failure) {
      this.trouble = message(failure);
    } finally {
      this.searching = false;
    }
  }

  /** Runs the tests of the draft. */
  async test(): Promise<void> {
    if (this.testing) return;
    this.testing = true;
    this.untested = null;
    const text = this.draft;
    try {
      this.results = await this.asking.tests(this.text);
      this.tested = text;
    } catch (failure) {
      this.results = null;
      this.untested = failure instanceof client.Refused ? failure : new client.Refused(0, message(failure));
    } finally {
      this.testing = false;
    }
  }

  /** Tries the draft. */
  tryIt(): void {
    void this.attempt.begin(this.text);
  }

  /** The document of the draft. */
  async document(): Promise<void> {
    const text = this.draft;
    if (text === this.partsOf) return;
    try {
      const parts = await this.asking.document(text);
      if (text === this.draft) {
        this.parts = parts;
        this.partsOf = text;
      }
    } catch (failure) {
      this.trouble = message(failure);
    }
  }

  /** Whether it was saved; if not, why is told. */
  async save(unsound = false): Promise<boolean> {
    if (this.saving) return false;
    this.saving = true;
    this.refused = null;
    const sent = this.draft;
    try {
      const saved = await this.asking.save(this.text, this.opened, unsound);
      const now = this.draft;
      this.take(saved);
      this.aside = null;
      // What was typed meanwhile is still being written.
      if (now !== sent) this.draft = now;
      this.keep();
      void desk.list(this.scenario);
      if (!unsound) void this.search();
      return true;
    } catch (failure) {
      if (failure instanceof client.Refused && failure.status === 409) this.underneath = failure.answer as Underneath;
      else this.refused = failure instanceof client.Refused ? failure : new client.Refused(0, message(failure));
      return false;
    } finally {
      this.saving = false;
    }
  }

  /** Saves over the text that came underneath. */
  async overwrite(): Promise<void> {
    if (!this.underneath) return;
    this.opened = this.underneath.version;
    this.underneath = null;
    await this.save();
  }

  /** Goes on with the text that came underneath. */
  async accept(): Promise<void> {
    try {
      const saved = await this.asking.rulebook();
      this.putAside(plain(saved.text));
      this.take(saved);
      drafts.drop(this.scenario, this.name);
      this.check();
    } catch (failure) {
      this.underneath = null;
      this.refused = failure instanceof client.Refused ? failure : new client.Refused(0, message(failure));
    }
  }

  /** Goes back to what is saved; what is not is put aside. */
  discard(): void {
    const saved = plain(this.saved.text);
    this.putAside(saved);
    this.draft = saved;
    this.opened = this.saved.version;
    this.takenUp = 0;
    this.refused = null;
    drafts.drop(this.scenario, this.name);
    this.check();
  }

  /** Goes back from a copy to the rulebook of the program. */
  async original(): Promise<void> {
    try {
      this.take(await this.asking.original(this.saved.version));
      drafts.drop(this.scenario, this.name);
      void desk.list(this.scenario);
    } catch (failure) {
      this.trouble = message(failure);
    }
  }
}

function message(failure: unknown): string {
  return String((failure as Error).message ?? failure);
}

/** Editors know one line end only. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** The rulebooks of a scenario, and the one that is open. */
class Desk {
  contents = $state.raw<Contents | null>(null);
  open = $state.raw<Open | null>(null);
  trouble = $state.raw<client.Refused | null>(null);
  /** Rulebooks with unsaved work. */
  unsaved = $state.raw<string[]>([]);
  /** The scenario that is listed, or being listed. */
  private listed = '';
  /** That of which the contents are. */
  private of = '';
  private wanted = '';

  async list(scenario: string): Promise<void> {
    this.listed = scenario;
    try {
      const found = await contents(scenario);
      if (this.listed === scenario) this.contents = found;
    } catch (failure) {
      if (this.listed !== scenario) return;
      // It is asked for again with the next step; the editor with what is written in it stays.
      this.listed = '';
      if (this.open) this.open.trouble = message(failure);
      else this.fail(failure);
    }
    this.unsaved = drafts.all(scenario);
  }

  async follow(scenario: string, name: string): Promise<void> {
    const wanted = `${scenario}/${name}`;
    this.wanted = wanted;
    this.trouble = null;
    if (this.listed !== scenario) {
      if (this.of !== scenario) this.contents = null;
      this.of = scenario;
      void this.list(scenario);
    }
    if (this.open?.scenario === scenario && this.open.name === name) return;
    this.open?.leave();
    this.open = null;
    this.unsaved = drafts.all(scenario);
    if (!name) return;
    try {
      const open = await Open.of(scenario, name);
      if (this.wanted === wanted) {
        this.open = open;
        if (open.changed) open.check();
      }
    } catch (failure) {
      if (this.wanted === wanted) this.fail(failure);
    }
  }

  private fail(failure: unknown): void {
    this.trouble = failure instanceof client.Refused ? failure : new client.Refused(0, message(failure));
  }
}

export const desk = new Desk();
