import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addRecord } from '../../../dossier/commands/records'
import { newId } from '../../../dossier/document/newId'
import { rankAfter } from '../../../dossier/document/rank'
import type { Session } from '../../../dossier/kinds/session'
import type { SessionBlock } from '../../../dossier/kinds/sessionBlock'
import { readLeftOut } from '../../../dossier/workSession/readSessions'
import { useChange } from '../../../hooks/useChange'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { useAnnounce } from '../../../ui/Announcer'
import { Button } from '../../../ui/Button'
import { Heading } from '../../../ui/Heading'
import { Stack } from '../../../ui/Stack'
import { agendaTimes, clockAt } from '../../../workflow/workSession/agendaTimes'
import styles from './BlockList.module.css'
import { BlockRow } from './BlockRow'
import { blockFieldId } from './blockFieldId'
import { EndCheck } from './EndCheck'
import { LeftOut } from './LeftOut'

type BlockListProps = { readonly session: Session; readonly blocks: readonly SessionBlock[] }

/** The agenda: its blocks with their times, which all follow when one gets longer or moves. */
export function BlockList({ session, blocks }: BlockListProps) {
  const { t } = useTranslation('workSession')
  const { snapshot } = useOpenDossier()
  const change = useChange()
  const announce = useAnnounce()
  const [added, setAdded] = useState('')
  const { begins, total } = agendaTimes(blocks)
  const add = () => {
    const id = newId()
    const all = [...blocks, ...readLeftOut(snapshot.current, session.id)]
    const rank = rankAfter(all.map((one) => one.rank))
    const fields = { session: session.id, title: t('blocks.own'), minutes: 10, tool: 'words', rank }
    change((draft) => addRecord(draft, 'sessionBlocks', id, fields))
    setAdded(id)
    announce(t('blocks.added'))
    requestAnimationFrame(() => {
      const field = document.getElementById(blockFieldId(id, 'title'))
      if (field instanceof HTMLInputElement) field.select()
      field?.focus()
    })
  }
  return (
    <section aria-labelledby="agenda-van-de-sessie">
      <Stack>
        <Heading level={2} id="agenda-van-de-sessie" tabIndex={-1}>
          {t('blocks.title')}
        </Heading>
        <p className="pw-screen-only">{t(blocks.length === 0 ? 'blocks.empty' : 'blocks.lead')}</p>
        {blocks.length > 0 && (
          <ol className={`pw-list ${styles.blocks}`} aria-labelledby="agenda-van-de-sessie">
            {blocks.map((block) => (
              <BlockRow
                key={block.id}
                session={session}
                block={block}
                blocks={blocks}
                time={clockAt(session.start, begins.get(block.id) ?? 0)}
                added={block.id === added}
              />
            ))}
          </ol>
        )}
        <EndCheck session={session} blocks={blocks} total={total} />
        <div className="pw-screen-only">
          <Button icon="plus" onPress={add} id="voeg-blok-toe">
            {t('blocks.add')}
          </Button>
        </div>
        <LeftOut session={session} />
      </Stack>
    </section>
  )
}
