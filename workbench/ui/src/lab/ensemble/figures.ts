/** What figures by day are called. */
export const OF_ALL: [string, string][] = [
  ['civilian_deaths', 'Civilians killed since the first day, mines included'],
  ['displaced', 'People away from home'],
  ['ceasefires', 'Ceasefires in force'],
  ['fighting_places', 'Places under attack'],
];

export const OF_A_FACTION: [string, string][] = [
  ['places_held', 'Places held'],
  ['strength', 'Fighters'],
  ['losses', 'Fighters lost since the first day'],
  ['killed', 'Fighters killed since the first day'],
  ['days_of_fuel', 'Days of fuel'],
  ['days_of_ammunition', 'Days of ammunition'],
];
