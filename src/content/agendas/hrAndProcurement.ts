import { defineAgenda } from './define'

/** Three hours in which HR and procurement find each other and choose (a proposal). */
export const hrAndProcurement = defineAgenda({
  id: 'hrAndProcurement',
  code: 'W1',
  prepare: ['contracts', 'scan', 'examples', 'wall'],
  blocks: [
    { id: 'why', minutes: 5, tool: 'words' },
    { id: 'scan', minutes: 25, tool: 'scan' },
    { id: 'example', minutes: 10, tool: 'examples' },
    { id: 'canvas', minutes: 30, tool: 'canvas', phase: 'write' },
    { id: 'break', minutes: 15, tool: 'break' },
    { id: 'cards', minutes: 25, tool: 'canvas', phase: 'shown', fields: ['opportunities'] },
    { id: 'choose', minutes: 15, tool: 'votes', phase: 'vote' },
    { id: 'firstAction', minutes: 30, tool: 'choices', phase: 'chosen' },
    { id: 'obstacles', minutes: 10, tool: 'canvas', fields: ['obstacles'] },
    { id: 'agreements', minutes: 10, tool: 'actions' },
    { id: 'round', minutes: 5, tool: 'round' },
  ],
})
