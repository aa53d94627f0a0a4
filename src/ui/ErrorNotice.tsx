import type { ReactNode } from 'react'
import { Notice } from './Notice'

export type ErrorNoticeProps = {
  /** What went wrong, in one sentence. */
  title: string
  /** What is still safe, and what to do now. */
  wayOut: string
  actions?: ReactNode
}

/** An expected failure beside what people were doing, with the way out of it. */
export function ErrorNotice({ title, wayOut, actions }: ErrorNoticeProps) {
  return (
    <Notice kind="wrong" word={title} actions={actions} live>
      <p>{wayOut}</p>
    </Notice>
  )
}
