import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dossierPath } from '../../addresses/dossierPath'
import { useFormat } from '../../hooks/useFormat'
import type { DossierRow as Row } from '../../storage/database'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { MenuButton } from '../../ui/MenuButton'
import { TextLink } from '../../ui/TextLink'
import { useToasts } from '../../ui/Toasts'
import styles from './DossierRow.module.css'
import { RenameDialog } from './RenameDialog'

/** One dossier in the list: open it, rename it, copy it or throw it away (with undo). */
export function DossierRow({ dossier, onChanged }: { dossier: Row; onChanged: () => void }) {
  const { t } = useTranslation('start')
  const tell = useToasts()
  const format = useFormat()
  const [renaming, setRenaming] = useState(false)
  const { id, title, organisation, changedAt, backupAt, where } = dossier
  const facts = [
    organisation,
    t('list.changed', { when: format.relative(changedAt) }),
    where && (where === 'doing' ? t('list.whereDoing') : t('list.where', { place: where })),
    backupAt ? t('list.backup', { when: format.relative(backupAt) }) : t('list.backupNone'),
  ]
  const copy = async () => {
    const { copyDossier } = await import('../../storage/createDossier')
    await copyDossier(id, t('list.copyTitle', { title }))
    tell({ text: t('list.copied') })
    onChanged()
  }
  const throwAway = async () => {
    const { deleteDossier, undeleteDossier } = await import('../../storage/dossierList')
    await deleteDossier(id)
    const onPress = () => void undeleteDossier(id).then(onChanged)
    tell({ text: t('list.deleted', { title }), action: { label: t('list.undo'), onPress } })
    onChanged()
  }
  const closeRenaming = () => {
    setRenaming(false)
    onChanged()
  }
  return (
    <Card as="li" gap={1}>
      <div className={styles.dossierRow}>
        <div className={styles.words}>
          <Heading level={3} looks={4}>
            <TextLink href={dossierPath(id)}>{title}</TextLink>
          </Heading>
          <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
        </div>
        <MenuButton
          label={t('list.actions')}
          fullName={t('list.actionsFor', { title })}
          items={[
            { id: 'rename', label: t('list.rename'), icon: 'edit', onPress: () => setRenaming(true) },
            { id: 'copy', label: t('list.copy'), icon: 'document', onPress: () => void copy() },
            {
              id: 'delete',
              label: t('list.delete'),
              icon: 'remove',
              danger: true,
              onPress: () => void throwAway(),
            },
          ]}
        />
      </div>
      {renaming && <RenameDialog id={id} title={title} onClose={closeRenaming} />}
    </Card>
  )
}
