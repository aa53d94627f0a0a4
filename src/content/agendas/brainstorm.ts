import { type GuideStage, guideStages } from '../canvases/guide'
import { defineAgenda, type SessionTool } from './define'

const tools: Readonly<Record<string, SessionTool>> = {
  why: 'words',
  contracts: 'contracts',
  dots: 'votes',
  topThree: 'votes',
  firstStep: 'choices',
  next: 'actions',
  round: 'round',
}

const toBlock = ({ id, ...stage }: GuideStage) => ({ ...stage, id, tool: tools[id] ?? 'canvas' })

/** The sixty minutes of the guide beside the kansenkaart, as a session (a proposal). */
export const brainstorm = defineAgenda({
  id: 'brainstorm',
  code: 'B',
  prepare: ['contracts', 'wall'],
  blocks: guideStages.map(toBlock),
})
