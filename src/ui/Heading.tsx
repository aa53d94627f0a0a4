import type { ComponentPropsWithRef } from 'react'
import { classes } from './classes'

export type HeadingProps = Omit<ComponentPropsWithRef<'h2'>, 'className' | 'style'> & {
  level: 2 | 3 | 4
  /** How big it looks, where that differs from its level. */
  looks?: 2 | 3 | 4
}

/** A heading below the title of the screen. */
export function Heading({ level, looks = level, children, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const
  return (
    <Tag {...rest} className={classes('nl-heading', `nl-heading--level-${looks}`)}>
      {children}
    </Tag>
  )
}
