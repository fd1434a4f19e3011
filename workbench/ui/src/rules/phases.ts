/** The phases of a day, in their order. */
export const PHASES = ['interventions', 'operations', 'supply', 'combat', 'control', 'humanitarian', 'diplomacy', 'ceasefire'];
