import type { ReactNode } from 'react'
import { classes } from './classes'
import styles from './PageTitle.module.css'

export type PageTitleProps = {
  children: ReactNode
  /** A short line above the title that says where people are: 'Stap 2 van 4'. Part of the heading. */
  above?: ReactNode
  /** One sentence below it: what people can do here now. */
  lead?: ReactNode
  /** Whether the lead is left out on paper. */
  leadOnScreen?: boolean
}

/** The one `h1` of a screen. It takes the focus when people come from another screen. */
export function PageTitle({ children, above, lead, leadOnScreen }: PageTitleProps) {
  return (
    <div className={styles.pageTitle}>
      <h1 className="nl-heading nl-heading--level-1" tabIndex={-1}>
        {above && <span className={styles.above}>{above} </span>}
        {children}
      </h1>
      {lead && (
        <p className={classes('nl-paragraph nl-paragraph--lead', leadOnScreen && 'pw-screen-only')}>{lead}</p>
      )}
    </div>
  )
}
