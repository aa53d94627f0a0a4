import { asksFor, type Decision, onRoute } from '../../../src/content/decisions'
import { type Route, routes } from '../../../src/content/define'
import { partsOfRoute, steps } from '../../../src/content/steps'
import { readPlan } from '../../../src/dossier/actions/plan'
import { decide, goBack } from '../../../src/dossier/commands/decide'
import { planThread } from '../../../src/workflow/planMachine'
import type { Desk } from './desk'
import { say } from './fill'

const ends = ['started', 'reviewed', 'continued', 'reviewed', 'embedded'] as const
const walks = {
  contract: ['contract.chosen', 'contract.talked', 'contract.parked', 'contract.resumed', 'contract.talked'],
  tender: [
    'tender.chosen',
    'tender.parked',
    'tender.resumed',
    'tender.prepared',
    'tender.published',
    'tender.awarded',
  ],
} as const satisfies Record<Route, readonly Decision[]>

const again = ['part.postponed', 'part.resumed', 'part.done', 'part.reopened'] as const

/** Decides everything that can be decided, and goes back in two threads. */
export async function decideEverything(desk: Desk): Promise<void> {
  const one = (thread: string, event: Decision) => decideOne(desk, thread, event)
  const all = async (thread: string, events: readonly Decision[]) => {
    for (const event of events) await one(thread, event)
  }
  const finish = async (subject: string, parts: readonly { readonly id: string }[]) => {
    for (const [i, { id }] of parts.entries()) {
      if (i === 1) await all(`${subject}/${id}`, again)
      await one(`${subject}/${id}`, i === 2 ? 'part.postponed' : 'part.done')
    }
  }
  for (const { id, parts } of steps) {
    if (id === 'doing') continue
    await finish(id, parts)
    await all(id, id === 'together' ? ['step.closed', 'step.reopened'] : ['step.closed'])
  }
  for (const [id, route] of [
    ['k1', 'contract'],
    ['k2', 'tender'],
  ] as const) {
    await all(`${id}/${route}`, [
      ...walks[route],
      onRoute(route, 'agreed'),
      ...ends.map((name) => onRoute(route, name)),
    ])
    await finish(`${id}/${route}`, partsOfRoute(route))
  }
  for (const route of routes) {
    await all(`k4/${route}`, [onRoute(route, 'chosen'), onRoute(route, 'stopped')])
    await all(`k7/${route}`, [onRoute(route, 'parked')])
  }
  await all(planThread, ['plan.approved', 'plan.withdrawn', 'plan.approved', 'plan.approved'])
  await goBackTwice(desk)
}

async function goBackTwice({ decide: decided, dossier, sign }: Desk): Promise<void> {
  const beginOf = (thread: string) =>
    Object.values(dossier.snapshot.current.journal).find(
      (one) => one.thread === thread && one.continues === null,
    )
  const back = (thread: string, to: string | null) =>
    decided((draft) =>
      goBack(draft, { ...sign('Karin'), thread, to, said: { reason: say(`${thread} terug`) } }),
    )
  await back('k4/contract', beginOf('k4/contract')?.id ?? '')
  await back('k4/tender', null)
}

async function decideOne(
  { decide: decided, dossier, sign }: Desk,
  thread: string,
  event: Decision,
): Promise<void> {
  const asked = asksFor(event).map((field) => [
    field,
    field === 'until' ? '2026-06-05' : say(`${thread} ${event} ${field}`),
  ])
  const plan = { who: 'Directeur', plan: JSON.stringify(readPlan(dossier.snapshot.current)) }
  const said = event === 'plan.approved' ? plan : Object.fromEntries(asked)
  const basis = { answered: 3, asked: 4, ticked: 2, toTick: 5 }
  await decided((draft) => decide(draft, { ...sign('Sanne'), thread, event, said, basis }))
}
