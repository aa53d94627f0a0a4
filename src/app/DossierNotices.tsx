import { useTranslation } from 'react-i18next'
import { useDossierRow } from '../hooks/useDossierRow'
import { useFormat } from '../hooks/useFormat'
import { useOpenDossier } from '../hooks/useOpenDossier'
import { useToday } from '../hooks/useToday'
import { needsBackup } from '../storage/needsBackup'
import { Notice } from '../ui/Notice'
import { SaveFileButton } from './SaveFileButton'

/** What people should know of a dossier before they go on: that it cannot be changed, or that a backup is due. */
export function DossierNotices() {
  const { t } = useTranslation('dossier')
  const { readOnly } = useOpenDossier()
  const row = useDossierRow()
  const format = useFormat()
  const today = useToday()
  if (readOnly) {
    return (
      <Notice kind="attention" word={t('save.readOnlyTitle')} actions={<SaveFileButton />}>
        <p>{t('save.readOnly')}</p>
      </Notice>
    )
  }
  if (!row || !needsBackup(row, today)) return null
  const { backupAt, changesSinceBackup: count } = row
  const text = backupAt
    ? t('save.backupOld', { count, when: format.relative(backupAt) })
    : t('save.backupNever')
  return (
    <Notice kind="info" word={t('save.backupTitle')} actions={<SaveFileButton />}>
      <p>{text}</p>
    </Notice>
  )
}
