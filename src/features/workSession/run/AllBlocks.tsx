import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LiveSession } from '../../../browser/liveSessionActor'
import type { Session } from '../../../dossier/kinds/session'
import type { SessionBlock } from '../../../dossier/kinds/sessionBlock'
import { useFormat } from '../../../hooks/useFormat'
import { useNow } from '../../../hooks/useNow'
import { Disclosure } from '../../../ui/Disclosure'
import { type Status, StatusShape } from '../../../ui/StatusTag'
import type { SessionProgress } from '../../../workflow/workSession/replaySession'
import { type BlockState, readBlockTimes } from '../../../workflow/workSession/sessionClock'
import styles from './AllBlocks.module.css'
import shared from './run.module.css'
import { useBlockTitle } from './useBlockTitle'
import { useSessionActs } from './useSessionActs'

type AllBlocksProps = {
  readonly session: Session
  readonly live: LiveSession
  readonly progress: SessionProgress
  readonly blocks: readonly SessionBlock[]
  readonly at: number
}

const shapes: Readonly<Record<BlockState, Status>> = {
  now: 'busy',
  had: 'done',
  skipped: 'later',
  toCome: 'notStarted',
  left: 'notStarted',
}
const minute = 60_000

/** All blocks with their times and where they stand. Each can be gone to, whenever people want. */
export function AllBlocks(props: AllBlocksProps) {
  const { t } = useTranslation('sessionRun')
  const [open, setOpen] = useState(false)
  return (
    <div className={shared.card}>
      <Disclosure summary={t('blocks.title')} open={open} onToggle={setOpen}>
        {open && <BlockList {...props} />}
      </Disclosure>
    </div>
  )
}

function BlockList(props: AllBlocksProps) {
  const { t } = useTranslation('sessionRun')
  const { session, progress, blocks } = props
  const format = useFormat()
  const titleOf = useBlockTitle(session, blocks)
  const { goTo } = useSessionActs(props)
  const times = readBlockTimes(progress, blocks, useNow())
  const wordsFor = (i: number) => {
    const one = times[i]
    if (!one) return ''
    const count = Math.round(one.planned / minute)
    const spent = Math.round(one.spent / minute)
    const time =
      one.startsAt === undefined ? '' : format.time(new Date(Math.round(one.startsAt / minute) * minute))
    return t(`blocks.${one.state}`, { count, spent, time })
  }
  return (
    <ol className={styles.blocks}>
      {blocks.map((block, i) => (
        <li key={block.id}>
          <button
            type="button"
            className={styles.block}
            aria-current={times[i]?.state === 'now' ? 'step' : undefined}
            onClick={() => goTo(block)}
          >
            <StatusShape status={shapes[times[i]?.state ?? 'toCome']} />
            <span>
              <span className={styles.blockTitle}>{titleOf(block)}</span>{' '}
              <span className={styles.blockTimes}>{wordsFor(i)}</span>
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}
