import type { ReactNode } from 'react'
import './Card.css'
import { classes } from './classes'

export type CardProps = {
  children: ReactNode
  as?: 'div' | 'section' | 'article' | 'li'
  /** The id of the heading that names it, for a `section` or an `article`. */
  labelledBy?: string
  /** `attention` for the one card that asks for something now. */
  tone?: 'plain' | 'attention'
}

/** A quiet surface for what belongs together. Depth comes from its colour and a hairline. */
export function Card({ children, as: Tag = 'div', labelledBy, tone = 'plain' }: CardProps) {
  return (
    <Tag
      className={classes('pw-card', tone === 'attention' && 'pw-card--attention')}
      aria-labelledby={labelledBy}
    >
      {children}
    </Tag>
  )
}
