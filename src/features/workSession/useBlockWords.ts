import { useTranslation } from 'react-i18next'
import { findAgendaBlock } from '../../content/agendas'
import type { Session } from '../../dossier/kinds/session'
import type { SessionBlock } from '../../dossier/kinds/sessionBlock'

const said = ['title', 'aim', 'script', 'question', 'material'] as const
export type BlockWords = { readonly [Field in (typeof said)[number]]: string }

/** The words of a block: what people wrote, or else those of the agenda that it came from. Empty where there are none. */
export function useBlockWords({ agenda }: Pick<Session, 'agenda'>): (block: SessionBlock) => BlockWords {
  const { t } = useTranslation('agendas')
  return (block) => {
    const known = findAgendaBlock(agenda, block.block) !== undefined
    const words = said.map((field) => {
      const own = block[field].trim()
      return [
        field,
        own || !known ? own : t(`${agenda}.blocks.${block.block}.${field}`, { defaultValue: '' }),
      ]
    })
    return Object.fromEntries(words) as BlockWords
  }
}
