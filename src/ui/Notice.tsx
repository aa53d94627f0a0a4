import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon'
import styles from './Notice.module.css'

export type NoticeKind = 'info' | 'attention' | 'wrong' | 'good'

export type NoticeProps = {
  kind: NoticeKind
  /** The word that says what kind of message this is: 'Let op', 'Goed om te weten'. */
  word: string
  children?: ReactNode
  /** Buttons or links: the way out. */
  actions?: ReactNode
  /** Whether it is told politely when it appears. */
  live?: boolean
}

const looks: Record<NoticeKind, { className: string; icon: IconName }> = {
  info: { className: 'utrecht-alert--info', icon: 'info' },
  attention: { className: 'utrecht-alert--warning', icon: 'attention' },
  wrong: { className: 'utrecht-alert--error', icon: 'wrong' },
  good: { className: 'utrecht-alert--ok', icon: 'good' },
}

/** A message that stays where it belongs. A word and a drawing say its kind, not the colour alone. */
export function Notice({ kind, word, children, actions, live }: NoticeProps) {
  const { className, icon } = looks[kind]
  return (
    <div
      className={`utrecht-alert ${className} ${styles.notice}`}
      data-kind={kind}
      aria-live={live ? 'polite' : undefined}
    >
      <div className={`utrecht-alert__icon ${styles.icon}`}>
        <Icon name={icon} />
      </div>
      <div className={`utrecht-alert__content ${styles.content}`}>
        <div className="utrecht-alert__message">
          <strong className={styles.word}>{word}</strong>
          {children}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  )
}
