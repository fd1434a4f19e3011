/** The layers of the map, in the order of the legend. */
export const LAYERS = [
  { id: 'control', name: 'Control' },
  { id: 'routes', name: 'Roads' },
  { id: 'lines', name: 'Supply lines and what is carried' },
  { id: 'fronts', name: 'Active fronts' },
  { id: 'forces', name: 'Forces' },
  { id: 'depots', name: 'Depots' },
  { id: 'mines', name: 'Mined areas' },
  { id: 'displaced', name: 'Displaced people' },
  { id: 'sites', name: 'Sites' },
  { id: 'names', name: 'Names' },
] as const;

/** Off unless somebody asks for it. */
export const LOCAL_NAMES = 'local';
