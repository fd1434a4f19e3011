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
