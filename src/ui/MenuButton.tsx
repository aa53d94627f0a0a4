import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import './MenuButton.css'
import { Button } from './Button'
import type { ButtonVariant } from './buttonClass'
import { classes } from './classes'
import { Icon, type IconName } from './Icon'
import { keepInWindow } from './keepInWindow'

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
  items: readonly MenuItem[]
}

/** A button that unfolds a list of buttons: plain Tab and Enter, no menu keys to learn. Escape folds it again. */
export function MenuButton({ label, fullName, variant = 'secondary', items }: MenuButtonProps) {
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
      className={classes('pw-menu', open && 'pw-menu--open')}
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
        fullName={fullName}
        aria-expanded={open}
        aria-controls={id}
        onPress={() => setOpen(!open)}
      >
        {label} <Icon name="chevronDown" />
      </Button>
      <ul className="pw-menu__list pw-list" ref={list} id={id} hidden={!open}>
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
