import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { dossierPath } from '../../addresses/dossierPath'
import { useErrorWords } from '../../hooks/useErrorWords'
import { today } from '../../hooks/useToday'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'

/** Opens a copy of the example dossier, in the language of the page. */
export function ExampleButton() {
  const { t, i18n } = useTranslation('start')
  const navigate = useNavigate()
  const errorWords = useErrorWords()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const open = async () => {
    if (busy) return
    setBusy(true)
    try {
      const [{ createExample }] = await Promise.all([
        import('../../storage/createExample'),
        i18n.loadNamespaces('example'),
      ])
      const id = await createExample(i18n.getFixedT(null, 'example'), today())
      navigate(dossierPath(id).slice(1))
    } catch (failure) {
      setError(failure)
      setBusy(false)
    }
  }
  return (
    <>
      <Button onPress={() => void open()}>{busy ? t('exampleBusy') : t('example')}</Button>
      {error !== undefined && <ErrorNotice {...errorWords(error)} />}
    </>
  )
}
