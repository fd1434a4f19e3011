import { Refused } from '../api/client';
import { session, type Shown } from '../app/session.svelte';
import { Ground } from '../map/ground';
import { clock } from '../time/clock.svelte';
import type { Channel } from './channel';
import { Debriefed } from './debrief/debriefed.svelte';
import { stage } from './stage';
import type { Heard, RoleView, Staged } from './types';

export type Connection = 'coming' | 'there' | 'lost' | 'gone';

/** What a role sees and does, as it stands on the server; for those who play it, and for the teacher in their place. */
export class Desk {
  view = $state.raw<RoleView | null>(null);
  shown = $state.raw<Shown | null>(null);
  news = $state.raw<Heard[]>([]);
  trouble = $state.raw<Refused | null>(null);
  connection = $state<Connection>('coming');
  /** Whether a move waits to be sent again. */
  waiting = $state(false);
  /** By how many milliseconds the server's clock is ahead of the page's. */
  ahead = $state(0);
  private stopped: AbortController | null = null;
  private played = '';
  private loading: Promise<void> | null = null;
  private again = false;

  /**
   * @param path where the role's views are asked for
   * @param moves where its moves are sent
   * @param as the role, where that must be said with each move
   */
  constructor(
    private readonly channel: Channel,
    private readonly path: string,
    private readonly moves: string,
    private readonly as = '',
  ) {}

  /** Follows what happens until what is returned is called. */
  follow(): () => void {
    const stopped = (this.stopped = new AbortController());
    void this.channel.follow(
      `${this.path}stream`,
      (sign) => {
        this.ahead = sign.now - Date.now();
        this.connection = 'there';
        if (sign.version !== this.view?.version) void this.load();
      },
      (failed) => this.fail(failed),
      stopped.signal,
    );
    return () => stopped.abort();
  }

  private fail(failed: Refused | null): void {
    if (failed?.status === 401) {
      this.connection = 'gone';
      this.stopped?.abort();
    } else {
      this.connection = 'lost';
    }
  }

  /** Asks for all that has changed; asked while it is asking, it asks once more. */
  load(): Promise<void> {
    this.again = true;
    this.loading ??= this.ask().finally(() => (this.loading = null));
    return this.loading;
  }

  private async ask(): Promise<void> {
    while (this.again) {
      this.again = false;
      try {
        const view = await this.channel.read<RoleView>(`${this.path}view`);
        if (view.played !== this.played) await this.show(view);
        this.view = view;
        this.trouble = null;
      } catch (failure) {
        if (failure instanceof Refused) this.fail(failure);
        else throw failure;
      }
    }
  }

  private async show(view: RoleView): Promise<void> {
    const [staged, news] = await Promise.all([
      this.channel.read<Staged>(`${this.path}film`),
      this.channel.read<Heard[]>(`${this.path}news`),
    ]);
    const shown = stage(view.scenario, staged, news);
    session.ground = new Ground(staged.stage.outline, shown.theatre);
    this.news = news;
    this.shown = shown;
    this.played = view.played;
    clock.begin(shown.film.days, shown.film.days);
  }

  /** Makes a move; what was refused is thrown, and shown until the next. */
  async move(kind: string, move: object): Promise<void> {
    this.trouble = null;
    try {
      await this.channel.move(this.moves, kind, this.as ? { role: this.as, ...move } : move, (yes) => (this.waiting = yes));
      await this.load();
    } catch (failure) {
      if (failure instanceof Refused) this.trouble = failure;
      throw failure;
    }
  }

  /** The debrief, while it may be looked at. */
  debriefed(): Debriefed {
    return new Debriefed(this.channel, this.path, true);
  }

  /** The debrief of one who has played alone, as a page to be saved. */
  async debrief(): Promise<void> {
    this.trouble = null;
    try {
      await this.channel.save(`${this.path}debrief.html`, 'debrief.html');
    } catch (failure) {
      if (!(failure instanceof Refused)) throw failure;
      this.trouble = failure;
    }
  }

  title(role: string): string {
    return role === 'teacher' ? 'the teacher' : (this.view?.roles.find((r) => r.id === role)?.title ?? role);
  }
}
