import { type ReactNode, useId } from 'react'
import { type Status, StatusTag } from './StatusTag'
import styles from './TaskList.module.css'
import { TextLink } from './TextLink'

export type Task = {
  readonly id: string
  readonly href: string
  /** The number people know it by. */
  readonly code?: string
  /** What to do, verb first. */
  readonly title: string
  readonly hint?: ReactNode
  readonly status: Status
  /** The status in words. */
  readonly statusWords: string
}

/** Things to do in any order, each with how it stands. The status belongs to the link for a screen reader too. */
export function TaskList({ tasks, label }: { tasks: readonly Task[]; label?: string }) {
  return (
    <ul className={styles.tasks} aria-label={label}>
      {tasks.map((task) => (
        <TaskRow key={task.id} task={task} />
      ))}
    </ul>
  )
}

function TaskRow({ task: { href, code, title, hint, status, statusWords } }: { task: Task }) {
  const id = useId()
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <TextLink href={href} aria-describedby={hint ? `${id}-hint ${id}-status` : `${id}-status`}>
          {code && (
            <>
              <span className={styles.code}>{code}</span>{' '}
            </>
          )}
          {title}
        </TextLink>
        {hint && (
          <div className={styles.hint} id={`${id}-hint`}>
            {hint}
          </div>
        )}
      </div>
      <StatusTag status={status} id={`${id}-status`}>
        {statusWords}
      </StatusTag>
    </li>
  )
}
