import { defineCanvas } from './define'

/**
 * Projectkaart, canvas B: one per opportunity (a proposal). It is the opportunity itself: its boxes hold fields of the
 * opportunity, and nothing is copied.
 */
export const opportunityCard = defineCanvas({
  id: 'opportunityCard',
  steps: ['together'],
  shows: 'opportunity',
  fields: [
    { id: 'opportunity', code: 'P1' },
    { id: 'supplier', code: 'P2', cards: ['L1', 'L4', 'X4'] },
    { id: 'targetGroups', code: 'P3', cards: ['H1', 'H6'] },
    { id: 'size', code: 'P4', cards: ['H4'] },
    { id: 'tasks', code: 'P5', cards: ['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'W8', 'L3'] },
    { id: 'place', code: 'P6', cards: ['W2', 'W7'] },
    { id: 'guidance', code: 'P7', cards: ['H5', 'W1'] },
    { id: 'training', code: 'P8', cards: ['H6'] },
    { id: 'partners', code: 'P9', cards: ['P1', 'P2', 'P3'] },
    { id: 'weOffer', code: 'P10', cards: ['H5', 'L2'] },
    { id: 'weAsk', code: 'P11', cards: ['L5', 'L6'] },
    { id: 'obstacles', code: 'P12', cards: ['L6', 'X2'] },
    { id: 'firstStep', code: 'P13' },
  ],
  paper: [4, 5, 4],
})
