import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDossierRow } from '../../hooks/useDossierRow'
import { useErrorWords } from '../../hooks/useErrorWords'
import { useFormat } from '../../hooks/useFormat'
import { useSaveFile } from '../../hooks/useSaveFile'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Heading } from '../../ui/Heading'
import { CheckBackup } from './CheckBackup'
import { KeepsNote } from './KeepsNote'

/** The dossier as one file: save it, see how old the last one is, and check that it can be read. */
export function DossierFileCard() {
  const { t } = useTranslation('documents')
  const { t: dossierWords } = useTranslation('dossier')
  const save = useSaveFile()
  const errorWords = useErrorWords()
  const [error, setError] = useState<unknown>()
  return (
    <Card as="section" labelledBy="dossierbestand">
      <Heading level={2} id="dossierbestand">
        {t('file.title')}
      </Heading>
      <p>{t('file.text')}</p>
      <BackupAge />
      <KeepsNote />
      {error !== undefined && <ErrorNotice {...errorWords(error)} />}
      <div>
        <Button
          variant="primary"
          icon="save"
          onPress={() => void save().then(() => setError(undefined), setError)}
        >
          {dossierWords('save.saveFile')}
        </Button>
      </div>
      <CheckBackup />
    </Card>
  )
}

function BackupAge() {
  const { t } = useTranslation('documents')
  const format = useFormat()
  const row = useDossierRow()
  if (!row) return null
  if (!row.backupAt) return <p>{t('file.never')}</p>
  const changes = t('file.changes', { count: row.changesSinceBackup })
  return <p>{t('file.last', { when: format.relative(row.backupAt), changes })}</p>
}
