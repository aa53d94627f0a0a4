import styles from './Button.module.css'
import { classes } from './classes'

/** One primary action per screen; `danger-subtle` for what takes something away. */
export type ButtonVariant = 'primary' | 'secondary' | 'subtle' | 'danger-subtle'

export type ButtonLook = {
  /** `small` for a quiet button in a line of details. */
  readonly size?: 'small'
  /** As wide as the room it has, with its words at the start and what follows them at the end. */
  readonly wide?: boolean
  /** On a phone its icon stands alone, in a row that has no room for words. A screen reader still says them. */
  readonly iconOnPhone?: boolean
}

const variants: Record<ButtonVariant, string> = {
  primary: 'nl-button--primary',
  secondary: 'nl-button--secondary',
  subtle: 'nl-button--subtle',
  'danger-subtle': 'nl-button--subtle nl-button--negative',
}

export function buttonClass(variant: ButtonVariant, look: ButtonLook = {}): string {
  const { size, wide, iconOnPhone } = look
  return classes(
    'nl-button',
    variants[variant],
    styles.button,
    variant.endsWith('subtle') && styles.subtle,
    size === 'small' && styles.small,
    wide && styles.wide,
    iconOnPhone && styles.iconOnPhone,
  )
}
