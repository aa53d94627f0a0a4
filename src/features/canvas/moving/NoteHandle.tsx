import type { KeyboardEvent, MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoard } from '../board/boardStore'
import styles from './NoteHandle.module.css'
import type { Direction } from './slots'
import { useMoves } from './useMoves'

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** The id of the spoken instructions for moving, which the board has once. */
export const handleHelpId = 'canvas-handle-help'

/**
 * Where a note is taken hold of: dragged by pointer; lifted, carried and put down by keyboard; and one press with a
 * pointer asks where it should go, for who cannot drag.
 */
export function NoteHandle({ id, name, lifted }: { id: string; name: string; lifted: boolean }) {
  const { t } = useTranslation('canvas')
  const { store } = useBoard()
  const { step, lift, carry, putDown, letGo } = useMoves()

  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (event.currentTarget.dataset.dragged) return
    // A click without a pointer comes from the keyboard or from a screen reader.
    if (lifted) putDown()
    else if (event.detail === 0) lift(id)
    else store.set({ asked: { kind: 'move', ids: idsFor(id) } })
  }

  const idsFor = (one: string) => {
    const { selecting, selected } = store.get()
    return selecting && selected.has(one) ? [...selected] : [one]
  }

  const key = (event: KeyboardEvent) => {
    const direction = directions[event.key]
    if (lifted && direction) carry(direction)
    else if (lifted && event.key === 'Escape') letGo()
    else if (lifted && event.key === 'Tab') {
      putDown()
      return
    } else if (!lifted && event.altKey && direction) step(id, direction)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <button
      type="button"
      className={styles.handle}
      data-handle=""
      aria-label={t('note.move', { name })}
      aria-describedby={handleHelpId}
      aria-pressed={lifted}
      onClick={press}
      onKeyDown={key}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <circle cx="9" cy="6" r="1.8" />
        <circle cx="15" cy="6" r="1.8" />
        <circle cx="9" cy="12" r="1.8" />
        <circle cx="15" cy="12" r="1.8" />
        <circle cx="9" cy="18" r="1.8" />
        <circle cx="15" cy="18" r="1.8" />
      </svg>
    </button>
  )
}
