import { useTranslation } from 'react-i18next'
import { stickerKinds } from '../../../content/canvases/notes'
import { placeOfSticker } from '../../../dossier/canvas/votes'
import type { Note } from '../../../dossier/kinds/note'
import { useDossier } from '../../../hooks/useDossier'
import { useBoard } from '../board/boardStore'
import styles from './NoteStickers.module.css'
import { Sticker } from './Sticker'
import { useStickers } from './useStickers'

/** The three stickers of who sits here, each on or off this note. What others put stays unseen until it is counted. */
export function NoteStickers({ note, name }: { note: Note; name: string }) {
  const { t } = useTranslation('canvas')
  const { canvas, voter } = useBoard()
  const { toggle } = useStickers()
  // One text instead of a list, so that a sticker elsewhere renders nothing here.
  const here = useDossier((view) =>
    stickerKinds.filter((kind) => placeOfSticker(view, canvas, voter, kind) === note.id).join(),
  ).split(',')
  return (
    <fieldset className={styles.stickers}>
      <legend className="pw-visually-hidden">{t('stickers.on', { name })}</legend>
      {stickerKinds.map((kind) => (
        <button
          key={kind}
          type="button"
          className={styles.button}
          aria-pressed={here.includes(kind)}
          onClick={() => toggle(note.id, name, kind)}
        >
          <Sticker kind={kind} /> {t(`stickers.${kind}`)}
        </button>
      ))}
    </fieldset>
  )
}
