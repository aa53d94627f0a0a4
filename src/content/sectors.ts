/** The sectors an organisation may belong to. Words: `start.sectors`. */
export const sectors = [
  'municipality',
  'province',
  'waterBoard',
  'national',
  'education',
  'health',
  'housing',
  'company',
  'other',
] as const
