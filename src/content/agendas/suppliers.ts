import { defineAgenda } from './define'

/** Two and a half hours in which suppliers and the client think together (a proposal, after a proven form). */
export const suppliers = defineAgenda({
  id: 'suppliers',
  code: 'W3',
  prepare: ['invite', 'stories', 'tables', 'equal'],
  sources: ['spark'],
  blocks: [
    { id: 'opening', minutes: 15, tool: 'words' },
    { id: 'stories', minutes: 20, tool: 'examples' },
    {
      id: 'groups',
      minutes: 45,
      tool: 'canvas',
      phase: 'write',
      fields: ['tasks', 'suppliers', 'opportunities'],
    },
    { id: 'break', minutes: 15, tool: 'break' },
    { id: 'vote', minutes: 30, tool: 'votes', phase: 'vote' },
    { id: 'goOn', minutes: 20, tool: 'choices', phase: 'chosen' },
    { id: 'close', minutes: 5, tool: 'round' },
  ],
})
