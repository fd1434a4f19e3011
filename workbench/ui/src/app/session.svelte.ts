import * as api from '../api/client';
import type { Run, Scenario, StoryLine } from '../api/types';
import { Film } from '../film/film';
import { Ground } from '../map/ground';
import { Theatre } from '../map/theatre';
import { address } from './address.svelte';

/** A run with all that is needed to show it. */
export interface Shown {
  scenario: Scenario;
  run: Run;
  film: Film;
  story: StoryLine[];
  theatre: Theatre;
}

const NOTHING = { land: [], coasts: [], borders: [], countries: [] };

/** What the address asks for, once it is here. */
class Session {
  shown = $state.raw<Shown | null>(null);
  ground = $state.raw<Ground | null>(null);
  trouble = $state.raw<api.Refused | null>(null);
  loading = $state(false);
  private asked = '';

  /** Loads what the address names; a scenario without a run is played with seed 1. */
  async follow(scenario: string, run: string): Promise<void> {
    const wanted = `${scenario}/${run}`;
    if (wanted === this.asked) return;
    this.asked = wanted;
    this.trouble = null;
    if (!scenario) {
      this.shown = null;
      return;
    }
    this.loading = true;
    try {
      const [found, played] = await Promise.all([
        this.shown?.scenario.id === scenario ? this.shown.scenario : api.scenario(scenario),
        run ? api.run(run) : api.play({ scenario }),
      ]);
      const same = this.shown?.scenario === found ? this.shown : null;
      const [file, story] = await Promise.all([api.film(played.id), api.story(played.id)]);
      if (this.asked !== wanted) return;
      const theatre = same?.theatre ?? new Theatre(found);
      this.shown = {
        scenario: found,
        run: played,
        film: new Film(file),
        story,
        theatre,
      };
      if (!same) this.outline(found.id, theatre);
      if (!run) {
        this.asked = `${scenario}/${played.id}`;
        address.note({ run: played.id });
      }
    } catch (failure) {
      if (this.asked !== wanted) return;
      this.shown = null;
      this.trouble =
        failure instanceof api.Refused ? failure : new api.Refused(0, String((failure as Error).message ?? failure));
    } finally {
      if (this.asked === wanted || this.shown) this.loading = false;
    }
  }

  /** Coasts and borders come when they come: nothing waits for them. */
  private outline(scenario: string, theatre: Theatre): void {
    this.ground = new Ground(NOTHING, theatre);
    api.outline(scenario).then(
      (outline) => {
        if (this.shown?.scenario.id === scenario) this.ground = new Ground(outline, theatre);
      },
      () => {
        // The map does without.
      },
    );
  }

  /** Plays another run and goes there. */
  async play(order: Parameters<typeof api.play>[0]): Promise<void> {
    this.loading = true;
    try {
      const run = await api.play(order);
      address.go({ scenario: run.scenario, run: run.id });
    } finally {
      this.loading = false;
    }
  }
}

export const session = new Session();
