import { useTranslation } from 'react-i18next'
import { paths } from '../../../addresses/paths'
import type { Action } from '../../../dossier/kinds/action'
import { readPoints } from '../../../dossier/workSession/readSessions'
import { readSessionResults } from '../../../dossier/workSession/sessionResults'
import { readSessionWork } from '../../../dossier/workSession/sessionWork'
import { useDossier } from '../../../hooks/useDossier'
import { useFormat } from '../../../hooks/useFormat'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { Card } from '../../../ui/Card'
import { Heading } from '../../../ui/Heading'
import { TextLink } from '../../../ui/TextLink'
import styles from './Outcome.module.css'

/** What came out of a session in short: how much of what, and what was chosen with its first action. */
export function Outcome({ session }: { session: string }) {
  const { t } = useTranslation('sessionClose')
  const { t: opportunityWords } = useTranslation('opportunities')
  const { t: actionWords } = useTranslation('actions')
  const { id } = useOpenDossier()
  const format = useFormat()
  const { choices, actions } = useDossier((view) => readSessionResults(view, session))
  const { made, decisions } = useDossier((view) => readSessionWork(view, session))
  const points = useDossier((view) => readPoints(view, session))
  const count = (root: string) => made.filter((one) => one.root === root).length
  const counts = [
    t('closed.notes', { count: count('notes') }),
    t('closed.opportunities', { count: count('opportunities') }),
    t('closed.actions', { count: actions.length }),
    t('closed.decisions', { count: decisions.length }),
    t('closed.points', { count: points.length }),
  ]
  const lineOf = ({ what, who, due }: Action) =>
    t('closed.actionLine', {
      what,
      who: who || actionWords('nobody'),
      when: due ? format.date(due) : actionWords('noDate'),
    })
  return (
    <Card as="section" labelledBy="wat-eruit-kwam">
      <Heading level={2} id="wat-eruit-kwam">
        {t('closed.came')}
      </Heading>
      <ul className={`pw-list ${styles.closeCounts}`}>
        {counts.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Heading level={3}>{t('closed.choices')}</Heading>
      {choices.length === 0 ? (
        <p>{t('closed.noChoices')}</p>
      ) : (
        <ol>
          {choices.map(({ opportunity, votes, actions: own }) => (
            <li key={opportunity.id}>
              <TextLink href={paths.opportunity(id, opportunity.id)}>
                {opportunity.title || opportunityWords('untitled')}
              </TextLink>
              {votes !== undefined && <> ({t('close.choices.votes', { count: votes })})</>}
              <br />
              {own[0] ? lineOf(own[0]) : t('closed.noAction')}
            </li>
          ))}
        </ol>
      )}
    </Card>
  )
}
