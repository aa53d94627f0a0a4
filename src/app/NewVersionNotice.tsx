import { useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { useErrorWords } from '../hooks/useErrorWords'
import type { Observable } from '../storage/observable'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'

type NewVersionProps = {
  /** Whether one stands ready. */
  readonly version: Observable<boolean>
  readonly onTake: () => Promise<void>
}

/** Says that a new version stands ready. Nothing happens until somebody wants it. */
export function NewVersionNotice({ version, onTake }: NewVersionProps) {
  const isThere = useSyncExternalStore(version.subscribe, () => version.current)
  return isThere ? <Offer onTake={onTake} /> : null
}

function Offer({ onTake }: Pick<NewVersionProps, 'onTake'>) {
  const { t } = useTranslation('common')
  const words = useErrorWords()
  const [failure, setFailure] = useState<unknown>()
  return (
    <Notice
      kind="info"
      word={t('newVersion.title')}
      actions={<Button onPress={() => void onTake().catch(setFailure)}>{t('newVersion.take')}</Button>}
    >
      <p>{failure === undefined ? t('newVersion.text') : words(failure).wayOut}</p>
    </Notice>
  )
}
