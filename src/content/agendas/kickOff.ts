import { defineAgenda } from './define'

/** Two hours to begin a partnership with a supplier (a proposal). */
export const kickOff = defineAgenda({
  id: 'kickOff',
  code: 'W2',
  prepare: ['agreement', 'matrix', 'known'],
  sources: ['dnz-proeftuin'],
  blocks: [
    { id: 'meet', minutes: 15, tool: 'words' },
    { id: 'why', minutes: 10, tool: 'words' },
    { id: 'already', minutes: 15, tool: 'talk' },
    { id: 'tasks', minutes: 30, tool: 'canvas', phase: 'shown', fields: ['tasks', 'people'] },
    { id: 'agree', minutes: 25, tool: 'agreement' },
    { id: 'roles', minutes: 15, tool: 'roles' },
    { id: 'follow', minutes: 10, tool: 'actions' },
  ],
})
