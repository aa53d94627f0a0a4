import { defineCanvas } from './define'

/** Krachtenveld: who and what carries the plan, and who must still be won, for steps 1 and 2 (a proposal). */
export const forceField = defineCanvas({
  id: 'forceField',
  steps: ['commitment', 'colleagues'],
  shows: 'notes',
  fields: [
    { id: 'helps', code: 'V1', cards: ['I5', 'P4', 'H7'] },
    { id: 'doubts', code: 'V2', cards: ['X4', 'L2'] },
    { id: 'hinders', code: 'V3', cards: ['X2', 'L6'] },
    { id: 'win', code: 'V4', cards: ['L5', 'P4', 'X1'] },
  ],
})
