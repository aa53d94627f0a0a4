import { useTranslation } from 'react-i18next'
import { stickerKinds } from '../../../content/canvases/notes'
import { notesOn } from '../../../dossier/canvas/canvasLayout'
import type { DossierView } from '../../../dossier/document/view'
import type { Canvas } from '../../../dossier/kinds/canvas'
import { useDossier } from '../../../hooks/useDossier'
import styles from './PhaseBar.module.css'

/** How many stickers were put in all. On which notes stays unseen until they are counted. */
export function RoomTotals({ canvas }: { canvas: Canvas }) {
  const { t } = useTranslation('canvas')
  const count = useDossier((view) => countAll(view, canvas.id))
  return (
    <p className={styles.quiet}>{count === 0 ? t('stickers.inAllNone') : t('stickers.inAll', { count })}</p>
  )
}

function countAll(view: DossierView, canvas: string): number {
  const notes = new Set(notesOn(view, canvas).map(({ id }) => id))
  return Object.values(view.stickers)
    .filter(
      ({ note, removed, kind }) => !removed && notes.has(note) && stickerKinds.some((one) => one === kind),
    )
    .reduce((sum, { count }) => sum + count, 0)
}
