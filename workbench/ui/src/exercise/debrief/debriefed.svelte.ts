import { Refused } from '../../api/client';
import type { Shown } from '../../app/session.svelte';
import type { Channel } from '../channel';
import { stage } from '../stage';
import type { Heard, Pick, Staged } from '../types';
import type { Asked, Report } from './types';

const AGAIN = 800;

/** A debrief as it stands on the server, with what has been asked of it. */
export class Debriefed {
  report = $state.raw<Report | null>(null);
  asked = $state.raw<Asked[]>([]);
  trouble = $state('');
  private timer: ReturnType<typeof setTimeout> | undefined;
  private closed = false;

  /**
   * @param path of the table, or of the seat, whose debrief it is
   * @param follows whether somebody else may ask something meanwhile
   */
  constructor(
    private readonly channel: Channel,
    private readonly path: string,
    private readonly follows = false,
  ) {}

  readonly underWay = $derived(this.asked.some((a) => a.state === 'waiting' || a.state === 'running'));

  /** Asks for all of it anew. */
  async load(): Promise<void> {
    await this.trying(async () => {
      this.report = await this.channel.read<Report>(`${this.path}debrief`);
      await this.look();
    });
  }

  /** Looks again as long as something is being played, or may be asked by somebody else. */
  private async look(): Promise<void> {
    clearTimeout(this.timer);
    this.asked = await this.channel.read<Asked[]>(`${this.path}inquiries`);
    if ((this.underWay || this.follows) && !this.closed) {
      this.timer = setTimeout(() => void this.trying(() => this.look()), this.underWay ? AGAIN : 5 * AGAIN);
    }
  }

  async luck(runs: number): Promise<void> {
    await this.ask({ kind: 'luck', runs });
  }

  async otherwise(turn: number, decision: string, picks: Pick[], runs: number): Promise<void> {
    await this.ask({ kind: 'otherwise', runs, turn, decision, picks });
  }

  private ask(what: object): Promise<void> {
    return this.trying(async () => {
      await this.channel.send(`${this.path}inquiries`, what);
      await this.look();
    });
  }

  stop(id: number): Promise<void> {
    return this.trying(async () => {
      await this.channel.send(`${this.path}inquiries/${id}/stop`, {});
      await this.look();
    });
  }

  /** What a role saw, to be shown on the map. */
  async seenBy(role: string): Promise<Shown> {
    const of = `${this.path}roles/${encodeURIComponent(role)}/`;
    const [staged, news] = await Promise.all([this.channel.read<Staged>(`${of}film`), this.channel.read<Heard[]>(`${of}news`)]);
    return stage(role, staged, news);
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
  }

  private async trying(what: () => Promise<void>): Promise<void> {
    this.trouble = '';
    try {
      await what();
    } catch (failure) {
      if (!(failure instanceof Refused)) throw failure;
      this.trouble = failure.message;
    }
  }
}
