import { useTranslation } from 'react-i18next'
import type { JournalEntry } from '../../workflow/journal'

/** What was true when a decision was taken, in words: '3 van 4 vragen beantwoord, 1 ding stond open'. */
export function useGrounds(): (basis: JournalEntry['basis']) => string {
  const { t } = useTranslation('journal')
  return ({ asked, answered = 0, toTick, ticked = 0, open, parts, done = 0 }) =>
    [
      asked ? t('basis.asked', { answered, asked }) : '',
      toTick ? t('basis.toTick', { ticked, toTick }) : '',
      parts ? t('basis.partsDone', { done, parts }) : '',
      open ? t('basis.open', { count: open }) : '',
    ]
      .filter(Boolean)
      .join(' · ')
}
