import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react'
import styles from './Dialog.module.css'

export type DialogProps = {
  open: boolean
  title: string
  /** Somebody wants to leave it: by Escape, or by the button that you put in `actions`. */
  onClose: () => void
  children?: ReactNode
  /** The buttons, the safe one first. */
  actions: ReactNode
}

/** A question that has to be answered before work goes on. Escape leaves it; the focus returns to where it was. */
export function Dialog({ open, title, onClose, children, actions }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    const box = dialog.current
    if (open && box && !box.open) box.showModal()
    if (!open && box?.open) box.close()
  }, [open])

  // Closed while it still stands in the page, so that the browser gives the focus back.
  useLayoutEffect(() => {
    const box = dialog.current
    return () => box?.close()
  }, [])

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      {open && (
        <div className={styles.body}>
          <h2 id={titleId} className="nl-heading nl-heading--level-3">
            {title}
          </h2>
          {children}
          <div className={styles.actions}>{actions}</div>
        </div>
      )}
    </dialog>
  )
}
