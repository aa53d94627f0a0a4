import type { ComponentPropsWithRef } from 'react'
import { linkClass } from './linkClass'

export type TextLinkProps = Omit<ComponentPropsWithRef<'a'>, 'className' | 'style'> & {
  href: string
  /** Whether this is the page that is being looked at. */
  current?: boolean
  /** Room to press it where it stands by itself: `tall` in a row of links, `wide` where it may be one letter. */
  room?: 'tall' | 'wide'
}

/** A link in or beside text. */
export function TextLink({ current, room, children, ...rest }: TextLinkProps) {
  return (
    <a {...rest} className={linkClass} data-room={room} aria-current={current ? 'page' : undefined}>
      {children}
    </a>
  )
}
