import { useTranslation } from 'react-i18next'
import { advisedChoices } from '../../../content/scores'
import { changeRecord } from '../../../dossier/commands/records'
import { readOpportunities } from '../../../dossier/document/readRecords'
import type { Opportunity } from '../../../dossier/kinds/opportunity'
import { useChange } from '../../../hooks/useChange'
import { useDossier } from '../../../hooks/useDossier'
import { Button } from '../../../ui/Button'
import { Notice } from '../../../ui/Notice'

/** Chooses an opportunity to do now, or takes that back. Three is advice, never a limit. */
export function ChooseMark({ opportunity }: { opportunity: Opportunity }) {
  const { t } = useTranslation('scores')
  const { t: opportunityWords } = useTranslation('opportunities')
  const change = useChange()
  const title = opportunity.title || opportunityWords('untitled')
  const { chosen } = opportunity
  return (
    <Button
      variant={chosen ? 'subtle' : 'secondary'}
      icon={chosen ? undefined : 'check'}
      fullName={t(chosen ? 'chosen.letGoOne' : 'chosen.chooseOne', { title })}
      onPress={() =>
        change((draft) => changeRecord(draft, 'opportunities', opportunity.id, { chosen: !chosen }))
      }
    >
      {t(chosen ? 'chosen.letGo' : 'chosen.choose')}
    </Button>
  )
}

/** How many are chosen, and a friendly word when they are many. */
export function ChosenCount() {
  const { t } = useTranslation('scores')
  const count = useDossier((view) => readOpportunities(view).filter(({ chosen }) => chosen).length)
  if (count > advisedChoices) {
    return (
      <Notice kind="info" word={t('chosen.count', { count })} live>
        <p>{t('chosen.many', { count, advised: advisedChoices })}</p>
      </Notice>
    )
  }
  return (
    <p role="status">
      {count > 0 && <strong>{t('chosen.count', { count })}. </strong>}
      {t('chosen.advice', { advised: advisedChoices })}
    </p>
  )
}
