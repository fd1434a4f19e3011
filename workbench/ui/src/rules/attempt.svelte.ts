import { Refused } from '../api/client';
import type { Asking, Begun, Tried } from './api';

/** A draft that is tried in runs beside those of the saved text. */
export class Attempt {
  runs = $state(100);
  under = $state(false);
  begun = $state.raw<Begun | null>(null);
  tried = $state.raw<Tried | null>(null);
  refused = $state.raw<Refused | null>(null);
  /** The text that was tried. */
  text = $state('');
  private stopping: AbortController | null = null;

  constructor(private readonly asking: Asking) {}

  async begin(text: string): Promise<void> {
    this.stop();
    const stopping = new AbortController();
    this.stopping = stopping;
    this.under = true;
    this.begun = null;
    this.tried = null;
    this.refused = null;
    this.text = text;
    try {
      for await (const line of this.asking.attempt(text, this.runs, stopping.signal)) {
        if (line.state === 'begun') this.begun = line;
        else if (line.state === 'failed') this.refused = new Refused(0, line.error);
        else this.tried = line;
      }
    } catch (failure) {
      if (!stopping.signal.aborted)
        this.refused = failure instanceof Refused ? failure : new Refused(0, String((failure as Error).message ?? failure));
    } finally {
      if (this.stopping === stopping) {
        this.under = false;
        this.stopping = null;
      }
    }
  }

  /** What was found so far stays. */
  stop(): void {
    this.stopping?.abort();
    this.under = false;
  }
}
