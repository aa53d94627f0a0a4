import { useTranslation } from 'react-i18next'
import { type StickerKind, stickerKinds } from '../../../content/canvases/notes'
import { roomVotes } from '../../../dossier/canvas/votes'
import { countRoomStickers } from '../../../dossier/commands/canvas/putSticker'
import { useChange } from '../../../hooks/useChange'
import { useDossier } from '../../../hooks/useDossier'
import { useFormat } from '../../../hooks/useFormat'
import { useAnnounce } from '../../../ui/Announcer'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { Heading } from '../../../ui/Heading'
import { NumberField } from '../../../ui/NumberField'
import { Cluster } from '../../../ui/Stack'
import { useBoard } from '../board/boardStore'
import type { NoteDialogProps } from '../board/NoteDialogProps'
import { shortOf } from '../notes/shortOf'
import { NoteStickers } from './NoteStickers'

/** Stickers on one note: those of who sits here, and those of the people in the room, counted by kind. */
export function StickersDialog({ ids: [id = ''], onClose }: NoteDialogProps) {
  const { t } = useTranslation('canvas')
  const note = useDossier(({ notes }) => notes[id])
  if (!note) return null
  const name = shortOf(note.text)
  return (
    <Dialog
      open
      title={t('stickers.on', { name })}
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          {t('ready')}
        </Button>
      }
    >
      <Heading level={3} looks={4}>
        {t('stickers.mine')}
      </Heading>
      <NoteStickers note={note} name={name} />
      <Heading level={3} looks={4}>
        {t('stickers.room')}
      </Heading>
      <p>{t('stickers.roomHint')}</p>
      {stickerKinds.map((kind) => (
        <RoomCount key={kind} note={id} kind={kind} />
      ))}
    </Dialog>
  )
}

/** How many stickers of one kind the room put on a note: typed, or one more and one less. */
function RoomCount({ note, kind }: { note: string; kind: StickerKind }) {
  const { t } = useTranslation('canvas')
  const { canvas } = useBoard()
  const change = useChange()
  const announce = useAnnounce()
  const format = useFormat()
  const count = useDossier((view) => roomVotes(view, canvas, note, kind))
  const word = t(`stickers.${kind}`)
  const set = (next: number) => {
    const whole = Math.min(Math.max(Math.round(next), 0), 999)
    change((draft) => countRoomStickers(draft, { canvas, note, kind, count: whole }))
    announce(t('stickers.inRoom', { kind: word, count: whole }))
  }
  return (
    <Cluster gap={2}>
      <NumberField
        label={t('stickers.roomLabel', { kind: word })}
        value={count}
        onChange={(next) => set(next ?? 0)}
        notANumber={t('stickers.notANumber')}
        decimal={format.decimal}
      />
      <Button fullName={t('stickers.less', { kind: word })} onPress={() => set(count - 1)}>
        −
      </Button>
      <Button fullName={t('stickers.more', { kind: word })} onPress={() => set(count + 1)}>
        +
      </Button>
    </Cluster>
  )
}
