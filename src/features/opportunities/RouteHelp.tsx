import { useTranslation } from 'react-i18next'
import { Explained } from '../../components/Explained'
import { HardWords } from '../../components/HardWords'
import { clauseStates, yesNoUnknown } from '../../content/opportunity'
import { changeRecord } from '../../dossier/commands/records'
import type { Opportunity } from '../../dossier/kinds/opportunity'
import { progressOf } from '../../dossier/progress/progressOf'
import { useChange } from '../../hooks/useChange'
import { useDossier } from '../../hooks/useDossier'
import { useToday } from '../../hooks/useToday'
import { Card } from '../../ui/Card'
import { DateField } from '../../ui/DateField'
import { Disclosure } from '../../ui/Disclosure'
import { Heading } from '../../ui/Heading'
import { SelectField } from '../../ui/SelectField'
import { adviseRoute, longEnough, type RouteQuestions } from '../../workflow/advice'
import shared from './opportunities.module.css'
import styles from './RouteHelp.module.css'

/** A few questions, and advice with reasons. Nobody has to follow it. */
export function RouteHelp({ opportunity }: { opportunity: Opportunity }) {
  const { t } = useTranslation('opportunities')
  const undecided = useDossier((view) => {
    const progress = progressOf(view)
    return (['contract', 'tender'] as const).every(
      (route) => progress.route(opportunity.id, route).state === 'idea',
    )
  })
  return (
    <Disclosure summary={t('help.title')} open={undecided}>
      <div className={styles.help}>
        <p>{t('help.intro')}</p>
        <HelpQuestions opportunity={opportunity} />
        <HardWords
          texts={[
            ...(['hasContract', 'clause', 'onlySocial'] as const).map((field) => t(`fields.${field}`)),
            ...clauseStates.map((state) => t(`clauses.${state}`)),
            t('hints.onlySocial'),
          ]}
        />
        <Advice opportunity={opportunity} />
      </div>
    </Disclosure>
  )
}

function HelpQuestions({ opportunity }: { opportunity: Opportunity }) {
  const { t } = useTranslation('opportunities')
  const change = useChange()
  const write = (fields: Partial<RouteQuestions>) =>
    change((draft) => changeRecord(draft, 'opportunities', opportunity.id, fields))
  const yesNo = yesNoUnknown.map((value) => ({ value, label: t(`yesNo.${value}`) }))
  const clauses = clauseStates.map((value) => ({ value, label: t(`clauses.${value}`) }))
  return (
    <div className={shared.fields}>
      <SelectField
        label={t('fields.hasContract')}
        value={opportunity.hasContract}
        empty={t('choose')}
        options={yesNo}
        onChange={(hasContract) => write({ hasContract })}
      />
      {opportunity.hasContract === 'yes' && (
        <>
          <DateField
            label={t('fields.contractEnds')}
            value={opportunity.contractEnds}
            onChange={(contractEnds) => write({ contractEnds })}
          />
          <SelectField
            label={t('fields.relationGood')}
            value={opportunity.relationGood}
            empty={t('choose')}
            options={yesNo}
            onChange={(relationGood) => write({ relationGood })}
          />
          <SelectField
            label={t('fields.clause')}
            value={opportunity.clause}
            empty={t('choose')}
            options={clauses}
            onChange={(clause) => write({ clause })}
          />
        </>
      )}
      <SelectField
        label={t('fields.onlySocial')}
        hint={t('hints.onlySocial')}
        value={opportunity.onlySocial}
        empty={t('choose')}
        options={yesNo}
        onChange={(onlySocial) => write({ onlySocial })}
      />
    </div>
  )
}

function Advice({ opportunity }: { opportunity: Opportunity }) {
  const { t } = useTranslation('opportunities')
  const { t: dossierWords } = useTranslation('dossier')
  const today = useToday()
  const { routes, reasons, ask } = adviseRoute(opportunity, today)
  const advised = routes.length === 2 ? 'both' : (routes[0] ?? 'none')
  return (
    <Card>
      <Heading level={3}>{t('help.advice')}</Heading>
      <div role="status">
        <p>
          <strong>{t(`help.advised.${advised}`)}</strong> <small>({dossierWords('proposal')})</small>
        </p>
        <ul>
          {reasons.map(({ reason }) => (
            <li key={reason}>
              <Explained text={t(`help.reasons.${reason}`, { months: longEnough })} />
            </li>
          ))}
        </ul>
      </div>
      {ask.length > 0 && (
        <div>
          <p>{t('help.ask')}</p>
          <ul>
            {ask.map((question) => (
              <li key={question}>{t(`fields.${question}`)}</li>
            ))}
          </ul>
        </div>
      )}
    </Card>
  )
}
