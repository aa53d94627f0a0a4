import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useErrorWords } from '../hooks/useErrorWords'
import { useSaveFile } from '../hooks/useSaveFile'
import { useAnnounce } from '../ui/Announcer'
import { Button, type ButtonProps } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'

type SaveFileButtonProps = Pick<ButtonProps, 'variant' | 'iconOnPhone'>

/** Saves the open dossier as a file. */
export function SaveFileButton({ variant = 'secondary', iconOnPhone }: SaveFileButtonProps) {
  const { t } = useTranslation('dossier')
  const save = useSaveFile()
  const errorWords = useErrorWords()
  const [error, setError] = useState<unknown>()
  const announce = useAnnounce()
  const press = () =>
    save().then(() => {
      setError(undefined)
      announce(t('save.fileSaved'))
    }, setError)
  return (
    <>
      <Button variant={variant} icon="save" iconOnPhone={iconOnPhone} onPress={() => void press()}>
        {t('save.saveFile')}
      </Button>
      {error !== undefined && <ErrorNotice {...errorWords(error)} />}
    </>
  )
}
