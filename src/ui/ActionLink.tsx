import type { ComponentPropsWithRef } from 'react'
import { type ButtonVariant, buttonClass } from './buttonClass'
import { Icon, type IconName } from './Icon'

export type ActionLinkProps = Omit<ComponentPropsWithRef<'a'>, 'className' | 'style' | 'aria-label'> & {
  href: string
  variant?: ButtonVariant
  icon?: IconName
  /** The whole name where the words on the link need their context. */
  fullName?: string
}

/** A link that looks like a button: it goes somewhere, so it can be opened in a new tab and copied. */
export function ActionLink({ variant = 'primary', icon, fullName, children, ...rest }: ActionLinkProps) {
  return (
    <a {...rest} className={buttonClass(variant)} aria-label={fullName}>
      {icon && (
        <span className="nl-button__icon-start">
          <Icon name={icon} />
        </span>
      )}
      <span className="nl-button__label">{children}</span>
    </a>
  )
}
