import * as client from '../api/client';
import type { FilmFile, Scenario, StoryLine } from '../api/types';
import { session, type Shown } from '../app/session.svelte';
import { Film } from '../film/film';
import { Ground } from '../map/ground';
import { Theatre } from '../map/theatre';
import { clock } from '../time/clock.svelte';
import { Channel } from './channel';
import type { Connection } from './desk.svelte';
import type { TeacherView } from './types';

/** All of one exercise, as it stands on the server, for whoever leads it. */
export class Leading {
  view = $state.raw<TeacherView | null>(null);
  shown = $state.raw<Shown | null>(null);
  trouble = $state.raw<client.Refused | null>(null);
  connection = $state<Connection>('coming');
  waiting = $state(false);
  busy = $state(false);
  ahead = $state(0);
  private readonly channel = new Channel('');
  private readonly path: string;
  private played = '';
  private loading: Promise<void> | null = null;
  private again = false;

  constructor(table: string) {
    this.path = `exercises/${encodeURIComponent(table)}/`;
  }

  follow(): () => void {
    const stopped = new AbortController();
    void this.load();
    void this.channel.follow(
      `${this.path}stream`,
      (sign) => {
        this.ahead = sign.now - Date.now();
        this.connection = 'there';
        if (sign.version !== this.view?.version) void this.load();
      },
      () => (this.connection = 'lost'),
      stopped.signal,
    );
    return () => stopped.abort();
  }

  load(): Promise<void> {
    this.again = true;
    this.loading ??= this.ask().finally(() => (this.loading = null));
    return this.loading;
  }

  private async ask(): Promise<void> {
    while (this.again) {
      this.again = false;
      try {
        this.view = await this.channel.read<TeacherView>(this.path.slice(0, -1));
        if (this.view.played !== this.played) await this.show(this.view);
      } catch (failure) {
        if (!(failure instanceof client.Refused)) throw failure;
        if (failure.status === 0) this.connection = 'lost';
        else this.trouble = failure;
      }
    }
  }

  private async show(view: TeacherView): Promise<void> {
    const [scenario, file, story] = await Promise.all([
      this.shown?.scenario ?? client.scenario(view.scenario),
      this.channel.read<FilmFile>(`${this.path}film`),
      this.channel.read<StoryLine[]>(`${this.path}story`),
    ]);
    this.set(scenario, file, story);
    this.played = view.played;
  }

  private set(scenario: Scenario, file: FilmFile, story: StoryLine[]): void {
    const theatre = this.shown?.theatre ?? new Theatre(scenario);
    const film = new Film(file);
    const run = { id: '', scenario: scenario.id, title: scenario.title, seed: 0, firstDay: film.firstDay, days: film.days, set: [], with: [], without: [], events: 0, origin: null };
    if (!this.shown) {
      client.outline(scenario.id).then((outline) => (session.ground = new Ground(outline, theatre)), () => undefined);
    }
    this.shown = { scenario, run, film, story, theatre };
    clock.begin(film.days, film.days);
  }

  /** Makes a move; what was refused stands in `trouble`, and is thrown. */
  async move(kind: string, move: object): Promise<void> {
    this.trouble = null;
    this.busy = true;
    try {
      await this.channel.move(`${this.path}moves`, kind, move, (yes) => (this.waiting = yes));
      await this.load();
    } catch (failure) {
      if (failure instanceof client.Refused) this.trouble = failure;
      throw failure;
    } finally {
      this.busy = false;
    }
  }

  act(kind: string, move: object): void {
    void this.move(kind, move).catch(() => undefined);
  }

  title(role: string): string {
    return role === 'teacher' ? 'the teacher' : (this.view?.roles.find((r) => r.id === role)?.title ?? role);
  }

  titles(roles: string[]): string {
    return roles.length ? roles.map((role) => this.title(role)).join(', ') : 'everybody';
  }
}
