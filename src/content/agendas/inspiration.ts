import { defineAgenda } from './define'

/** One hour for colleagues: one result, one person, one lesson, one question, one next step (a proposal). */
export const inspiration = defineAgenda({
  id: 'inspiration',
  code: 'W5',
  prepare: ['result', 'person', 'question'],
  sources: ['zestor-ahk'],
  blocks: [
    { id: 'result', minutes: 10, tool: 'words' },
    { id: 'person', minutes: 15, tool: 'words' },
    { id: 'lesson', minutes: 10, tool: 'words' },
    { id: 'question', minutes: 15, tool: 'notes' },
    { id: 'next', minutes: 10, tool: 'round' },
  ],
})
