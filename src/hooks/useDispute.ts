import { useTranslation } from 'react-i18next'
import { settle } from '../dossier/commands/decide'
import type { JournalEntry } from '../workflow/journal'
import { useDecide } from './useChange'
import { useDecisionWords } from './useDecisionWords'
import { useFormat } from './useFormat'

/** Two decisions that differ after a merge, as a choice to show where it matters; choosing one settles it. */
export function useDispute(rivals: readonly JournalEntry[]) {
  const { t } = useTranslation('decisions')
  const { decision } = useDecisionWords()
  const format = useFormat()
  const record = useDecide()
  return {
    title: t('dispute.title'),
    text: t('dispute.text'),
    choices: rivals.map((rival) => ({
      id: rival.id,
      label: t('dispute.choose', { decision: decision(rival) }),
      note: t('dispute.by', { name: rival.by || t('dispute.someone'), date: format.date(rival.at) }),
    })),
    onChoose: (winner: string) => record(settle, { winner }),
  }
}
