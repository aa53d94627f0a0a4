import type { ComponentPropsWithRef } from 'react'
import './TextLink.css'

export type TextLinkProps = Omit<ComponentPropsWithRef<'a'>, 'className' | 'style'> & {
  href: string
  /** Whether this is the page that is being looked at. */
  current?: boolean
}

/** A link in or beside text. */
export function TextLink({ current, children, ...rest }: TextLinkProps) {
  return (
    <a {...rest} className="nl-link pw-link" aria-current={current ? 'page' : undefined}>
      {children}
    </a>
  )
}
