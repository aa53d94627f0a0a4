import { defineCanvas } from './define'

/**
 * Projectkaart, canvas B: one per opportunity (a proposal). It is the opportunity itself: each field is a field of the
 * opportunity, and nothing is copied.
 */
export const opportunityCard = defineCanvas({
  id: 'opportunityCard',
  steps: ['together'],
  shows: 'opportunity',
  fields: [
    { id: 'title', code: 'P1' },
    { id: 'supplier', code: 'P2', cards: ['L1', 'L4', 'X4'] },
    { id: 'targetGroups', code: 'P3', cards: ['H1', 'H6'] },
    { id: 'tasks', code: 'P4', cards: ['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'W8', 'L3'] },
    { id: 'weOffer', code: 'P5', cards: ['H5', 'L2'] },
    { id: 'weAsk', code: 'P6', cards: ['L5', 'L6'] },
  ],
})
