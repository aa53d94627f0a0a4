import { useTranslation } from 'react-i18next'
import { useDossierRow } from '../../hooks/useDossierRow'
import { useFormat } from '../../hooks/useFormat'
import { useSaveState } from '../../hooks/useSaveState'
import styles from './SaveLine.module.css'

/** Whether the work is saved and how old the last file is, in one quiet line. */
export function SaveLine() {
  const { t } = useTranslation('dossier')
  const { t: words } = useTranslation('routeMap')
  const format = useFormat()
  const save = useSaveState()
  const row = useDossierRow()
  const saved =
    save.state === 'saved'
      ? words('saved.here', {
          saved: t('save.savedAt', { time: format.time(save.at) }),
          here: t('save.here'),
        })
      : save.state === 'saving'
        ? t('save.saving')
        : t(`save.failed.${save.reason}`)
  const backup = row?.backupAt
    ? t('save.backupAt', { when: format.relative(row.backupAt) })
    : t('save.backupNone')
  return <p className={`${styles.mapSaved} pw-screen-only`}>{words('saved.line', { saved, backup })}</p>
}
