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
}

export const replaying = new Replaying();
