import type { ReactNode } from 'react'
import type { Action } from '../../dossier/kinds/action'
import { Heading } from '../../ui/Heading'
import { ActionRow } from './ActionRow'
import styles from './actions.module.css'

export type NamedGroup = { readonly key: string; readonly title: string; readonly actions: readonly Action[] }

type ActionGroupsProps = {
  readonly groups: readonly NamedGroup[]
  /** `timeline` draws a line past the groups. */
  readonly look?: 'plain' | 'timeline'
  readonly end?: ReactNode
}

/** Actions in groups, each with its heading and a list of its own. */
export function ActionGroups({ groups, look = 'plain', end }: ActionGroupsProps) {
  return (
    <div className={look === 'timeline' ? styles.timeline : styles.actionGroups}>
      {groups.map(({ key, title, actions }) => (
        <section key={key} className={styles.actionGroup} aria-label={title}>
          <Heading level={2} looks={4}>
            {title}
          </Heading>
          <ul className={styles.actionList}>
            {actions.map((action) => (
              <ActionRow key={action.id} action={action} isHere={false} />
            ))}
          </ul>
        </section>
      ))}
      {end}
    </div>
  )
}
