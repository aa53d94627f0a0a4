import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useErrorWords } from '../hooks/useErrorWords'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'

/** Shows what failed while nobody was waiting for it, so that no failure goes by unseen. */
export function FailureNotice() {
  const [failure, setFailure] = useState<{ reason: unknown }>()
  useEffect(() => {
    const showRejection = ({ reason }: PromiseRejectionEvent) => setFailure({ reason })
    // Without an error it is a message of the browser itself, such as one about a ResizeObserver.
    const showError = ({ error }: ErrorEvent) => error && setFailure({ reason: error })
    addEventListener('unhandledrejection', showRejection)
    addEventListener('error', showError)
    return () => {
      removeEventListener('unhandledrejection', showRejection)
      removeEventListener('error', showError)
    }
  }, [])
  return failure ? <Failure reason={failure.reason} onClose={() => setFailure(undefined)} /> : null
}

function Failure({ reason, onClose }: { reason: unknown; onClose: () => void }) {
  const { t } = useTranslation('common')
  const words = useErrorWords()
  return <ErrorNotice {...words(reason)} actions={<Button onPress={onClose}>{t('close')}</Button>} />
}
