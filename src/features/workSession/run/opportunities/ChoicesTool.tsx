import { useTranslation } from 'react-i18next'
import { paths } from '../../../../addresses/paths'
import { advisedChoices } from '../../../../content/scores'
import { changeRecord } from '../../../../dossier/commands/records'
import { readOpportunities } from '../../../../dossier/document/readRecords'
import type { Opportunity } from '../../../../dossier/kinds/opportunity'
import { useChange } from '../../../../hooks/useChange'
import { useDossier } from '../../../../hooks/useDossier'
import { useOpenDossier } from '../../../../hooks/useOpenDossier'
import { Button } from '../../../../ui/Button'
import shared from '../run.module.css'
import { ToolCard } from '../tools/ToolCard'
import type { ToolProps } from '../tools/ToolProps'
import styles from './ChoicesTool.module.css'
import { FirstAction } from './FirstAction'
import { InPlay } from './InPlay'

/** Which few opportunities people do now, and for each a first action with a name and a date. */
export function ChoicesTool({ session }: ToolProps) {
  const { t } = useTranslation('sessionRun')
  const { t: words } = useTranslation('scores')
  const { id } = useOpenDossier()
  const count = useDossier((view) => readOpportunities(view).filter(({ chosen }) => chosen).length)
  return (
    <ToolCard
      title={t('choices.title')}
      link={{ href: paths.opportunities(id), label: t('opportunities.open') }}
    >
      <p role="status">
        {count > 0 && <strong>{words('chosen.count', { count })}. </strong>}
        {count > advisedChoices
          ? words('chosen.many', { count, advised: advisedChoices })
          : words('chosen.advice', { advised: advisedChoices })}
      </p>
      <InPlay session={session}>
        {(opportunities) => (
          <ul className={`pw-list ${styles.choices}`}>
            {opportunities.map((opportunity) => (
              <Choice key={opportunity.id} opportunity={opportunity} />
            ))}
          </ul>
        )}
      </InPlay>
    </ToolCard>
  )
}

function Choice({ opportunity }: { opportunity: Opportunity }) {
  const { t } = useTranslation('scores')
  const { t: words } = useTranslation('opportunities')
  const { t: canvasWords } = useTranslation('canvas')
  const change = useChange()
  const { id, chosen } = opportunity
  const title = opportunity.title || words('untitled')
  return (
    <li className={styles.choice}>
      <div className={shared.outcomeLine}>
        <span className={shared.outcomeText}>{title}</span>
        <Button
          icon={chosen ? 'good' : undefined}
          aria-pressed={chosen}
          fullName={t('chosen.chooseOne', { title })}
          onPress={() => change((draft) => changeRecord(draft, 'opportunities', id, { chosen: !chosen }))}
        >
          {canvasWords(chosen ? 'note.chosen' : 'note.choose')}
        </Button>
      </div>
      {chosen && <FirstAction opportunity={id} title={title} />}
    </li>
  )
}
