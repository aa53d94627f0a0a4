import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { dossierPath } from '../../addresses/dossierPath'
import { type ScanRole, scanRoles } from '../../dossier/selfScan/readScans'
import { useErrorWords } from '../../hooks/useErrorWords'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Heading } from '../../ui/Heading'
import { RadioGroup } from '../../ui/RadioGroup'
import { Cluster, Stack } from '../../ui/Stack'
import { TextField } from '../../ui/TextField'
import type { ScanAnswers } from '../../workflow/selfScan/score'

type MakeDossierProps = { readonly answers: ScanAnswers; readonly onClose: () => void }

/** Makes a dossier that already knows the answers. Only its name is needed. */
export function MakeDossier({ answers, onClose }: MakeDossierProps) {
  const { t } = useTranslation('selfScan')
  const navigate = useNavigate()
  const errorWords = useErrorWords()
  const [title, setTitle] = useState('')
  const [role, setRole] = useState<ScanRole>('other')
  const [missing, setMissing] = useState(false)
  const [error, setError] = useState<unknown>()
  const titleField = useRef<HTMLInputElement>(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (title.trim() === '') {
      setMissing(true)
      titleField.current?.focus()
      return
    }
    try {
      const { createDossierFromScan } = await import('../../storage/createDossierFromScan')
      navigate(dossierPath(await createDossierFromScan(title.trim(), role, answers)).slice(1))
    } catch (failure) {
      setError(failure)
    }
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <Heading level={3}>{t('makeDossier.title')}</Heading>
        <p>{t('makeDossier.intro')}</p>
        {error !== undefined && <ErrorNotice {...errorWords(error)} />}
        <TextField
          ref={titleField}
          label={t('makeDossier.name')}
          hint={t('makeDossier.nameHint')}
          error={missing && title.trim() === '' ? t('makeDossier.nameMissing') : undefined}
          value={title}
          onChange={setTitle}
          autoFocus
          autoComplete="off"
        />
        <RadioGroup
          legend={t('makeDossier.role')}
          hint={t('makeDossier.roleHint')}
          value={role}
          options={scanRoles.map((value) => ({ value, label: t(`makeDossier.roles.${value}`) }))}
          onChange={setRole}
        />
        <Cluster>
          <Button type="submit" variant="primary">
            {t('makeDossier.create')}
          </Button>
          <Button variant="subtle" onPress={onClose}>
            {t('makeDossier.cancel')}
          </Button>
        </Cluster>
      </Stack>
    </form>
  )
}
