import { defineCanvas } from './define'

/**
 * Krachtenveld: who must be won for the plan, for steps 1 and 2 (a proposal). People stand by what they think of it and
 * by how much they can do about it; the last field holds how to win those who matter most.
 */
export const forceField = defineCanvas({
  id: 'forceField',
  steps: ['commitment', 'colleagues'],
  shows: 'notes',
  fields: [
    { id: 'againstMuch', code: 'V1', cards: ['L6', 'X2'] },
    { id: 'doubtsMuch', code: 'V2', cards: ['X4', 'L5'] },
    { id: 'forMuch', code: 'V3', cards: ['X1'] },
    { id: 'againstLittle', code: 'V4' },
    { id: 'doubtsLittle', code: 'V5', cards: ['L2'] },
    { id: 'forLittle', code: 'V6', cards: ['I5', 'P4'] },
    { id: 'win', code: 'V7', cards: ['L5', 'P4', 'H7'] },
  ],
  paper: [3, 3, 1],
})
