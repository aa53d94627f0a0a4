import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { HardWords } from '../../components/HardWords'
import { categories, opportunityKinds, targetGroups } from '../../content/opportunity'
import { changeRecord } from '../../dossier/commands/records'
import type { Opportunity } from '../../dossier/kinds/opportunity'
import { useChange } from '../../hooks/useChange'
import { Card } from '../../ui/Card'
import { CheckboxField } from '../../ui/CheckboxField'
import { Fieldset } from '../../ui/Fieldset'
import { Heading } from '../../ui/Heading'
import { SelectField } from '../../ui/SelectField'
import { TextArea } from '../../ui/TextArea'
import { TextField } from '../../ui/TextField'
import styles from './DescribeOpportunity.module.css'
import shared from './opportunities.module.css'

/** What is known about an opportunity. Everything may stay open; every change is saved at once. */
export function DescribeOpportunity({ opportunity }: { opportunity: Opportunity }) {
  const { t } = useTranslation('opportunities')
  const change = useChange()
  const titleId = useId()
  const write = (fields: Partial<Opportunity>) =>
    change((draft) => changeRecord(draft, 'opportunities', opportunity.id, fields))
  const chosen = opportunity.targetGroups
  const toggle = (group: string, on: boolean) =>
    write({ targetGroups: targetGroups.filter((one) => (one === group ? on : chosen.includes(one))) })
  return (
    <Card as="section" labelledBy={titleId}>
      <Heading level={2} id={titleId}>
        {t('describe')}
      </Heading>
      <p>{t('describeIntro')}</p>
      <div className={shared.fields}>
        <TextField
          label={t('fields.title')}
          value={opportunity.title}
          onChange={(title) => write({ title })}
          maxLength={60}
        />
        <TextField
          label={t('fields.supplier')}
          hint={t('hints.supplier')}
          value={opportunity.supplier}
          onChange={(supplier) => write({ supplier })}
        />
        <SelectField
          label={t('fields.kind')}
          value={opportunity.kind}
          empty={t('choose')}
          options={opportunityKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          onChange={(kind) => write({ kind })}
        />
        <SelectField
          label={t('fields.category')}
          value={opportunity.category}
          empty={t('choose')}
          options={categories.map((value) => ({ value, label: t(`categories.${value}`) }))}
          onChange={(category) => write({ category })}
        />
        <div className={shared.wide}>
          <Fieldset legend={t('fields.targetGroups')} hint={t('hints.targetGroups')}>
            <div className={styles.choiceColumns}>
              {targetGroups.map((group) => (
                <CheckboxField
                  key={group}
                  label={t(`targetGroups.${group}`)}
                  checked={chosen.includes(group)}
                  onChange={(on) => toggle(group, on)}
                />
              ))}
            </div>
          </Fieldset>
        </div>
        {(['tasks', 'weOffer', 'weAsk'] as const).map((field) => (
          <div key={field} className={shared.wide}>
            <TextArea
              label={t(`fields.${field}`)}
              hint={t(`hints.${field}`)}
              value={opportunity[field]}
              onChange={(value) => write({ [field]: value })}
            />
          </div>
        ))}
      </div>
      <HardWords texts={targetGroups.map((group) => t(`targetGroups.${group}`))} />
    </Card>
  )
}
