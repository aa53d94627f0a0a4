import { classes } from './classes'

/** One primary action per screen; `danger-subtle` for what takes something away. */
export type ButtonVariant = 'primary' | 'secondary' | 'subtle' | 'danger-subtle'

const variants: Record<ButtonVariant, string> = {
  primary: 'nl-button--primary',
  secondary: 'nl-button--secondary',
  subtle: 'nl-button--subtle',
  'danger-subtle': 'nl-button--subtle nl-button--negative',
}

export function buttonClass(variant: ButtonVariant): string {
  return classes('nl-button', variants[variant], 'pw-button')
}
