import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MadeDocument } from '../../hooks/useDocument'
import { useErrorWords } from '../../hooks/useErrorWords'
import { formatsOf, useSaveDocument } from '../../hooks/useSaveDocument'
import { Button } from '../../ui/Button'
import { CheckboxField } from '../../ui/CheckboxField'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Cluster } from '../../ui/Stack'
import styles from './SaveButtons.module.css'

/** A button for each kind of file that a document can be saved as. */
export function SaveButtons({ made, name }: { made: MadeDocument; name: string }) {
  const { t } = useTranslation('documents')
  const errorWords = useErrorWords()
  const { busy, error, save } = useSaveDocument()
  const [weekly, setWeekly] = useState(true)
  const formats = formatsOf(made.kind)
  return (
    <>
      <Cluster>
        {formats.map((format) => (
          <Button
            key={format}
            icon="download"
            fullName={t(`one.${format}Of`, { name })}
            onPress={() => void save(made, format, weekly)}
          >
            {t(`one.${format}`)}
          </Button>
        ))}
      </Cluster>
      {formats.includes('calendar') && made.kind.about === 'dossier' && (
        <CheckboxField
          label={t('one.weekly')}
          hint={t('one.weeklyHint')}
          checked={weekly}
          onChange={setWeekly}
        />
      )}
      <p className={styles.busy} aria-live="polite">
        {busy && t('one.making')}
      </p>
      {error !== undefined && <ErrorNotice {...errorWords(error)} />}
    </>
  )
}
