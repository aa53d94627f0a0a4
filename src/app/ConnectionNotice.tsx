import { useTranslation } from 'react-i18next'
import { useConnection } from '../hooks/useConnection'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'

/** Says when another tab took the dossiers over: from then on this one saves nothing. */
export function ConnectionNotice() {
  const connection = useConnection()
  const { t } = useTranslation('common')
  if (connection === 'open') return null
  return (
    <Notice
      kind="attention"
      word={t(`connection.${connection}.title`)}
      actions={<Button onPress={() => location.reload()}>{t(`connection.${connection}.action`)}</Button>}
    >
      <p>{t(`connection.${connection}.text`)}</p>
    </Notice>
  )
}
