import { useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../addresses/paths'
import { HardWords } from '../../components/HardWords'
import type { Route } from '../../content/define'
import { partsOfRoute } from '../../content/steps'
import { decide } from '../../dossier/commands/decide'
import { routeSubject } from '../../dossier/document/reference'
import type { Opportunity } from '../../dossier/kinds/opportunity'
import { progressOf } from '../../dossier/progress/progressOf'
import { routeBasis } from '../../dossier/progress/routeBasis'
import { useDecide } from '../../hooks/useChange'
import { useDecisionWords } from '../../hooks/useDecisionWords'
import { useDispute } from '../../hooks/useDispute'
import { useDossier } from '../../hooks/useDossier'
import { useFormat } from '../../hooks/useFormat'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { usePartTasks } from '../../hooks/usePartTasks'
import { Card } from '../../ui/Card'
import { ChoiceNotice } from '../../ui/ChoiceNotice'
import { Disclosure } from '../../ui/Disclosure'
import { Heading } from '../../ui/Heading'
import { Stack } from '../../ui/Stack'
import { TaskList } from '../../ui/TaskList'
import { TextLink } from '../../ui/TextLink'
import { frontParts } from '../../workflow/advice'
import type { PartProgress } from '../../workflow/progress'
import { RouteDecisions } from './RouteDecisions'

type RoutePanelProps = { readonly opportunity: Opportunity; readonly route: Route }

/** One route of an opportunity: where it is, what can be decided now, and the parts that matter now. */
export function RoutePanel({ opportunity, route }: RoutePanelProps) {
  const { t } = useTranslation('opportunities')
  const { t: decisionWords } = useTranslation('decisions')
  const progress = useDossier((view) => progressOf(view).route(opportunity.id, route))
  const dispute = useDispute(progress.rivals)
  const dossier = useOpenDossier()
  const record = useDecide()
  const titleId = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const subject = routeSubject(opportunity.id, route)

  const meaning = progress.state === 'idea' ? t('notChosen') : decisionWords(`stateMeaning.${progress.state}`)
  const basis = () => routeBasis(dossier.snapshot.current, opportunity.id, route)

  return (
    <Card as="section" labelledBy={titleId}>
      <Heading level={3} id={titleId} ref={title} tabIndex={-1}>
        {t(`route.${route}`)}
      </Heading>
      <p role="status">
        <strong>{t('state', { state: decisionWords(`state.${progress.state}`) })}</strong> {meaning}
      </p>
      <HardWords texts={[meaning]} />
      <LastDecision {...progress} />
      <OpenParts parts={progress.parts} ids={frontParts(route, progress.state)} />
      {progress.rivals.length > 0 ? (
        <ChoiceNotice {...dispute} />
      ) : (
        <RouteDecisions
          key={progress.last?.id ?? 'none'}
          opportunity={opportunity}
          route={route}
          onDecide={(event, said) => {
            record(decide, { thread: subject, event, said, basis: basis() })
            // The button that was pressed is about to go; the status below the title tells the rest.
            title.current?.focus()
          }}
          onLeave={() => title.current?.focus()}
        />
      )}
      {progress.state !== 'idea' && <RouteParts opportunity={opportunity} route={route} />}
    </Card>
  )
}

/** How many of the parts that matter now nobody declared done. A soft line: the decisions stay possible. */
function OpenParts({
  parts,
  ids,
}: {
  parts: Readonly<Record<string, PartProgress>>
  ids: readonly string[]
}) {
  const { t } = useTranslation('opportunities')
  const count = ids.filter((id) => parts[id]?.state === 'open').length
  return count > 0 && <p>{t('openParts', { count })}</p>
}

function LastDecision({ last }: Pick<ReturnType<ReturnType<typeof progressOf>['route']>, 'last'>) {
  const { t } = useTranslation('opportunities')
  const { t: journalWords } = useTranslation('journal')
  const { decision } = useDecisionWords()
  const format = useFormat()
  if (!last) return null
  const { reason, until, lesson } = last.said
  return (
    <div>
      <p>
        {t('last', {
          decision: decision(last),
          name: last.by || journalWords('someone'),
          date: format.date(last.at),
        })}
      </p>
      {reason && <p>{t('parkedReason', { reason })}</p>}
      {until && <p>{t('parkedUntil', { date: format.date(until) })}</p>}
      {lesson && <p>{t('lesson', { lesson })}</p>}
    </div>
  )
}

function RouteParts({ opportunity, route }: RoutePanelProps) {
  const { t } = useTranslation('opportunities')
  const { id } = useOpenDossier()
  const state = useDossier((view) => progressOf(view).route(opportunity.id, route).state)
  const all = partsOfRoute(route)
  const tasks = usePartTasks({ opportunity: opportunity.id, route }, all)
  const ids = frontParts(route, state)
  const front = tasks.filter(({ id }) => ids.includes(id))
  return (
    <>
      {front.length > 0 && (
        <Stack gap={2}>
          <Heading level={4}>{t('partsFront')}</Heading>
          <TaskList tasks={front} label={t('partsFront')} />
        </Stack>
      )}
      <Disclosure summary={t('partsRest')}>
        <TaskList tasks={tasks} label={t('partsRest')} />
      </Disclosure>
      <p>
        <TextLink href={paths.roles(id, routeSubject(opportunity.id, route))}>{t('toRoles')}</TextLink>
      </p>
    </>
  )
}
