import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  asksFor,
  contractDecisions,
  type RouteDecision,
  type SaidField,
  tenderDecisions,
} from '../../content/decisions'
import { type Route, routes } from '../../content/define'
import type { Opportunity } from '../../dossier/kinds/opportunity'
import { progressOf } from '../../dossier/progress/progressOf'
import { useDossier } from '../../hooks/useDossier'
import { Button } from '../../ui/Button'
import { DateField } from '../../ui/DateField'
import { Fieldset } from '../../ui/Fieldset'
import { Cluster, Stack } from '../../ui/Stack'
import { TextField } from '../../ui/TextField'
import styles from './RouteDecisions.module.css'

type OnDecide = (event: RouteDecision, said: Record<string, string>) => void

/** The decisions that the chart can take now. Putting off and stopping ask for their reason first. */
export function RouteDecisions({
  opportunity,
  route,
  onDecide,
  onLeave,
}: {
  opportunity: Opportunity
  route: Route
  onDecide: OnDecide
  /** Called when somebody closes the questions that go with a decision, so that the focus has a place to go. */
  onLeave: () => void
}) {
  const { t } = useTranslation('opportunities')
  const { t: words } = useTranslation('decisions')
  const [asking, setAsking] = useState<RouteDecision>()
  const { possible, state } = useDossier((view) => progressOf(view).route(opportunity.id, route))
  const onOtherRoute = useDossier((view) =>
    routes.some((one) => one !== route && progressOf(view).route(opportunity.id, one).state !== 'idea'),
  )
  // One loud button: not for what is finished, and not for a second route beside the chosen one.
  const isNext = state !== 'embedded' && !(state === 'idea' && onOtherRoute)
  const offered: readonly RouteDecision[] = route === 'contract' ? contractDecisions : tenderDecisions
  const now = offered.filter((decision) => possible.includes(decision))
  const take = (decision: RouteDecision) => {
    if (asksFor(decision).length > 0) setAsking(decision)
    else onDecide(decision, {})
  }
  if (asking) {
    return (
      <AskFirst
        key={asking}
        decision={asking}
        onCancel={() => {
          setAsking(undefined)
          onLeave()
        }}
        onSaid={(said) => onDecide(asking, said)}
      />
    )
  }
  const forward = now.filter((decision) => asksFor(decision).length === 0)
  const aside = now.filter((decision) => asksFor(decision).length > 0)
  return (
    <fieldset className={styles.buttons} aria-label={t('decideNext')}>
      {forward.map((decision, index) => (
        <Button
          key={decision}
          variant={index === 0 && isNext ? 'primary' : 'secondary'}
          onPress={() => take(decision)}
        >
          {words(`action.${decision}`)}
        </Button>
      ))}
      {aside.map((decision) => (
        <Button
          key={decision}
          variant="subtle"
          onPress={() => take(decision)}
          fullName={`${words(`action.${decision}`)}: ${t(`route.${route}`)}`}
        >
          {words(`action.${decision}`)}
        </Button>
      ))}
    </fieldset>
  )
}

/** What has to be said with a decision, asked before it is taken. */
function AskFirst({
  decision,
  onSaid,
  onCancel,
}: {
  decision: RouteDecision
  onSaid: (said: Record<string, string>) => void
  onCancel: () => void
}) {
  const { t } = useTranslation('decisions')
  const [said, setSaid] = useState<Partial<Record<SaidField, string>>>({})
  const [missing, setMissing] = useState(false)
  const fields = asksFor(decision)
  const isMissing = (field: SaidField) => (said[field] ?? '').trim() === ''
  const submit = () => {
    if (fields.some(isMissing)) setMissing(true)
    else onSaid(Object.fromEntries(fields.map((field) => [field, (said[field] ?? '').trim()])))
  }
  return (
    <Fieldset legend={t(`action.${decision}`)}>
      <Stack>
        {fields.map((field, index) => {
          const Field = field === 'until' ? DateField : TextField
          return (
            <Field
              key={field}
              label={t(`ask.${field}`)}
              hint={t(`askHint.${field}`)}
              error={missing && isMissing(field) ? t(`askMissing.${field}`) : undefined}
              value={said[field] ?? ''}
              onChange={(value) => setSaid((before) => ({ ...before, [field]: value }))}
              autoFocus={index === 0}
            />
          )
        })}
        <Cluster>
          <Button variant="primary" onPress={submit}>
            {t(`action.${decision}`)}
          </Button>
          <Button variant="subtle" onPress={onCancel}>
            {t('cancel')}
          </Button>
        </Cluster>
      </Stack>
    </Fieldset>
  )
}
