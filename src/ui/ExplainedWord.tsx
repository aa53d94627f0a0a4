import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import styles from './ExplainedWord.module.css'
import { keepInWindow } from './keepInWindow'

export type ExplainedWordProps = {
  /** The word as it stands in the sentence. */
  children: ReactNode
  /** What it means, in a sentence or two. */
  explanation: ReactNode
}

/**
 * A hard word that explains itself where it stands: press it to read what it means, press again, Escape or press
 * elsewhere to close. It works by touch, keyboard and screen reader, unlike an explanation on hover.
 */
export function ExplainedWord({ children, explanation }: ExplainedWordProps) {
  const [open, setOpen] = useState(false)
  const whole = useRef<HTMLSpanElement>(null)
  const bubble = useRef<HTMLSpanElement>(null)
  const id = useId()

  useEffect(() => {
    if (!open) return
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && !whole.current?.contains(target)) setOpen(false)
    }
    const closeByKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setOpen(false)
    }
    document.addEventListener('pointerdown', closeOutside)
    document.addEventListener('keydown', closeByKey)
    return () => {
      document.removeEventListener('pointerdown', closeOutside)
      document.removeEventListener('keydown', closeByKey)
    }
  }, [open])

  useLayoutEffect(() => {
    if (open && bubble.current) keepInWindow(bubble.current)
  }, [open])

  return (
    <span className={styles.explained} ref={whole}>
      <button
        type="button"
        className={styles.word}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      <output id={id}>
        {open && (
          <span className={styles.bubble} ref={bubble}>
            {explanation}
          </span>
        )}
      </output>
    </span>
  )
}
