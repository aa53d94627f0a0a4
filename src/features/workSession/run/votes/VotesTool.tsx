import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../../../addresses/paths'
import { findAgendaBlock } from '../../../../content/agendas'
import type { Canvas } from '../../../../dossier/kinds/canvas'
import { countPeople, readPeople } from '../../../../dossier/workSession/readSessions'
import { countStickers, numberedNotes } from '../../../../dossier/workSession/roomVotes'
import { useDossier } from '../../../../hooks/useDossier'
import { useOpenDossier } from '../../../../hooks/useOpenDossier'
import { RadioGroup } from '../../../../ui/RadioGroup'
import { areVotesShown } from '../../../../workflow/canvasMachine'
import styles from '../run.module.css'
import { PhaseButtons } from '../tools/PhaseButtons'
import { ToolCard } from '../tools/ToolCard'
import type { ToolProps } from '../tools/ToolProps'
import { RoomTotals } from './RoomTotals'
import { VoteOutcome } from './VoteOutcome'
import { VotesInTurn } from './VotesInTurn'

const ways = ['inTurn', 'totals'] as const
/** One sticker of each kind. */
const each = 3

/** The stickers of a room: one person after the other, or counted from a show of hands. */
export function VotesTool({ session, block, canvas }: ToolProps & { readonly canvas: Canvas }) {
  const { t } = useTranslation('sessionRun')
  const { id } = useOpenDossier()
  const people = useDossier((view) => readPeople(view, session.id))
  const notes = useDossier((view) => numberedNotes(view, canvas.id))
  const { total } = useDossier((view) => countStickers(view, canvas.id))
  const [way, setWay] = useState<(typeof ways)[number]>('inTurn')
  const present = countPeople(session, people)
  const left = present * each - total
  const isShown = areVotesShown(canvas.phase)
  return (
    <ToolCard title={t('votes.title')} link={{ href: paths.canvas(id, canvas.id), label: t('canvas.open') }}>
      <PhaseButtons canvas={canvas} advised={findAgendaBlock(session.agenda, block.block)?.phase} />
      {notes.length === 0 ? (
        <p>{t('votes.noNotes')}</p>
      ) : (
        <>
          {isShown && <VoteOutcome notes={notes} />}
          <RadioGroup
            inRow
            legend={t('votes.way')}
            value={way}
            options={ways.map((value) => ({ value, label: t(`votes.${value}`) }))}
            onChange={setWay}
          />
          <p className={styles.sentence}>
            {t('votes.count', { count: total })}{' '}
            {present > 0 && (left > 0 ? t('votes.left', { count: left }) : t('votes.all'))}
          </p>
          {way === 'inTurn' ? (
            <VotesInTurn session={session} canvas={canvas.id} notes={notes} people={people} />
          ) : (
            <RoomTotals canvas={canvas.id} notes={notes} present={present} />
          )}
        </>
      )}
    </ToolCard>
  )
}
