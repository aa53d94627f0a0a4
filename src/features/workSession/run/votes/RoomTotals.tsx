import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type StickerKind, stickerKinds } from '../../../../content/canvases/notes'
import { roomVotes } from '../../../../dossier/canvas/votes'
import { countRoomStickers } from '../../../../dossier/commands/canvas/putSticker'
import type { Note } from '../../../../dossier/kinds/note'
import { countStickers } from '../../../../dossier/workSession/roomVotes'
import { useChange } from '../../../../hooks/useChange'
import { useDossier } from '../../../../hooks/useDossier'
import { RadioGroup } from '../../../../ui/RadioGroup'
import { NumberEntry } from '../entry/NumberEntry'
import styles from './RoomTotals.module.css'

type RoomTotalsProps = {
  readonly canvas: string
  readonly notes: readonly Note[]
  /** How many people there are; 0 while nobody said. */
  readonly present: number
}

const most = 999

/** A show of hands: one kind of sticker, note by note, each number followed by Enter. */
export function RoomTotals({ canvas, notes, present }: RoomTotalsProps) {
  const { t } = useTranslation('sessionRun')
  const { t: words } = useTranslation('canvas')
  const [kind, setKind] = useState<StickerKind>('impact')
  const count = useDossier((view) => countStickers(view, canvas))[kind]
  return (
    <>
      <RadioGroup
        inRow
        legend={t('votes.kind')}
        value={kind}
        options={stickerKinds.map((value) => ({ value, label: words(`stickers.${value}`) }))}
        onChange={setKind}
      />
      <p>
        {present > 0
          ? t('votes.ofKind', { kind: words(`stickers.${kind}`), count, present })
          : words('stickers.ofKind', { kind: words(`stickers.${kind}`), count })}
      </p>
      <ol className={styles.totals} data-entries="" aria-label={words(`stickers.${kind}`)}>
        {notes.map((note) => (
          <TotalEntry key={`${note.id}.${kind}`} canvas={canvas} note={note} kind={kind} />
        ))}
      </ol>
    </>
  )
}

function TotalEntry({ canvas, note, kind }: { canvas: string; note: Note; kind: StickerKind }) {
  const { t } = useTranslation('sessionRun')
  const change = useChange()
  const votes = useDossier((view) => roomVotes(view, canvas, note.id, kind))
  const put = (count: number | undefined) =>
    change((draft) => countRoomStickers(draft, { canvas, note: note.id, kind, count: count ?? 0 }))
  return (
    <li>
      <div>
        <NumberEntry
          beside
          label={note.text}
          value={votes === 0 ? undefined : votes}
          from={0}
          to={most}
          wrong={t('votes.notANumber')}
          onChange={put}
        />
      </div>
    </li>
  )
}
