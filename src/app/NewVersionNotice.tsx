import { useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { useErrorWords } from '../hooks/useErrorWords'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { newVersion, takeNewVersion } from './offline'

/** Says that a new version stands ready. Nothing happens until somebody wants it. */
export function NewVersionNotice() {
  const isThere = useSyncExternalStore(newVersion.subscribe, () => newVersion.current)
  return isThere ? <Offer /> : null
}

function Offer() {
  const { t } = useTranslation('common')
  const words = useErrorWords()
  const [failure, setFailure] = useState<unknown>()
  return (
    <Notice
      kind="info"
      word={t('newVersion.title')}
      actions={
        <Button onPress={() => void takeNewVersion().catch(setFailure)}>{t('newVersion.take')}</Button>
      }
    >
      <p>{failure === undefined ? t('newVersion.text') : words(failure).wayOut}</p>
    </Notice>
  )
}
