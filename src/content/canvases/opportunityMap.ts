import { defineCanvas } from './define'

/** Kansenkaart, canvas A: the whole organisation on one sheet (a proposal). */
export const opportunityMap = defineCanvas({
  id: 'opportunityMap',
  steps: ['together'],
  shows: 'notes',
  fields: [
    { id: 'reason', code: 'K1', cards: ['X1', 'X2'] },
    { id: 'people', code: 'K2', cards: ['H1', 'H4', 'H6'] },
    { id: 'contracts', code: 'K3', cards: ['I1', 'I2', 'I3', 'I4', 'I6', 'I7', 'I8', 'X5'] },
    { id: 'tasks', code: 'K4', cards: ['H2', 'H3', 'W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'W8', 'X3'] },
    { id: 'suppliers', code: 'K5', cards: ['I5', 'L1', 'L2', 'L3', 'L4', 'L5', 'X4'] },
    { id: 'partners', code: 'K6', cards: ['H6', 'H7', 'P1', 'P2', 'P3', 'P4'] },
    { id: 'obstacles', code: 'K7', cards: ['L6', 'H5', 'X2'] },
    { id: 'opportunities', code: 'K8', cards: ['X1', 'W8', 'I2', 'X5'] },
  ],
  paper: [4, 4],
})
