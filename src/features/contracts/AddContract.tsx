import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { categories } from '../../content/opportunity'
import { addRecord } from '../../dossier/commands/records'
import { type Category, readContracts } from '../../dossier/contracts/readContracts'
import { newId } from '../../dossier/document/newId'
import { rankAfter } from '../../dossier/document/rank'
import { useChange } from '../../hooks/useChange'
import { useFormat } from '../../hooks/useFormat'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { DateField } from '../../ui/DateField'
import { Heading } from '../../ui/Heading'
import { NumberField } from '../../ui/NumberField'
import { RadioGroup } from '../../ui/RadioGroup'
import { SelectField } from '../../ui/SelectField'
import { Cluster, Stack } from '../../ui/Stack'
import { TextField } from '../../ui/TextField'
import styles from './contracts.module.css'
import { useContractWords } from './useContractWords'

const nothing = {
  name: '',
  supplier: '',
  category: '' as Category | '',
  valuePerYear: undefined as number | undefined,
  day: '',
}

/** A new line of the register, with what people know off the top of their head. The form stays for the next one. */
export function AddContract({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('contracts')
  const { t: partWords } = useTranslation('part')
  const { t: dossierWords } = useTranslation('dossier')
  const { choice } = useContractWords()
  const { decimal } = useFormat()
  const dossier = useOpenDossier()
  const change = useChange()
  const [kind, setKind] = useState<'contract' | 'tender'>('contract')
  const [given, setGiven] = useState(nothing)
  const [missing, setMissing] = useState(false)
  const [added, setAdded] = useState('')
  const nameField = useRef<HTMLInputElement>(null)
  const isNameless = given.name.trim() === '' && given.supplier.trim() === ''
  const fill = (more: Partial<typeof nothing>) => setGiven((before) => ({ ...before, ...more }))
  const optional = dossierWords('optional')

  const submit = (event: FormEvent) => {
    event.preventDefault()
    nameField.current?.focus()
    setMissing(isNameless)
    if (isNameless) return
    const { day, category, valuePerYear, ...texts } = given
    const name = texts.name.trim()
    const supplier = texts.supplier.trim()
    const last = readContracts(dossier.snapshot.current).map(({ rank }) => rank)
    change((draft) =>
      addRecord(draft, 'contracts', newId(), {
        ...(name && { name }),
        ...(supplier && { supplier }),
        ...(category && { category }),
        ...(valuePerYear !== undefined && { valuePerYear }),
        ...(day && (kind === 'tender' ? { plannedOn: day } : { ends: day })),
        rank: rankAfter(last),
      }),
    )
    setAdded(name || supplier)
    setGiven(nothing)
  }

  return (
    <Card as="section" labelledBy="nieuw-contract">
      <Heading level={2} id="nieuw-contract">
        {t('add')}
      </Heading>
      <form onSubmit={submit} noValidate>
        <Stack>
          <RadioGroup
            legend={t('kind.label')}
            value={kind}
            options={(['contract', 'tender'] as const).map((value) => ({ value, label: t(`kind.${value}`) }))}
            onChange={setKind}
          />
          <div className={styles.contractFields}>
            <TextField
              ref={nameField}
              label={t('fields.name')}
              error={missing && isNameless ? t('addForm.nameMissing') : undefined}
              value={given.name}
              onChange={(name) => fill({ name })}
              autoFocus
            />
            <TextField
              label={t('fields.supplier')}
              value={given.supplier}
              onChange={(supplier) => fill({ supplier })}
            />
            <SelectField
              label={t('fields.category')}
              optional={optional}
              value={given.category}
              empty={t('noCategory')}
              options={categories.map((value) => ({ value, label: choice('category', value) }))}
              onChange={(category) => fill({ category })}
            />
            <NumberField
              label={t('fields.valuePerYear')}
              optional={optional}
              value={given.valuePerYear}
              onChange={(valuePerYear) => fill({ valuePerYear })}
              notANumber={partWords('number')}
              decimal={decimal}
              unit={t('perYear')}
            />
            <DateField
              label={t(kind === 'tender' ? 'fields.plannedOn' : 'fields.ends')}
              optional={optional}
              value={given.day}
              onChange={(day) => fill({ day })}
            />
          </div>
          <p>{t('addForm.later')}</p>
          <Cluster>
            <Button type="submit" variant="primary">
              {t('addForm.save')}
            </Button>
            <Button onPress={onClose}>{t('addForm.done')}</Button>
          </Cluster>
          <output>{added && t('addForm.added', { name: added })}</output>
        </Stack>
      </form>
    </Card>
  )
}
