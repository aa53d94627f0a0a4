import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { GroupLayout } from '../../../dossier/canvas/canvasLayout'
import { useDossier } from '../../../hooks/useDossier'
import { Heading } from '../../../ui/Heading'
import { MenuButton } from '../../../ui/MenuButton'
import shared from '../board/board.module.css'
import { NoteCard } from '../notes/NoteCard'
import { useRest } from '../notes/useRest'
import styles from './GroupBox.module.css'
import { useGroupActions } from './useGroupActions'

export type GroupBoxProps = {
  readonly field: string
  readonly group: GroupLayout
  readonly atOnce: boolean
}

/** Notes that belong together, under their title. */
export const GroupBox = memo(function GroupBox({ field, group: { id, notes }, atOnce }: GroupBoxProps) {
  const { t } = useTranslation('canvas')
  const title = useDossier(({ noteGroups }) => noteGroups[id]?.title ?? '') || t('group.untitled')
  const actions = useGroupActions(id, notes)
  return (
    <li className={styles.group} data-group-box={id}>
      <div className={shared.groupHead}>
        <Heading level={3} looks={4} tabIndex={-1}>
          {title}
        </Heading>
        <MenuButton
          label={t('actions')}
          fullName={t('group.actionsFor', { title })}
          variant="subtle"
          size="small"
          align="end"
          items={actions}
        />
      </div>
      <ul
        className={`pw-list ${shared.notes}`}
        aria-label={t('group.notesOf', { title })}
        data-list={id}
        data-field={field}
        data-group={id}
      >
        {useRest(notes, atOnce).map((note) => (
          <NoteCard key={note} id={note} atOnce={atOnce} />
        ))}
      </ul>
    </li>
  )
})
