import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { LiveSession } from '../../../browser/liveSessionActor'
import type { Session } from '../../../dossier/kinds/session'
import { readBlocks } from '../../../dossier/workSession/readSessions'
import { useDossier } from '../../../hooks/useDossier'
import { useScreenTitle } from '../../../hooks/useScreenTitle'
import type { SessionProgress } from '../../../workflow/workSession/replaySession'
import { useSessionName } from '../useSessionName'
import { AllBlocks } from './AllBlocks'
import { AwayNotice } from './AwayNotice'
import { BeamerCard } from './BeamerCard'
import { BlockNow } from './BlockNow'
import { OwnNotes } from './OwnNotes'
import { ReadyTables } from './ReadyTables'
import styles from './RunSession.module.css'
import { SessionControls } from './SessionControls'
import { BlockTool } from './tools/BlockTool'

export type RunSessionProps = {
  readonly session: Session
  readonly live: LiveSession
  readonly progress: SessionProgress
}

/** Loaded before anything can be typed: words that load later would put the whole screen aside for a moment. */
const subjects = [
  'sessionRun',
  'workSession',
  'agendas',
  'actions',
  'canvas',
  'canvases',
  'dossier',
  'opportunities',
  'scores',
] as const

/** The screen of the facilitator while a session goes on: what to do now, the time, and what to do it with. */
export function RunSession({ session, live, progress }: RunSessionProps) {
  const { t } = useTranslation(subjects)
  useScreenTitle(useSessionName()(session))
  const blocks = useDossier((view) => readBlocks(view, session.id))
  const at = blocks.findIndex(({ id }) => id === progress.times.block)
  const block = blocks[at]
  useFocusAtStart(progress.times.startedAt)
  const parts = { session, live, progress, blocks, at }
  return (
    <>
      <AwayNotice live={live} progress={progress} />
      <div className={styles.run}>
        <div className={styles.main}>
          <section className={styles.now} aria-label={t('now')}>
            <BlockNow {...parts} />
            <SessionControls {...parts} />
          </section>
          {block && <BlockTool key={block.id} session={session} block={block} />}
          {block && <ReadyTables session={session} block={block} />}
        </div>
        <div className={styles.side}>
          {block && <BeamerCard session={session} block={block} />}
          {block && <OwnNotes key={block.id} block={block} />}
          <AllBlocks {...parts} />
        </div>
      </div>
    </>
  )
}

const justNow = 5000

/** Who starts a session pressed a button that is no longer there: they go on at the first block. */
function useFocusAtStart(startedAt: number): void {
  useEffect(() => {
    if (Date.now() - startedAt > justNow || document.activeElement !== document.body) return
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }, [startedAt])
}
