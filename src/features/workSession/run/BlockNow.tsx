import { useTranslation } from 'react-i18next'
import type { Session } from '../../../dossier/kinds/session'
import type { SessionBlock } from '../../../dossier/kinds/sessionBlock'
import { PageTitle } from '../../../ui/PageTitle'
import type { SessionProgress } from '../../../workflow/workSession/replaySession'
import { useBlockWords } from '../useBlockWords'
import styles from './BlockNow.module.css'
import shared from './run.module.css'
import { SessionPace } from './SessionPace'
import { SessionTimer } from './SessionTimer'
import { useBlockTitle } from './useBlockTitle'

type BlockNowProps = {
  readonly session: Session
  readonly progress: SessionProgress
  readonly blocks: readonly SessionBlock[]
  /** The place of the block at the front; -1 when it was taken out of the session. */
  readonly at: number
}

/** The block at the front: what it is for, what to say, who leads it, and the time. */
export function BlockNow({ session, progress, blocks, at }: BlockNowProps) {
  const { t } = useTranslation('sessionRun')
  const wordsOf = useBlockWords(session)
  const titleOf = useBlockTitle(session, blocks)
  const block = blocks[at]
  if (!block) return <PageTitle lead={t('gone.text')}>{t('gone.title')}</PageTitle>
  const { aim, script, question, material } = wordsOf(block)
  const next = blocks[at + 1]
  const facts = [
    { label: t('facts.leads'), text: block.leads.trim() },
    { label: t('facts.material'), text: material },
    { label: t('facts.question'), text: question },
  ].filter(({ text }) => text !== '')
  return (
    <>
      <div className={styles.head}>
        <PageTitle above={t('number', { number: at + 1, count: blocks.length })} lead={aim || undefined}>
          {titleOf(block)}
        </PageTitle>
        <SessionTimer progress={progress} blocks={blocks} />
      </div>
      {script && (
        <div>
          <p className={shared.label}>{t('script')}</p>
          <p className={styles.words}>{script}</p>
        </div>
      )}
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <div>
        <SessionPace progress={progress} blocks={blocks} />
        <p>{next ? t('next', { title: titleOf(next), count: next.minutes }) : t('noNext')}</p>
      </div>
    </>
  )
}
