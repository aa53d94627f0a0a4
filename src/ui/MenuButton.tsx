import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { Button } from './Button'
import type { ButtonLook, ButtonVariant } from './buttonClass'
import { classes } from './classes'
import { Icon, type IconName } from './Icon'
import { keepInWindow } from './keepInWindow'
import styles from './MenuButton.module.css'

export type MenuItem = {
  readonly id: string
  readonly label: string
  readonly onPress: () => void
  readonly icon?: IconName
  /** Takes something away. */
  readonly danger?: boolean
  /** Stays open, for what people do several times in a row. */
  readonly keepsOpen?: boolean
}

export type MenuButtonProps = {
  /** The word on the button: 'Acties'. */
  label: string
  /** The whole name: 'Acties voor Catering'. */
  fullName?: string
  variant?: ButtonVariant
  size?: ButtonLook['size']
  /** The side of the button that its list keeps to. */
  align?: 'start' | 'end'
  items: readonly MenuItem[]
}

/** A button that unfolds a list of buttons: plain Tab and Enter, no menu keys to learn. Escape folds it again. */
export function MenuButton(props: MenuButtonProps) {
  const { label, fullName, variant = 'secondary', size, align = 'start', items } = props
  const [open, setOpen] = useState(false)
  const whole = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const id = useId()

  useEffect(() => {
    if (!open) return
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && !whole.current?.contains(target)) setOpen(false)
    }
    document.addEventListener('pointerdown', closeOutside)
    document.addEventListener('focusin', closeOutside)
    return () => {
      document.removeEventListener('pointerdown', closeOutside)
      document.removeEventListener('focusin', closeOutside)
    }
  }, [open])

  useLayoutEffect(() => {
    if (!open || !list.current) return
    keepInWindow(list.current)
    list.current.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  }, [open])

  const fold = () => {
    setOpen(false)
    button.current?.focus()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears Escape of the buttons inside
    <div
      className={styles.menu}
      ref={whole}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        event.stopPropagation()
        fold()
      }}
    >
      <Button
        ref={button}
        variant={variant}
        size={size}
        fullName={fullName}
        aria-expanded={open}
        aria-controls={id}
        onPress={() => setOpen(!open)}
      >
        {label} <Icon name="chevronDown" turned={open} />
      </Button>
      <ul
        className={classes(`${styles.list} pw-list`, align === 'end' && styles.listEnd)}
        ref={list}
        id={id}
        hidden={!open}
      >
        {(open ? items : []).map((item) => (
          <li key={item.id}>
            <Button
              variant={item.danger ? 'danger-subtle' : 'subtle'}
              icon={item.icon}
              onPress={() => {
                if (!item.keepsOpen) fold()
                item.onPress()
              }}
            >
              {item.label}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
