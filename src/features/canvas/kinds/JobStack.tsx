import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { taskField, taskIds } from '../../../dossier/canvas/jobStack'
import { useDossier } from '../../../hooks/useDossier'
import { usePlace } from '../../../hooks/usePlace'
import { Card } from '../../../ui/Card'
import { Heading } from '../../../ui/Heading'
import { AddTask } from './AddTask'
import styles from './JobStack.module.css'
import { JobTask } from './JobTask'
import { JobTotal } from './JobTotal'

/** A stacked job: what its tasks come to together, and each task with its hours, place and time. */
export function JobStack({ canvas }: { canvas: string }) {
  const { t } = useTranslation('jobStack')
  const { t: words } = useTranslation('canvases')
  const place = usePlace()
  const ids = useDossier((view) => taskIds(view, canvas, place))
  const [titleId, tasksId] = [useId(), useId()]
  return (
    <>
      <Card as="section" labelledBy={titleId}>
        <Heading level={2} id={titleId}>
          {t('title')}
        </Heading>
        {ids.length === 0 ? (
          <p>{t('empty', { field: words(`jobStack.fields.${taskField}.title`) })}</p>
        ) : (
          <JobTotal canvas={canvas} />
        )}
        <Heading level={3} id={tasksId}>
          {t('tasks')}
        </Heading>
        {ids.length > 0 && (
          <ul className={`pw-list ${styles.jobTasks}`} aria-labelledby={tasksId}>
            {ids.map((id) => (
              <JobTask key={id} id={id} />
            ))}
          </ul>
        )}
        <AddTask canvas={canvas} />
      </Card>
    </>
  )
}
