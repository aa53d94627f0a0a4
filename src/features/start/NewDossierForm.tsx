import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { dossierPath } from '../../addresses/dossierPath'
import { sectors } from '../../content/sectors'
import { useErrorWords } from '../../hooks/useErrorWords'
import { useUnsentForms } from '../../hooks/useUnsentForms'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Heading } from '../../ui/Heading'
import { SelectField } from '../../ui/SelectField'
import { Cluster, Stack } from '../../ui/Stack'
import { TextField } from '../../ui/TextField'

type NewDossierFormProps = {
  readonly onClose: () => void
  /** Where people arrive in the new dossier; at its map if nobody says. */
  readonly goTo?: (id: string) => string
}

/** Asks what a new dossier is called and, if people know, who it is for. All but the name may stay open. */
export default function NewDossierForm({ onClose, goTo = dossierPath }: NewDossierFormProps) {
  const { t } = useTranslation('start')
  const { t: dossierWords } = useTranslation('dossier')
  const navigate = useNavigate()
  const errorWords = useErrorWords()
  useUnsentForms()
  const [about, setAbout] = useState({
    title: '',
    organisation: '',
    sector: '',
    hrLead: '',
    procurementLead: '',
  })
  const [missing, setMissing] = useState(false)
  const [error, setError] = useState<unknown>()
  const titleField = useRef<HTMLInputElement>(null)
  const write = (fields: Partial<typeof about>) => setAbout((before) => ({ ...before, ...fields }))
  const optional = dossierWords('optional')

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (about.title.trim() === '') {
      setMissing(true)
      titleField.current?.focus()
      return
    }
    try {
      const { createDossier } = await import('../../storage/createDossier')
      const trimmed = Object.entries(about).map(([field, value]) => [field, value.trim()])
      const id = await createDossier({ ...about, ...Object.fromEntries(trimmed) })
      navigate(goTo(id).slice(1))
    } catch (failure) {
      setError(failure)
    }
  }

  return (
    <Card as="section" labelledBy="nieuw-dossier">
      <Heading level={2} id="nieuw-dossier">
        {t('form.title')}
      </Heading>
      <p>{t('form.intro')}</p>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          {error !== undefined && <ErrorNotice {...errorWords(error)} />}
          <TextField
            ref={titleField}
            label={t('form.name')}
            hint={t('form.nameHint')}
            error={missing && about.title.trim() === '' ? t('form.nameMissing') : undefined}
            value={about.title}
            onChange={(title) => write({ title })}
            autoFocus
            autoComplete="off"
          />
          <TextField
            label={t('form.organisation')}
            optional={optional}
            value={about.organisation}
            onChange={(organisation) => write({ organisation })}
            autoComplete="organization"
          />
          <SelectField
            label={t('form.sector')}
            optional={optional}
            value={about.sector}
            empty={t('form.choose')}
            options={sectors.map((value) => ({ value, label: t(`sectors.${value}`) }))}
            onChange={(sector) => write({ sector })}
          />
          <TextField
            label={t('form.hrLead')}
            hint={t('form.personHint')}
            optional={optional}
            value={about.hrLead}
            onChange={(hrLead) => write({ hrLead })}
            size="medium"
            autoComplete="off"
          />
          <TextField
            label={t('form.procurementLead')}
            hint={t('form.personHint')}
            optional={optional}
            value={about.procurementLead}
            onChange={(procurementLead) => write({ procurementLead })}
            size="medium"
            autoComplete="off"
          />
          <Cluster>
            <Button type="submit" variant="primary">
              {t('form.create')}
            </Button>
            <Button variant="subtle" onPress={onClose}>
              {t('form.cancel')}
            </Button>
          </Cluster>
        </Stack>
      </form>
    </Card>
  )
}
