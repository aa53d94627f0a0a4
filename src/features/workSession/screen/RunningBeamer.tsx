import { useTranslation } from 'react-i18next'
import type { Session } from '../../../dossier/kinds/session'
import type { SessionBlock } from '../../../dossier/kinds/sessionBlock'
import { shownIn } from '../../../dossier/workSession/readSessions'
import { useDossier } from '../../../hooks/useDossier'
import { VisuallyHidden } from '../../../ui/VisuallyHidden'
import type { SessionProgress } from '../../../workflow/workSession/replaySession'
import { useBlockWords } from '../useBlockWords'
import { BeamerFrame } from './BeamerFrame'
import styles from './beamer.module.css'
import { FacilitatorGone } from './FacilitatorGone'
import { ReadyTables } from './ReadyTables'
import { CanvasNotes } from './shown/CanvasNotes'
import { Choices } from './shown/Choices'
import { Points } from './shown/Points'
import { Question } from './shown/Question'
import { Square } from './shown/Square'
import { VoteResults } from './shown/VoteResults'
import { TimeLeft } from './TimeLeft'

export type RunningBeamerProps = {
  readonly session: Session
  readonly progress: SessionProgress
}

/** The block at the front of a session that goes on. */
export function RunningBeamer({ session, progress }: RunningBeamerProps) {
  const { t } = useTranslation('sessionScreen')
  const block = useDossier((view) => view.sessionBlocks[progress.times.block])
  const wordsOf = useBlockWords(session)
  if (!block) {
    return (
      <BeamerFrame below={<FacilitatorGone />}>
        <Question words={session.title.trim() || t('welcome.title')} />
      </BeamerFrame>
    )
  }
  const { title, question } = wordsOf(block)
  const shown = shownIn(block)
  if (shown === 'blank') {
    return (
      <BeamerFrame below={<FacilitatorGone />}>
        <VisuallyHidden>
          <h1 tabIndex={-1}>{t('blank')}</h1>
        </VisuallyHidden>
      </BeamerFrame>
    )
  }
  const heading = question || title || session.title.trim() || t('welcome.title')
  const time = <TimeLeft session={session} progress={progress} />
  const below = (
    <>
      <ReadyTables session={session} block={block} />
      <FacilitatorGone />
    </>
  )
  if (shown === 'timer') {
    return (
      <BeamerFrame below={below}>
        <div className={`${styles.beamerWords} ${styles.time}`}>
          <h1 tabIndex={-1}>{title || heading}</h1>
          <TimeLeft session={session} progress={progress} until />
        </div>
      </BeamerFrame>
    )
  }
  return (
    <BeamerFrame above={time} below={below}>
      <Shown key={block.id} shown={shown} session={session} block={block} heading={heading} />
    </BeamerFrame>
  )
}

type ShownProps = {
  readonly shown: ReturnType<typeof shownIn>
  readonly session: Session
  readonly block: SessionBlock
  readonly heading: string
}

function Shown({ shown, session, block, heading }: ShownProps) {
  if (shown === 'canvas') return <CanvasNotes session={session} block={block} heading={heading} />
  if (shown === 'votes') return <VoteResults session={session} heading={heading} />
  if (shown === 'square') return <Square heading={heading} />
  if (shown === 'choices') return <Choices session={session} title={heading} />
  if (shown === 'notes') return <Points session={session} kind="note" block={block.id} heading={heading} />
  if (shown === 'round') return <Points session={session} kind="takeaway" heading={heading} />
  return <Question words={heading} />
}
