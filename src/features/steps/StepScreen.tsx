import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { Explained } from '../../components/Explained'
import { findStep } from '../../content/steps'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { PageTitle } from '../../ui/PageTitle'
import { Stack } from '../../ui/Stack'
import { DoingOverview } from './DoingOverview'
import { NoSuchPart } from './NoSuchPart'
import { StepTasks } from './StepTasks'

/** A step as a task list: its parts in any order, and the step itself to declare done. */
export default function StepScreen() {
  const { step: given = '' } = useParams()
  const step = findStep(given)
  if (!step) return <NoSuchPart />
  return <StepPage key={step.id} step={step} />
}

function StepPage({ step }: { step: NonNullable<ReturnType<typeof findStep>> }) {
  const { t } = useTranslation('dossier')
  const { t: words } = useTranslation('steps')
  const title = words(`steps.${step.id}.title`)
  useScreenTitle(t('stepOf', { code: step.code, title }))
  return (
    <Stack gap={5}>
      <PageTitle
        above={t('stepNumber', { code: step.code })}
        lead={<Explained text={words(`steps.${step.id}.goal`)} />}
      >
        {title}
      </PageTitle>
      {step.id === 'doing' ? <DoingOverview step={step} /> : <StepTasks step={step} id={step.id} />}
    </Stack>
  )
}
