import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { countMissing, forgetMissing } from '../../storage/missing'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'

/** Tells people that dossiers were here and are gone, and how to get them back, instead of a blank start. */
export function MissingDossiers({ present }: { present: number }) {
  const { t } = useTranslation('start')
  const [known, setKnown] = useState(false)
  const count = countMissing(present)
  if (count === 0 || known) return null
  const forget = () => {
    forgetMissing()
    setKnown(true)
  }
  return (
    <Notice
      kind="attention"
      word={t('missing.title', { count })}
      actions={<Button onPress={forget}>{t('missing.forget')}</Button>}
    >
      <p>{t('missing.text')}</p>
    </Notice>
  )
}
