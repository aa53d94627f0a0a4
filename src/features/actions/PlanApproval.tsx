import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../addresses/paths'
import { parsePlan, readPlan } from '../../dossier/actions/plan'
import { decide } from '../../dossier/commands/decide'
import { progressOf } from '../../dossier/progress/progressOf'
import { useDecide } from '../../hooks/useChange'
import { useDossier } from '../../hooks/useDossier'
import { useFormat } from '../../hooks/useFormat'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { useAnnounce } from '../../ui/Announcer'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { Heading } from '../../ui/Heading'
import { Cluster } from '../../ui/Stack'
import { TextLink } from '../../ui/TextLink'
import { planThread } from '../../workflow/planMachine'
import { ApproveForm } from './ApproveForm'
import { PlanChangesSince } from './PlanChangesSince'
import { PlanVersion } from './PlanVersion'

/** Where the client's approval of the action plan is recorded, with the plan as it was then. */
export function PlanApproval() {
  const { t } = useTranslation('actions')
  const { t: decisionWords } = useTranslation('decisions')
  const { id, snapshot } = useOpenDossier()
  const { state, versions, rivals } = useDossier(progressOf).plan()
  const format = useFormat()
  const record = useDecide()
  const announce = useAnnounce()
  const title = useRef<HTMLHeadingElement>(null)
  const [asking, setAsking] = useState(false)
  const number = versions.length
  const last = state === 'approved' ? versions.at(-1) : undefined
  const kept = last && parsePlan(last.said.plan ?? '')

  const approve = (who: string) => {
    const plan = readPlan(snapshot.current)
    record(decide, {
      thread: planThread,
      event: 'plan.approved',
      basis: { actions: plan.actions.length, opportunities: plan.opportunities.length, version: number + 1 },
      said: { who, plan: JSON.stringify(plan) },
    })
    setAsking(false)
    title.current?.focus()
    announce(decisionWords('plan.approved'))
  }
  const withdraw = () => {
    record(decide, { thread: planThread, event: 'plan.withdrawn' })
    title.current?.focus()
    announce(decisionWords('plan.withdrawn'))
  }

  return (
    <Card as="section" labelledBy="akkoord">
      <Heading level={2} looks={3} id="akkoord" ref={title} tabIndex={-1}>
        {t('approval.title')}
      </Heading>
      {rivals.length > 0 ? (
        <p>
          {t('approval.dispute')} <TextLink href={paths.journal(id)}>{t('approval.toJournal')}</TextLink>
        </p>
      ) : (
        <>
          {last ? (
            <p>
              {t(last.said.who ? 'approval.by' : 'approval.byNobody', {
                who: last.said.who,
                date: format.date(last.at),
                version: number,
              })}
            </p>
          ) : (
            <p>{t('approval.none')}</p>
          )}
          {kept && <PlanChangesSince before={kept} />}
          {kept && (
            <Disclosure summary={t('approval.version', { version: number })}>
              <PlanVersion plan={kept} />
            </Disclosure>
          )}
          {asking ? (
            <ApproveForm version={number + 1} onApprove={approve} onClose={() => setAsking(false)} />
          ) : (
            <Cluster>
              <Button onPress={() => setAsking(true)}>
                {t(last ? 'approval.recordAgain' : 'approval.record')}
              </Button>
              {last && (
                <Button variant="subtle" onPress={withdraw}>
                  {t('approval.withdraw')}
                </Button>
              )}
            </Cluster>
          )}
        </>
      )}
    </Card>
  )
}
