import { useTranslation } from 'react-i18next'
import { chooseInSession } from '../../../dossier/commands/workSession/chooseInSession'
import type { Opportunity } from '../../../dossier/kinds/opportunity'
import { readSessionResults } from '../../../dossier/workSession/sessionResults'
import { useChange } from '../../../hooks/useChange'
import { useDossier } from '../../../hooks/useDossier'
import { useAnnounce } from '../../../ui/Announcer'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Heading } from '../../../ui/Heading'
import { Notice } from '../../../ui/Notice'
import { Cluster } from '../../../ui/Stack'
import { Choice } from './Choice'
import { ChosenNotes } from './ChosenNotes'
import styles from './close.module.css'
import { OtherOpportunity } from './OtherOpportunity'

/** As many as people can take on well: advice. */
const most = 3

/** What the session chose, with a first action each, and what it could choose besides. */
export function Choices({ session, canvas }: { session: string; canvas: string }) {
  const { t } = useTranslation('sessionClose')
  const { choices, others } = useDossier((view) => readSessionResults(view, session))
  return (
    <Card as="section" labelledBy="keuzes">
      <Heading level={2} id="keuzes">
        {t('close.choices.title')}
      </Heading>
      <p>{t('close.choices.lead')}</p>
      {choices.length === 0 && <p>{t('close.choices.none')}</p>}
      {choices.length > most && (
        <Notice kind="attention" word={t('close.choices.tooMany')} live>
          <p>{t('close.choices.tooManyText', { count: choices.length })}</p>
        </Notice>
      )}
      {choices.length > 0 && (
        <ol className={`pw-list ${styles.closeList}`}>
          {choices.map((choice) => (
            <Choice key={choice.opportunity.id} choice={choice} />
          ))}
        </ol>
      )}
      <ChosenNotes canvas={canvas} />
      <Others others={others} />
      <OtherOpportunity shown={choices.map(({ opportunity }) => opportunity.id)} />
    </Card>
  )
}

function Others({ others }: { others: readonly Opportunity[] }) {
  const { t } = useTranslation('sessionClose')
  const { t: opportunityWords } = useTranslation('opportunities')
  const change = useChange()
  const announce = useAnnounce()
  if (others.length === 0) return null
  return (
    <>
      <Heading level={3}>{t('close.choices.others')}</Heading>
      <ul className={`pw-list ${styles.closeOthers}`} aria-label={t('close.choices.others')}>
        {others.map(({ id, title }) => {
          const name = title || opportunityWords('untitled')
          return (
            <li key={id}>
              <Cluster>
                <span>{name}</span>
                <Button
                  icon="check"
                  fullName={t('close.choices.chooseOf', { title: name })}
                  onPress={() => {
                    change((draft) => chooseInSession(draft, id, true))
                    announce(t('close.choices.chosen', { title: name }))
                  }}
                >
                  {t('close.choices.choose')}
                </Button>
              </Cluster>
            </li>
          )
        })}
      </ul>
    </>
  )
}
