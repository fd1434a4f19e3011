import type { Shown } from '../app/session.svelte';

/** Questions that can be asked of what is chosen, in the words of rulebooks. */
export function suggestions(shown: Shown, chosen: string, day: number): string[] {
  const found = shown.film.find(chosen);
  const parties = shown.scenario.factions.filter((faction) => faction.role === 'party').map((faction) => faction.id);
  if (found?.noun === 'place') {
    const holder = found.type.field('holder').text(day, found.fact);
    return parties.filter((faction) => faction !== holder).map((faction) => `${faction} captures ${chosen}`);
  }
  if (found?.noun === 'force') {
    return ['attacking', 'withdrawing', 'moving']
      .filter((posture) => posture !== found.type.field('posture').text(day, found.fact))
      .map((posture) => `${chosen}'s posture becomes ${posture}`);
  }
  if (found?.noun === 'supply line') {
    return ['cut', 'open'].filter((status) => status !== found.type.field('status').text(day, found.fact)).map((status) => `${chosen}'s status becomes ${status}`);
  }
  if (found?.noun === 'track') {
    return ['agreed', 'failed'].filter((status) => status !== found.type.field('status').text(day, found.fact)).map((status) => `${chosen}'s status becomes ${status}`);
  }
  return [];
}
