import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react'
import { Button } from './Button'
import styles from './Toasts.module.css'

export type Toast = {
  /** What happened, past tense: 'Actie verwijderd'. */
  readonly text: string
  /** What can be done about it, in one word: 'Ongedaan maken'. It can be done elsewhere too. */
  readonly action?: { readonly label: string; readonly onPress: () => void }
}

type ShowToast = (toast: Toast) => void

const ToastContext = createContext<ShowToast>(() => undefined)

/** Tells people in passing that something happened. Never the only place where it can be read or undone. */
export function useToasts(): ShowToast {
  return useContext(ToastContext)
}

const secondsInSight = 10

export type ToastsProps = {
  children: ReactNode
  /** The name of the region: 'Meldingen'. */
  label: string
  /** 'Sluit melding'. */
  dismiss: string
}

/** Keeps one message in sight at the bottom of the window, and the region that tells it from the very start. */
export function Toasts({ children, label, dismiss }: ToastsProps) {
  const [toast, setToast] = useState<Toast & { key: number }>()
  const [held, setHeld] = useState(false)
  const count = useRef(0)
  const show = useCallback<ShowToast>((next) => {
    count.current += 1
    setToast({ ...next, key: count.current })
  }, [])
  const close = useCallback(() => {
    setToast(undefined)
    setHeld(false)
  }, [])

  useEffect(() => {
    if (!toast || held) return
    const timer = setTimeout(close, secondsInSight * 1000)
    return () => clearTimeout(timer)
  }, [toast, held, close])

  return (
    <ToastContext value={show}>
      {children}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- waits while people read */}
      <section
        className={`${styles.toasts} pw-screen-only`}
        aria-label={label}
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        <output>{toast && <span key={toast.key}>{toast.text}</span>}</output>
        {toast && (
          <div className={styles.actions}>
            {toast.action && (
              <Button
                variant="subtle"
                icon="undo"
                onPress={() => {
                  toast.action?.onPress()
                  close()
                }}
              >
                {toast.action.label}
              </Button>
            )}
            <Button variant="subtle" icon="close" onPress={close}>
              {dismiss}
            </Button>
          </div>
        )}
      </section>
    </ToastContext>
  )
}
