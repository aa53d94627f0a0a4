import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeRecord } from '../../../dossier/commands/records'
import { rankAfterMove } from '../../../dossier/document/rank'
import type { Session } from '../../../dossier/kinds/session'
import type { SessionBlock } from '../../../dossier/kinds/sessionBlock'
import { shownIn, toolOf } from '../../../dossier/workSession/readSessions'
import { useChange } from '../../../hooks/useChange'
import { useAnnounce } from '../../../ui/Announcer'
import { Button } from '../../../ui/Button'
import { Disclosure } from '../../../ui/Disclosure'
import { Heading } from '../../../ui/Heading'
import { VisuallyHidden } from '../../../ui/VisuallyHidden'
import { agendaTimes, clockAt } from '../../../workflow/workSession/agendaTimes'
import { useBlockWords } from '../useBlockWords'
import { BlockFields } from './BlockFields'
import { BlockMinutes } from './BlockMinutes'
import { BlockOnPaper } from './BlockOnPaper'
import styles from './BlockRow.module.css'
import { blockFieldId } from './blockFieldId'
import shared from './prepare.module.css'

type BlockRowProps = {
  readonly session: Session
  readonly block: SessionBlock
  readonly blocks: readonly SessionBlock[]
  /** When it begins: '13:35', or '0:05' while nobody said when the session begins. */
  readonly time: string
  /** Whether it was added just now, and is open to be filled in. */
  readonly added: boolean
}

/** One block of the agenda: when it begins, how long it takes, its place, and everything about it behind a press. */
export function BlockRow({ session, block, blocks, time, added }: BlockRowProps) {
  const { t } = useTranslation('workSession')
  const change = useChange()
  const announce = useAnnounce()
  const wordsOf = useBlockWords(session)
  const [open, setOpen] = useState(added)
  const title = wordsOf(block).title || t('blocks.untitled')
  const about = [
    block.leads.trim() && t('blocks.leads', { name: block.leads.trim() }),
    t(`tools.${toolOf(block)}`),
    t('blocks.beamer', { shows: t(`shows.${shownIn(block)}`) }),
  ].filter(Boolean)

  const move = (way: 'up' | 'down') => {
    const rank = rankAfterMove(blocks, block.id, way)
    if (rank === undefined) return announce(t(way === 'up' ? 'blocks.first' : 'blocks.last', { title }))
    change((draft) => changeRecord(draft, 'sessionBlocks', block.id, { rank }))
    const others = blocks.filter((one) => one !== block)
    const at = blocks.indexOf(block) + (way === 'up' ? -1 : 1)
    const { begins } = agendaTimes(others.toSpliced(at, 0, block))
    const begin = clockAt(session.start, begins.get(block.id) ?? 0)
    announce(t('blocks.moved', { title, place: at + 1, count: blocks.length, time: begin }))
    // Moved in the page, a button loses the focus that it had.
    return requestAnimationFrame(() => document.getElementById(blockFieldId(block.id, way))?.focus())
  }

  return (
    <li className={styles.block}>
      <span className={styles.time} data-time="">
        <VisuallyHidden>{t(session.start ? 'blocks.at' : 'blocks.after', { time })}</VisuallyHidden>
        <span aria-hidden="true">{time}</span>
      </span>
      <div className={styles.words}>
        <Heading level={3} looks={4} tabIndex={-1} id={blockFieldId(block.id, 'heading')}>
          {title}
        </Heading>
        <p className={shared.quiet}>{about.join(' · ')}</p>
      </div>
      <BlockMinutes block={block} title={title} />
      <div className={`${styles.moves} pw-screen-only`}>
        <Button
          variant="subtle"
          icon="up"
          onPress={() => move('up')}
          id={blockFieldId(block.id, 'up')}
          fullName={t('blocks.up', { title })}
        />
        <Button
          variant="subtle"
          icon="down"
          onPress={() => move('down')}
          id={blockFieldId(block.id, 'down')}
          fullName={t('blocks.down', { title })}
        />
      </div>
      <div className={`${styles.more} pw-screen-only`}>
        <Disclosure
          summary={
            <>
              <span aria-hidden="true">{t('blocks.editShort')}</span>
              <VisuallyHidden>{t('blocks.edit', { title })}</VisuallyHidden>
            </>
          }
          open={open}
          onToggle={setOpen}
        >
          {open && <BlockFields session={session} block={block} blocks={blocks} title={title} />}
        </Disclosure>
      </div>
      <BlockOnPaper words={wordsOf(block)} ownNotes={block.ownNotes} />
    </li>
  )
}
