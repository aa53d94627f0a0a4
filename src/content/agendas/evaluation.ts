import { defineAgenda } from './define'

/** An hour and a half to look back and decide (a proposal). */
export const evaluation = defineAgenda({
  id: 'evaluation',
  code: 'W4',
  prepare: ['numbers', 'story', 'agreement'],
  blocks: [
    { id: 'numbers', minutes: 10, tool: 'words' },
    { id: 'story', minutes: 15, tool: 'words' },
    { id: 'good', minutes: 15, tool: 'notes' },
    { id: 'better', minutes: 20, tool: 'notes' },
    { id: 'lessons', minutes: 20, tool: 'choices' },
    { id: 'takeHome', minutes: 10, tool: 'round' },
  ],
})
