import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Persistence, readPersistence } from '../../storage/device'

/** What the browser said when it was asked to keep the dossiers, in plain words. */
export function KeepsNote() {
  const { t } = useTranslation('dossier')
  const [answer, setAnswer] = useState<Persistence>()
  useEffect(() => {
    let left = false
    void readPersistence().then((said) => left || setAnswer(said))
    return () => {
      left = true
    }
  }, [])
  if (answer === undefined) return null
  return <p>{answer === 'granted' ? t('save.persistGranted') : t('save.persistRefused')}</p>
}
