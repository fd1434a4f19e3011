import { answered, Refused, SILENT } from '../../api/client';
import * as api from '../api';
import type { Job } from '../types';

/** All jobs of the workbench, as they are now. */
class Jobs {
  list = $state.raw<Job[]>([]);
  /** Whether the list has come at all. */
  known = $state(false);
  /** Why the list does not follow the server at the moment; it is tried again meanwhile. */
  trouble = $state.raw<Refused | null>(null);
  private watching = 0;
  private stopped: AbortController | null = null;

  find(id: string): Job | undefined {
    return this.list.find((job) => job.id === id);
  }

  /** Follows the jobs until what is returned is called. */
  watch(): () => void {
    if (this.watching++ === 0) void this.follow();
    return () => {
      if (--this.watching === 0) {
        this.stopped?.abort();
        this.stopped = null;
      }
    };
  }

  private async follow(): Promise<void> {
    const stopped = (this.stopped = new AbortController());
    while (!stopped.signal.aborted) {
      try {
        const answer = await answered('jobs/stream', { signal: stopped.signal });
        const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
        let rest = '';
        for (;;) {
          const { value, done } = await reader.read();
          if (done) break;
          this.trouble = null;
          const events = (rest + value).split('\n\n');
          rest = events.pop() ?? '';
          const last = events.pop();
          if (last) {
            this.list = JSON.parse(last.replace(/^data: /, '')) as Job[];
            this.known = true;
          }
        }
      } catch (failure) {
        if (stopped.signal.aborted) return;
        this.trouble = failure instanceof Refused ? failure : new Refused(0, SILENT);
      }
      if (!stopped.signal.aborted) await new Promise((done) => setTimeout(done, 2000));
    }
  }

  /** Notes what the server has just answered, before the stream says so. */
  note(job: Job): void {
    this.list = [job, ...this.list.filter((other) => other.id !== job.id)].sort((a, b) => b.created.localeCompare(a.created));
  }

  async remove(id: string): Promise<void> {
    this.list = await api.remove(id);
  }
}

export const jobs = new Jobs();
