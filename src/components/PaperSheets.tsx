import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { Paper } from '../exports/canvas/layoutPages'
import { type CanvasPaint, canvasLook } from '../exports/canvas/look'
import type { Picture } from '../exports/picture/shapes'
import styles from './PaperSheets.module.css'
import { PictureShape } from './PictureShape'

type PaperSheetsProps = {
  readonly paper: Paper
  readonly pages: readonly Picture<CanvasPaint>[]
  /** What the sheets show, for who listens to them in a preview. */
  readonly name: string
  readonly onDone: () => void
}

/**
 * Sheets that are printed instead of the screen. They stand beside the app in the page, only while they are printed, so
 * that nothing of the screen comes along.
 */
export function PaperSheets({ paper, pages, name, onDone }: PaperSheetsProps) {
  const done = useRef(onDone)
  useEffect(() => {
    done.current = onDone
  })
  useEffect(() => {
    const root = document.documentElement
    root.dataset.paper = 'sheets'
    const end = () => done.current()
    addEventListener('afterprint', end)
    // After a frame, so that the sheets stand there.
    const frame = requestAnimationFrame(() => print())
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('afterprint', end)
      delete root.dataset.paper
    }
  }, [])
  return createPortal(
    <div className={styles.sheets}>
      {pages.map(({ width, height, shapes }, i) => (
        <svg
          // oxlint-disable-next-line react/no-array-index-key -- sheets are made anew, never reordered
          key={i}
          className={styles.sheet}
          data-size={paper}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={name}
        >
          {shapes.map((shape, n) => (
            // oxlint-disable-next-line react/no-array-index-key -- a drawing is made anew, not edited
            <PictureShape key={n} shape={shape} palette={canvasLook.palette} />
          ))}
        </svg>
      ))}
    </div>,
    document.body,
  )
}
