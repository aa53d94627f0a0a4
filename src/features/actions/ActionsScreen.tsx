import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readActions } from '../../dossier/document/readRecords'
import { withoutAction } from '../../dossier/progress/nextAction'
import { useDossier } from '../../hooks/useDossier'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { PageTitle } from '../../ui/PageTitle'
import { Stack } from '../../ui/Stack'
import { ActionForm } from './ActionForm'
import { ActionViews } from './ActionViews'
import { Goals } from './Goals'
import { PlanApproval } from './PlanApproval'

/** Everything that has to happen in a dossier: what, who and when. */
export default function ActionsScreen() {
  const { t } = useTranslation('actions')
  const none = useDossier((dossier) => readActions(dossier).length === 0)
  useScreenTitle(t('title'))
  return (
    <Stack gap={5}>
      <PageTitle lead={t('intro')}>{t('title')}</PageTitle>
      {none && <p>{t('empty')}</p>}
      <LonelyOpportunities />
      <Goals />
      <ActionViews />
      <PlanApproval />
    </Stack>
  )
}

/** The loudest thing: opportunities that nobody does anything for. */
function LonelyOpportunities() {
  const { t } = useTranslation('actions')
  const { t: opportunityWords } = useTranslation('opportunities')
  const view = useDossier((dossier) => dossier)
  const [planning, setPlanning] = useState<string>()
  const lonely = withoutAction(view)
  if (lonely.length === 0) return null
  return (
    <Card as="section" tone="attention" labelledBy="kansen-zonder-actie">
      <Heading level={2} looks={3} id="kansen-zonder-actie">
        {t('lonely')}
      </Heading>
      <ul>
        {lonely.map(({ id, title }) => {
          const name = title || opportunityWords('untitled')
          return (
            <li key={id}>
              {name}{' '}
              {planning === id ? (
                <ActionForm about={id} onClose={() => setPlanning(undefined)} />
              ) : (
                <Button
                  variant="subtle"
                  onPress={() => setPlanning(id)}
                  fullName={t('planFor', { title: name })}
                >
                  {t('plan')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
