import type { ReactNode } from 'react'
import styles from './Card.module.css'
import { classes } from './classes'
import type { Gap } from './Stack'

export type CardProps = {
  children: ReactNode
  as?: 'div' | 'section' | 'article' | 'li'
  /** The id of the heading that names it, for a `section` or an `article`. */
  labelledBy?: string
  /** `attention` for the one card that asks for something now. */
  tone?: 'plain' | 'attention'
  gap?: Gap
  /** The second of three parts takes the room that is left, so that the third stands at the bottom. */
  fills?: boolean
  /** Stands out while its heading has the focus: the card that somebody came for. */
  pointable?: boolean
  /** How it looks on paper: with a `line` above it, or `bare`. */
  onPaper?: 'box' | 'line' | 'bare'
  /** Whether it may go on on the next page. */
  breaks?: boolean
}

/** A quiet surface for what belongs together. Depth comes from its colour and a hairline. */
export function Card({ children, as: Tag = 'div', labelledBy, tone = 'plain', ...look }: CardProps) {
  const { gap = 4, fills, pointable, onPaper = 'box', breaks } = look
  return (
    <Tag
      className={classes(
        styles.card,
        tone === 'attention' && styles.attention,
        fills && styles.fills,
        pointable && styles.pointable,
        onPaper === 'line' && styles.line,
        onPaper === 'bare' && styles.bare,
        breaks && styles.breaks,
      )}
      data-gap={gap}
      aria-labelledby={labelledBy}
    >
      {children}
    </Tag>
  )
}
