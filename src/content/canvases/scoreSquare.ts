import { defineCanvas } from './define'

/** Impact–haalbaarheid: the square of the scores that the opportunities have already. Nothing is written on it. */
export const scoreSquare = defineCanvas({
  id: 'scoreSquare',
  steps: ['together'],
  shows: 'scores',
  fields: [],
  paper: [],
})
