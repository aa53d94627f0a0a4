import { useTranslation } from 'react-i18next'
import type { Session } from '../../../dossier/kinds/session'
import type { SessionBlock } from '../../../dossier/kinds/sessionBlock'
import { useBlockWords } from '../useBlockWords'

/** What a block is called: its title, or its number while it has none. */
export function useBlockTitle(session: Session, blocks: readonly SessionBlock[]) {
  const { t } = useTranslation('sessionRun')
  const wordsOf = useBlockWords(session)
  return (block: SessionBlock) =>
    wordsOf(block).title || t('untitled', { number: blocks.findIndex(({ id }) => id === block.id) + 1 })
}
