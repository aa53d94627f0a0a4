import { findAgendaBlock } from '../../content/agendas'
import type { Session } from '../../dossier/kinds/session'
import type { SessionBlock } from '../../dossier/kinds/sessionBlock'
import type { Words } from '../../words/Words'

type BlockField = 'title' | 'aim' | 'script' | 'question' | 'material'

/** What a block says: people's own words, or else those of the agenda that it came from. Empty where there are none. */
export function blockWord(
  { agenda }: Pick<Session, 'agenda'>,
  block: SessionBlock,
  field: BlockField,
  words: Words,
): string {
  const own = block[field].trim()
  if (own || !findAgendaBlock(agenda, block.block)) return own
  return words(`agendas:${agenda}.blocks.${block.block}.${field}`, { defaultValue: '' })
}

/** The title of a block; a block without one is named by what people do in it. */
export function blockTitle(session: Pick<Session, 'agenda'>, block: SessionBlock, words: Words): string {
  return blockWord(session, block, 'title', words) || words('workSession:blocks.untitled')
}
