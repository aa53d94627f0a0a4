import { useTranslation } from 'react-i18next'
import { SetAside } from '../../components/SetAside'
import { sectors } from '../../content/sectors'
import { describeDossier } from '../../dossier/commands/describeDossier'
import type { About } from '../../dossier/document/about'
import { useChange } from '../../hooks/useChange'
import { useDossier } from '../../hooks/useDossier'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'

const texts = [
  ['title', 'form.name'],
  ['organisation', 'form.organisation'],
  ['hrLead', 'form.hrLead'],
  ['procurementLead', 'form.procurementLead'],
] as const

/** What the dossier says about itself: its name, the organisation and the two leads. */
export function AboutDossier() {
  const { t } = useTranslation('documents')
  const { t: startWords } = useTranslation('start')
  const about = useDossier((dossier) => dossier.about)
  const change = useChange()
  const write = (fields: Partial<About>) => change((draft) => describeDossier(draft, fields))
  return (
    <Card as="section" labelledBy="over-dit-dossier">
      <Heading level={2} id="over-dit-dossier">
        {t('about.title')}
      </Heading>
      <p>{t('about.text')}</p>
      <SetAside root="about" />
      {texts.map(([field, label]) => (
        <TextField
          key={field}
          label={startWords(label)}
          value={about[field]}
          onChange={(value) => write({ [field]: value })}
          autoComplete="off"
        />
      ))}
      <SelectField
        label={startWords('form.sector')}
        value={about.sector}
        empty={startWords('form.choose')}
        options={sectors.map((value) => ({ value, label: startWords(`sectors.${value}`) }))}
        onChange={(sector) => write({ sector })}
      />
    </Card>
  )
}
