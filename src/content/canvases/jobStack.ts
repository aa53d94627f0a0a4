import { defineCanvas } from './define'

/** Stapelbaan: tasks of several suppliers put together into one job of so many hours (a proposal). */
export const jobStack = defineCanvas({
  id: 'jobStack',
  steps: ['together'],
  shows: 'notes',
  fields: [
    { id: 'tasks', code: 'S1', cards: ['H2', 'L3', 'W1', 'W3', 'W4', 'W5', 'W6', 'W7', 'W8'] },
    { id: 'job', code: 'S2', cards: ['H3', 'W6'] },
    { id: 'guidance', code: 'S3', cards: ['H5', 'W1', 'P1'] },
    { id: 'mind', code: 'S4', cards: ['L6', 'W2', 'W3'] },
  ],
  paper: [1, 3],
})
