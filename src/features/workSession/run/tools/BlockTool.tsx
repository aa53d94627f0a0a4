import type { ReactNode } from 'react'
import type { SessionTool } from '../../../../content/agendas'
import { toolOf } from '../../../../dossier/workSession/readSessions'
import { ChoicesTool } from '../opportunities/ChoicesTool'
import { ScoresTool } from '../opportunities/ScoresTool'
import { PointsTool } from '../points/PointsTool'
import { RoundTool } from '../points/RoundTool'
import { VotesTool } from '../votes/VotesTool'
import { CanvasTool } from './CanvasTool'
import { LinkTool } from './LinkTool'
import { SessionCanvas } from './SessionCanvas'
import type { ToolProps } from './ToolProps'

const tools: Readonly<Record<SessionTool, (props: ToolProps) => ReactNode>> = {
  words: () => null,
  break: () => null,
  notes: (props) => <PointsTool {...props} />,
  scan: () => <LinkTool tool="scan" />,
  examples: () => <LinkTool tool="examples" />,
  contracts: () => <LinkTool tool="contracts" />,
  canvas: (props) => (
    <SessionCanvas session={props.session}>
      {(canvas) => <CanvasTool {...props} canvas={canvas} />}
    </SessionCanvas>
  ),
  votes: (props) => (
    <SessionCanvas session={props.session}>
      {(canvas) => <VotesTool {...props} canvas={canvas} />}
    </SessionCanvas>
  ),
  scores: (props) => <ScoresTool {...props} />,
  choices: (props) => <ChoicesTool {...props} />,
  talk: () => <LinkTool tool="talk" />,
  agreement: () => <LinkTool tool="agreement" />,
  roles: () => <LinkTool tool="roles" />,
  actions: () => <LinkTool tool="actions" />,
  round: (props) => <RoundTool {...props} />,
}

/** What people work with in a block, here where it serves the room. */
export function BlockTool(props: ToolProps) {
  return tools[toolOf(props.block)](props)
}
