import { useTranslation } from 'react-i18next'
import { categories, opportunityKinds, targetGroups } from '../../../content/opportunity'
import { changeRecord } from '../../../dossier/commands/records'
import type { Opportunity } from '../../../dossier/kinds/opportunity'
import { useChange } from '../../../hooks/useChange'
import { CheckboxField } from '../../../ui/CheckboxField'
import { DateField } from '../../../ui/DateField'
import { Fieldset } from '../../../ui/Fieldset'
import { SelectField } from '../../../ui/SelectField'
import { TextArea } from '../../../ui/TextArea'
import { TextField } from '../../../ui/TextField'
import { CardObstacles } from './CardObstacles'
import { Estimate } from './Estimate'
import { KnownContracts } from './KnownContracts'
import styles from './kinds.module.css'

type CardBoxProps = { readonly field: string; readonly opportunity: Opportunity }

/** What is filled in in one box of the card: fields of the opportunity itself. Every change is saved at once. */
export function CardBox({ field, opportunity }: CardBoxProps) {
  const { t } = useTranslation('opportunities')
  const { t: words } = useTranslation('canvases')
  const { t: cardWords } = useTranslation('projectCard')
  const change = useChange()
  const write = (fields: Partial<Opportunity>) =>
    change((draft) => changeRecord(draft, 'opportunities', opportunity.id, fields))
  const question = words(`opportunityCard.fields.${field}.question`)
  switch (field) {
    case 'opportunity':
      return (
        <div className={styles.cardFields}>
          <TextField
            label={t('fields.title')}
            value={opportunity.title}
            onChange={(title) => write({ title })}
            maxLength={60}
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
        </div>
      )
    case 'supplier':
      return (
        <>
          <KnownContracts opportunity={opportunity} />
          <div className={styles.cardFields}>
            <TextField
              label={t('fields.supplier')}
              hint={t('hints.supplier')}
              value={opportunity.supplier}
              onChange={(supplier) => write({ supplier })}
            />
            <DateField
              label={t('fields.contractEnds')}
              value={opportunity.contractEnds}
              onChange={(contractEnds) => write({ contractEnds })}
            />
            <Estimate field="valuePerYear" unit={cardWords('euro')} opportunity={opportunity} />
            <Estimate field="handsOnHours" unit={cardWords('hours')} opportunity={opportunity} />
          </div>
        </>
      )
    case 'targetGroups':
      return (
        <Fieldset legend={t('fields.targetGroups')} hint={t('hints.targetGroups')}>
          {targetGroups.map((group) => (
            <CheckboxField
              key={group}
              label={t(`targetGroups.${group}`)}
              checked={opportunity.targetGroups.includes(group)}
              onChange={(on) =>
                write({
                  targetGroups: targetGroups.filter((one) =>
                    one === group ? on : opportunity.targetGroups.includes(one),
                  ),
                })
              }
            />
          ))}
        </Fieldset>
      )
    case 'size':
      return (
        <>
          <p>{question}</p>
          <div className={styles.cardFields}>
            <Estimate field="jobs" unit={cardWords('people')} opportunity={opportunity} />
            <Estimate field="jobHours" unit={cardWords('hours')} opportunity={opportunity} />
          </div>
        </>
      )
    case 'obstacles':
      return <CardObstacles opportunity={opportunity} />
    case 'tasks':
    case 'place':
    case 'guidance':
    case 'training':
    case 'partners':
    case 'weOffer':
    case 'weAsk':
      return (
        <TextArea
          label={t(`fields.${field}`)}
          labelHidden
          hint={question}
          value={opportunity[field]}
          onChange={(value) => write({ [field]: value })}
        />
      )
    default:
      return null
  }
}
