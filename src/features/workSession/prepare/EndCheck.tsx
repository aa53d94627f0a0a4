import { useTranslation } from 'react-i18next'
import type { Session } from '../../../dossier/kinds/session'
import type { SessionBlock } from '../../../dossier/kinds/sessionBlock'
import { useFormat } from '../../../hooks/useFormat'
import { clockAt, longestBlocks } from '../../../workflow/workSession/agendaTimes'
import { useBlockWords } from '../useBlockWords'
import { useDuration } from '../useDuration'
import styles from './EndCheck.module.css'

type EndCheckProps = {
  readonly session: Session
  readonly blocks: readonly SessionBlock[]
  /** How long all blocks take together, in minutes. */
  readonly total: number
}

/** When the session ends, beside the time there is; and what could be shorter if that is not enough. */
export function EndCheck({ session, blocks, total }: EndCheckProps) {
  const { t } = useTranslation('workSession')
  const duration = useDuration()
  const wordsOf = useBlockWords(session)
  const { list } = useFormat()
  const over = session.minutes === 0 ? 0 : total - session.minutes
  const titles = longestBlocks(blocks).map((block) => `‘${wordsOf(block).title || t('blocks.untitled')}’`)
  const sentences = [
    session.start
      ? t('end.at', { time: clockAt(session.start, total) })
      : t('end.after', { duration: duration(total) }),
    session.minutes > 0 && over === 0 && t('end.exact'),
    over < 0 && t('end.early', { duration: duration(-over) }),
    over > 0 && t('end.late', { duration: duration(over) }),
    over > 0 && titles.length > 0 && t('end.shorten', { blocks: list(titles) }),
  ]
  return <output className={styles.end}>{blocks.length > 0 && sentences.filter(Boolean).join(' ')}</output>
}
