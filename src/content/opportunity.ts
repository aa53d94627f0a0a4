/** Kinds of opportunity, as on the project card of the brainstorm (a proposal). Words: `opportunities.kinds`. */
export const opportunityKinds = [
  'contract',
  'tender',
  'smallPurchase',
  'severalSuppliers',
  'learningPlace',
] as const

/** Procurement categories with ideas for work. Words: `opportunities.categories`. */
export const categories = [
  'cleaning',
  'windows',
  'catering',
  'green',
  'coffee',
  'post',
  'security',
  'waste',
  'construction',
  'buildings',
  'roads',
  'ict',
  'print',
  'moving',
  'flowers',
  'furniture',
  'textile',
  'transport',
  'reception',
  'archive',
  'staffing',
  'assembly',
  'callCentre',
  'care',
  'other',
] as const

/** For whom work can be made. Counts and groups only: there is no field for a person. */
export const targetGroups = [
  'register',
  'socialAssistance',
  'unemployment',
  'disability',
  'youth',
  'statusHolders',
  'exPrisoners',
  'other',
] as const

export const yesNoUnknown = ['yes', 'no', 'unknown'] as const
export const clauseStates = ['none', 'kept', 'notKept', 'unknown'] as const
