import { useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../addresses/paths'
import { Explained } from '../../components/Explained'
import { HardWords } from '../../components/HardWords'
import type { StepDecision } from '../../content/decisions'
import type { StepId } from '../../content/define'
import { type Step, steps } from '../../content/steps'
import { decide } from '../../dossier/commands/decide'
import { progressOf } from '../../dossier/progress/progressOf'
import { useDecide } from '../../hooks/useChange'
import { useDispute } from '../../hooks/useDispute'
import { useDossier } from '../../hooks/useDossier'
import { useFormat } from '../../hooks/useFormat'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { usePartTasks } from '../../hooks/usePartTasks'
import { ActionLink } from '../../ui/ActionLink'
import { useAnnounce } from '../../ui/Announcer'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { ChoiceNotice } from '../../ui/ChoiceNotice'
import { Disclosure } from '../../ui/Disclosure'
import { Heading } from '../../ui/Heading'
import { Notice } from '../../ui/Notice'
import { TaskList } from '../../ui/TaskList'

type StepTasksProps = { readonly step: Step; readonly id: Exclude<StepId, 'doing'> }

/** The parts of step 1, 2 or 3, and where a person declares the step done. */
export function StepTasks({ step, id }: StepTasksProps) {
  const { t } = useTranslation('step')
  const { t: words } = useTranslation('steps')
  const tasks = usePartTasks({ step: id }, step.parts)
  const why = words(`steps.${id}.why`, { defaultValue: '' })
  return (
    <>
      {why && (
        <div>
          <Disclosure summary={t('why')}>
            <p>
              <Explained text={why} />
            </p>
          </Disclosure>
        </div>
      )}
      <TaskList tasks={tasks} label={t('tasks')} />
      <div>
        <HardWords
          texts={step.parts.flatMap((part) => [
            words(`parts.${part.id}.title`),
            words(`parts.${part.id}.short`),
          ])}
        />
      </div>
      <FinishStep step={step} id={id} />
    </>
  )
}

function FinishStep({ step, id }: StepTasksProps) {
  const { t } = useTranslation('step')
  const { t: words } = useTranslation('steps')
  const { t: decisionWords } = useTranslation('decisions')
  const dossier = useOpenDossier()
  const progress = useDossier((view) => progressOf(view).step(id))
  const dispute = useDispute(progress.rivals)
  const record = useDecide()
  const format = useFormat()
  const announce = useAnnounce()
  const titleId = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const done = step.parts.filter((part) => progress.parts[part.id]?.state === 'done').length
  const open = step.parts.length - done
  const next = steps[steps.indexOf(step) + 1]
  const take = (event: StepDecision) => {
    record(decide, { thread: id, event, basis: { done, parts: step.parts.length } })
    // The button that was pressed is about to go.
    title.current?.focus()
    announce(decisionWords(event))
  }
  const date = progress.last ? format.date(progress.last.at) : ''

  return (
    <Card as="section" labelledBy={titleId}>
      <Heading level={2} id={titleId} ref={title} tabIndex={-1}>
        {t('finish')}
      </Heading>
      {progress.rivals.length > 0 && <ChoiceNotice {...dispute} />}
      {progress.closed ? (
        <Notice
          kind="good"
          word={t('isDone')}
          actions={<Button onPress={() => take('step.reopened')}>{t('reopen')}</Button>}
        >
          <p>
            {progress.last?.by ? t('isDoneBy', { name: progress.last.by, date }) : t('isDoneOn', { date })}
          </p>
        </Notice>
      ) : (
        <>
          <p>
            <strong>{t('doneWhen')}</strong> <Explained text={words(`steps.${id}.doneWhen`)} />
          </p>
          <p>{t('partsDone', { done, parts: step.parts.length })}</p>
          {open > 0 && <p>{t('openParts', { count: open })}</p>}
          <div>
            <Button variant="primary" onPress={() => take('step.closed')}>
              {t('done')}
            </Button>
          </div>
        </>
      )}
      {next && (
        <div>
          <ActionLink href={paths.step(dossier.id, next.id)} variant="subtle" icon="arrowRight">
            {t('next', { code: next.code, title: words(`steps.${next.id}.title`) })}
          </ActionLink>
        </div>
      )}
    </Card>
  )
}
