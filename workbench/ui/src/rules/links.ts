/** The address of the rulebooks of a scenario; the run is that to which the map goes back. */
export function linkToRules(scenario: string, run = ''): string {
  const query = run ? `?run=${encodeURIComponent(run)}` : '';
  return `#/${encodeURIComponent(scenario)}/rules${query}`;
}

/**
 * The address of a rule in its rulebook.
 *
 * @param rule its key, as in "control/contested-place-falls"; of a row of a table that of the row
 */
export function linkToRule(scenario: string, rulebook: string, rule: string, run = ''): string {
  const query = new URLSearchParams();
  if (run) query.set('run', run);
  if (rule) query.set('rule', rule);
  return `#/${encodeURIComponent(scenario)}/rules/${encodeURIComponent(rulebook)}?${query}`;
}
