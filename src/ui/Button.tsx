import type { ComponentPropsWithRef } from 'react'
import { type ButtonLook, type ButtonVariant, buttonClass } from './buttonClass'
import { Icon, type IconName } from './Icon'

export type ButtonProps = Omit<
  ComponentPropsWithRef<'button'>,
  'className' | 'style' | 'onClick' | 'disabled' | 'aria-label'
> &
  ButtonLook & {
    variant?: ButtonVariant
    onPress?: () => void
    icon?: IconName
    /** The whole name where the words on the button need their context: 'Verwijder notitie Catering'. */
    fullName?: string
  }

/** A button. It is never disabled: who presses too early hears why. */
export function Button({
  variant = 'secondary',
  type = 'button',
  onPress,
  icon,
  fullName,
  size,
  wide,
  iconOnPhone,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      // oxlint-disable-next-line react/button-has-type -- the type is one of the props
      type={type}
      className={buttonClass(variant, { size, wide, iconOnPhone })}
      aria-label={fullName}
      onClick={onPress && (() => onPress())}
    >
      {icon && (
        <span className="nl-button__icon-start">
          <Icon name={icon} />
        </span>
      )}
      <span className="nl-button__label">{children}</span>
    </button>
  )
}
