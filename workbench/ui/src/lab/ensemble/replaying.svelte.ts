import { address } from '../../app/address.svelte';
import * as api from '../api';

/** Plays a run of an ensemble once more, so that it can be looked at on the map. */
class Replaying {
  busy = $state('');
  failure = $state.raw<unknown>(null);

  async play(job: string, part: string, wanted: Record<string, string | number>, day = 0): Promise<void> {
    if (this.busy) return;
    this.busy = 'The run is being played once more …';
    this.failure = null;
    try {
      const run = await api.replay(job, { part, ...wanted });
      address.go({ page: '', item: '', run: run.id, day });
    } catch (problem) {
      this.failure = problem;
    } finally {
      this.busy = '';
    }
  }

  /** Plays a run of the base and that of a branch with the same seed, and sets them beside each other. */
  async pair(job: string, branch: string, seed: number): Promise<void> {
    if (this.busy) return;
    this.busy = 'Both runs are being played once more …';
    this.failure = null;
    try {
      const one = await api.replay(job, { part: 'base', seed });
      const other = await api.replay(job, { part: branch, seed });
      address.go({ page: 'branches', run: one.id, item: other.id });
    } catch (problem) {
      this.failure = problem;
    } finally {
      this.busy = '';
    }
  }
}

export const replaying = new Replaying();
