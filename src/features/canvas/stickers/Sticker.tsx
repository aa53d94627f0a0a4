import type { StickerKind } from '../../../content/canvases/notes'
import styles from '../notes/note.module.css'

const marks: Record<StickerKind, string> = {
  impact: 'M10 5v10M6 9l4-4 4 4',
  feasible: 'm5.500 10.500 3 3 6-7',
  free: 'M10 6v8M6 10h8',
}

/** A round sticker with a mark of its own for each kind. Its word stands beside it. */
export function Sticker({ kind }: { kind: StickerKind }) {
  return (
    <svg
      className={`${styles.sticker} ${styles[kind]}`}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="10" cy="10" r="9" />
      <path d={marks[kind]} />
    </svg>
  )
}
