import { describe, expect, test } from 'vitest'
import dutch from '../../locales/nl/example.json'
import { routes } from '../../src/content/define'
import { readItems } from '../../src/dossier/answers/readWork'
import { readUnknowns } from '../../src/dossier/answers/unknowns'
import { opportunitiesOf } from '../../src/dossier/contracts/contractLinks'
import { isPlanned, readContracts } from '../../src/dossier/contracts/readContracts'
import { readOpportunities } from '../../src/dossier/document/readRecords'
import { isOpen, openActions, withoutAction } from '../../src/dossier/progress/nextAction'
import { progressOf } from '../../src/dossier/progress/progressOf'
import { readWaiting } from '../../src/dossier/progress/waiting'
import { storyOf } from '../../src/workflow/journal'
import { opportunityMachine } from '../../src/workflow/opportunityMachine'
import { readProgress } from '../../src/workflow/progress'
import { exampleIn, partsIn, exampleDay as today } from '../support/example'

const view = exampleIn(dutch)
const progress = progressOf(view)
const entries = Object.values(view.journal)
const opportunities = readOpportunities(view)
const allParts = partsIn(view)
const statesNow = (route: (typeof routes)[number]) =>
  opportunities.map(({ id }) => progress.route(id, route).state)

describe('the example shows', () => {
  test('step 1 closed, step 2 with a part done, busy and later, and step 3 partly done', () => {
    const statuses = (step: 'commitment' | 'colleagues' | 'together') =>
      allParts.filter(({ place }) => 'step' in place && place.step === step).map(({ status }) => status)
    expect(progress.step('commitment').closed).toBe(true)
    expect(statuses('commitment')).toEqual(['done', 'done', 'done', 'done'])
    expect(statuses('colleagues')).toEqual(['busy', 'done', 'later'])
    expect(statuses('together')).toEqual(['done', 'done', 'done', 'busy', 'busy'])
    expect(progress.step('together').closed).toBe(false)
  })

  test('every status that a part can have', () => {
    expect(new Set(allParts.map(({ status }) => status))).toEqual(
      new Set(['notStarted', 'busy', 'done', 'later', 'disputed']),
    )
  })

  test('routes in many states now', () => {
    expect(statesNow('contract')).toEqual([
      'embedded',
      'idea',
      'talking',
      'idea',
      'parked',
      'stopped',
      'idea',
    ])
    expect(statesNow('tender')).toEqual([
      'idea',
      'running',
      'preparing',
      'awarded',
      'stopped',
      'idea',
      'idea',
    ])
  })

  test.each(routes)('every state of route %s, now or in its past', (route) => {
    const byId = new Map(entries.map((entry) => [entry.id, entry]))
    const past = entries
      .filter(({ thread }) => /^[^/]+\/[^/]+$/.test(thread) && thread.endsWith(`/${route}`))
      .map((entry) => readProgress(storyOf(entry, byId)).route(entry.thread.split('/')[0] ?? '', route).state)
    const states = Object.keys(opportunityMachine.config.states?.[route]?.states ?? {})
    expect(states.length).toBeGreaterThan(8)
    expect(new Set([...past, ...statesNow(route)])).toEqual(new Set(states))
  })

  test('one open dispute and one that was settled', () => {
    expect(progress.disputes.map(({ thread }) => thread)).toEqual(['example-lunch/tender/schemes'])
    const settled = entries.filter(
      ({ event, closes, said }) => event === null && closes.length > 0 && !said.reason,
    )
    expect(settled.map(({ thread, by }) => [thread, by])).toEqual([['example-security/contract', 'Sanne']])
  })

  test('somebody who went back to an earlier decision and said why', () => {
    const back = entries.filter(({ event, said }) => event === null && said.reason)
    expect(back.map(({ thread, continues }) => [thread, view.journal[continues ?? '']?.event])).toEqual([
      ['example-cleaning/contract', 'contract.agreed'],
    ])
  })

  test('what people do not know yet, what they did not tick, and lists of several lines', () => {
    expect(readUnknowns(view).length).toBeGreaterThanOrEqual(5)
    const brainstorm = allParts.find(({ part }) => part.id === 'brainstorm')
    expect(brainstorm?.work).toMatchObject({ ticked: 10, toTick: 13 })
    expect(readItems(view, 'together/brainstorm/invited')).toHaveLength(5)
  })

  test('contracts that run, one that ended and two tenders to come, most of them part of an opportunity', () => {
    const contracts = readContracts(view)
    expect(contracts).toHaveLength(8)
    expect(contracts.filter(isPlanned)).toHaveLength(2)
    expect(contracts.filter(({ ends }) => ends !== '' && ends < today)).toHaveLength(1)
    const linked = contracts.filter(({ id }) => opportunitiesOf(view, id).length > 0)
    expect(linked.map(({ id }) => id)).toEqual(
      ['cleaning', 'catering', 'security', 'post', 'nextCatering'].map((name) => `example-contract-${name}`),
    )
  })

  test('exactly one late action, others in the coming weeks and some that are done', () => {
    const open = openActions(view)
    expect(open.filter(({ due }) => due !== '' && due < today).map(({ due }) => due)).toEqual(['2026-06-05'])
    expect(open.filter(({ due }) => due >= today).length).toBeGreaterThan(5)
    expect(Object.values(view.actions).filter(({ done }) => done)).toHaveLength(3)
  })

  test('one open opportunity that nobody planned anything for', () => {
    expect(withoutAction(view).map(({ id }) => id)).toEqual(['example-post'])
    expect(opportunities.filter((one) => isOpen(view, one)).map(({ id }) => id)).toEqual([
      'example-lunch',
      'example-catering',
      'example-post',
      'example-greenery',
    ])
  })

  test('what waits for a decision: a dispute, an idea without a route and a route that was put off', () => {
    const waiting = readWaiting(view, today)
    expect(waiting.map(({ kind }) => kind)).toEqual(['dispute', 'chooseRoute', 'resumeRoute'])
    expect(waiting).toContainEqual(expect.objectContaining({ until: '2026-06-05', route: 'contract' }))
  })
})
