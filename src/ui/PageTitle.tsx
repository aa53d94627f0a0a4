import type { ReactNode } from 'react'
import './PageTitle.css'

export type PageTitleProps = {
  children: ReactNode
  /** A short line above the title that says where people are: 'Stap 2 van 4'. Part of the heading. */
  above?: ReactNode
  /** One sentence below it: what people can do here now. */
  lead?: ReactNode
}

/** The one `h1` of a screen. It takes the focus when people come from another screen. */
export function PageTitle({ children, above, lead }: PageTitleProps) {
  return (
    <div className="pw-page-title">
      <h1 className="nl-heading nl-heading--level-1" tabIndex={-1}>
        {above && <span className="pw-page-title__above">{above} </span>}
        {children}
      </h1>
      {lead && <p className="nl-paragraph nl-paragraph--lead">{lead}</p>}
    </div>
  )
}
