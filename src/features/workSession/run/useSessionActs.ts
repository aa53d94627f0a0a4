import { useTranslation } from 'react-i18next'
import type { LiveSession } from '../../../browser/liveSessionActor'
import type { Session } from '../../../dossier/kinds/session'
import type { SessionBlock } from '../../../dossier/kinds/sessionBlock'
import { useAnnounce } from '../../../ui/Announcer'
import { useToasts } from '../../../ui/Toasts'
import { useBlockTitle } from './useBlockTitle'

type Around = {
  readonly session: Session
  readonly live: LiveSession
  readonly blocks: readonly SessionBlock[]
  readonly at: number
}

const moreMinutes = 5

/** What a facilitator can do with the session, each said in one sentence to who does not see the screen. */
export function useSessionActs({ session, live, blocks, at }: Around) {
  const { t } = useTranslation('sessionRun')
  const announce = useAnnounce()
  const tell = useToasts()
  const titleOf = useBlockTitle(session, blocks)

  const bring = (type: 'go' | 'skip', block: SessionBlock | undefined, otherwise: string) => {
    if (!block) {
      tell({ text: otherwise })
      return
    }
    live.act({ type, block: block.id, at: Date.now() })
    const number = blocks.indexOf(block) + 1
    announce(t('went', { number, count: blocks.length, title: titleOf(block), minutes: block.minutes }))
  }
  return {
    back: () => bring('go', blocks[at - 1], t('edge.first')),
    on: () => bring('go', blocks[at + 1], t('edge.last')),
    skip: () => bring('skip', blocks[at + 1], t('edge.lastSkip')),
    goTo: (block: SessionBlock) => bring('go', block, ''),
    more: () => {
      live.act({ type: 'more', minutes: moreMinutes, at: Date.now() })
      announce(t('moreSaid', { count: moreMinutes }))
    },
    pauseOrResume: () => {
      const type = live.current.state === 'paused' ? 'resume' : 'pause'
      live.act({ type, at: Date.now() })
      announce(t(type === 'pause' ? 'pauseSaid' : 'resumeSaid'))
    },
  }
}
