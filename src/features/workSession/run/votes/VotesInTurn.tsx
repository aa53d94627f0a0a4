import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type StickerKind, stickerKinds } from '../../../../content/canvases/notes'
import { placeOfSticker } from '../../../../dossier/canvas/votes'
import { putSticker, takeSticker } from '../../../../dossier/commands/canvas/putSticker'
import type { DossierView } from '../../../../dossier/document/view'
import type { Note } from '../../../../dossier/kinds/note'
import type { Session } from '../../../../dossier/kinds/session'
import type { SessionPerson } from '../../../../dossier/kinds/sessionPerson'
import { type RoomVoter, voterAt, votersOf } from '../../../../dossier/workSession/roomVotes'
import { useChange } from '../../../../hooks/useChange'
import { useDossier } from '../../../../hooks/useDossier'
import { useOpenDossier } from '../../../../hooks/useOpenDossier'
import { useAnnounce } from '../../../../ui/Announcer'
import { Button } from '../../../../ui/Button'
import { Cluster } from '../../../../ui/Stack'
import { NumberEntry } from '../entry/NumberEntry'
import shared from '../run.module.css'
import { NoteNumbers } from './NoteNumbers'
import styles from './VotesInTurn.module.css'

type VotesInTurnProps = {
  readonly session: Session
  readonly canvas: string
  readonly notes: readonly Note[]
  readonly people: readonly SessionPerson[]
}

/** Three stickers of one person: the numbers of three notes, each followed by Enter. Then it is the next one's turn. */
export function VotesInTurn({ session, canvas, notes, people }: VotesInTurnProps) {
  const { t } = useTranslation('sessionRun')
  const { snapshot } = useOpenDossier()
  const announce = useAnnounce()
  const [number, setNumber] = useState(
    () => firstWithout(snapshot.current, canvas, votersOf(session, people))?.number ?? 1,
  )
  const voter = voterAt(session, people, number)
  const name = voter.name || t('votes.person', { number })
  const here = useRef<HTMLFieldSetElement>(null)
  const turned = useRef(0)
  useEffect(() => {
    if (turned.current === number) here.current?.querySelector<HTMLInputElement>('input[data-entry]')?.focus()
  }, [number])

  const turnOf = (next: number) => {
    if (next < 1) return
    turned.current = next
    setNumber(next)
    const { name: nextName } = voterAt(session, people, next)
    announce(t('votes.turn', { name: nextName || t('votes.person', { number: next }) }))
  }
  return (
    <>
      <fieldset className={styles.turn} ref={here} data-entries="">
        <legend>
          {t('votes.turn', { name })}
          {voter.name && <span className={shared.author}> {t('votes.person', { number })}</span>}
        </legend>
        <p>{t('votes.howInTurn')}</p>
        <div className={styles.turnRow}>
          {stickerKinds.map((kind) => (
            <VoteEntry
              key={`${voter.id}.${kind}`}
              {...{ canvas, notes, kind }}
              voter={voter.id}
              onEnd={() => turnOf(number + 1)}
            />
          ))}
        </div>
        <Cluster gap={2}>
          <Button variant="subtle" icon="arrowLeft" onPress={() => turnOf(number - 1)}>
            {t('votes.before')}
          </Button>
          <Button icon="arrowRight" onPress={() => turnOf(number + 1)}>
            {t('votes.next')}
          </Button>
        </Cluster>
      </fieldset>
      <NoteNumbers notes={notes} />
    </>
  )
}

function firstWithout(
  view: DossierView,
  canvas: string,
  voters: readonly RoomVoter[],
): RoomVoter | undefined {
  return voters.find(({ id }) => stickerKinds.every((kind) => placeOfSticker(view, canvas, id, kind) === ''))
}

type VoteEntryProps = {
  readonly canvas: string
  readonly notes: readonly Note[]
  readonly kind: StickerKind
  readonly voter: string
  readonly onEnd: () => void
}

function VoteEntry({ canvas, notes, kind, voter, onEnd }: VoteEntryProps) {
  const { t } = useTranslation('sessionRun')
  const { t: words } = useTranslation('canvas')
  const change = useChange()
  const place = useDossier((view) => placeOfSticker(view, canvas, voter, kind))
  const at = notes.findIndex(({ id }) => id === place)
  const put = (number: number | undefined) => {
    const note = number === undefined ? undefined : notes[number - 1]
    change((draft) => {
      if (note) putSticker(draft, { canvas, note: note.id, kind, voter })
      else takeSticker(draft, { canvas, kind, voter })
    })
  }
  return (
    <div>
      <NumberEntry
        label={words(`stickers.${kind}`)}
        value={at < 0 ? undefined : at + 1}
        from={1}
        to={notes.length}
        wrong={t('votes.noSuchNote', { count: notes.length })}
        onChange={put}
        onEnd={onEnd}
      />
      <span className={styles.voted}>{notes[at]?.text}</span>
    </div>
  )
}
