import { describe, expect, test } from 'vitest'
import type { Decision } from '../../../src/content/decisions'
import type { Route } from '../../../src/content/define'
import { findPart } from '../../../src/content/steps'
import { answer, tick } from '../../../src/dossier/commands/answers'
import { describeDossier } from '../../../src/dossier/commands/describeDossier'
import { addRecord, removeRecord } from '../../../src/dossier/commands/records'
import type { DossierDraft } from '../../../src/dossier/document/draft'
import type { DossierView } from '../../../src/dossier/document/view'
import { linesOf, readRouteMap } from '../../../src/dossier/progress/routeMap'
import { decideAll, mergeDossiers, writeDossier } from '../../support/writeDossier'

const today = '2026-11-22'
const mapOf = (...writers: readonly ((draft: DossierDraft) => void)[]) =>
  readRouteMap(writeDossier(...writers), today)
const addCatering = (draft: DossierDraft) => addRecord(draft, 'opportunities', 'k1', { title: 'Catering' })
const stationOf = (view: DossierView, code: string) =>
  readRouteMap(view, today)
    .steps.flatMap(({ stations }) => stations)
    .find(({ part }) => part.code === code)

describe('a new dossier', () => {
  const map = mapOf((draft) => describeDossier(draft, { title: 'Meer banen', hrLead: 'Sanne' }))

  test('has a station for every part of step 1, 2 and 3, all open', () => {
    const stations = map.steps.flatMap((step) => step.stations)
    expect(map.steps.map(({ code }) => code)).toEqual(['1', '2', '3'])
    expect(stations.length).toBeGreaterThan(10)
    expect(new Set(stations.map(({ status }) => status))).toEqual(new Set(['notStarted']))
  })

  test('says where to begin: at 1.1', () => {
    expect(map).toMatchObject({ begun: false, here: { step: 'commitment', part: 'occasion' } })
    expect(map.steps[0]?.stations.map(({ marker }) => marker)).toEqual([
      'begin',
      undefined,
      undefined,
      undefined,
    ])
  })

  test('names the leads it knows, and has no opportunities', () => {
    expect(map).toMatchObject({ title: 'Meer banen', leads: { hr: 'Sanne', procurement: '' } })
    expect([map.walked, map.undecided, map.quiet]).toEqual([[], [], []])
  })
})

test('the lead who was appointed in 1.4 is named when the dossier itself names nobody', () => {
  const map = mapOf((draft) => answer(draft, 'commitment/mandate/procurementLead', 'Mirjam'))
  expect(map.leads.procurement).toBe('Mirjam')
})

describe('a station', () => {
  test('is busy when somebody worked there, done or later when people said so', () => {
    const view = writeDossier((draft) => {
      answer(draft, 'commitment/occasion/goal', 'Twee banen')
      tick(draft, 'commitment/boardDecision/plan', false)
      decideAll(draft, 'commitment/boardStory', ['part.done'])
      decideAll(draft, 'colleagues/stories', ['part.postponed'], { until: '2027-01-01' })
    })
    const statuses = ['1.1', '1.2', '1.3', '2.3'].map((code) => stationOf(view, code)?.status)
    expect(statuses).toEqual(['busy', 'done', 'notStarted', 'later'])
  })

  test('is disputed when two laptops decided something different', () => {
    const view = mergeDossiers(
      () => undefined,
      (draft) => decideAll(draft, 'commitment/mandate', ['part.done']),
      (draft) => decideAll(draft, 'commitment/mandate', ['part.postponed']),
    )
    expect(stationOf(view, '1.4')?.status).toBe('disputed')
  })

  test('lies on the line of the lead who does it, or else decides it, or else on both', () => {
    const lines = ['1.1', '1.2', '1.4', '2.3', '3.1'].map((code) => {
      const part = findPart(code)
      return part && linesOf(part)
    })
    expect(lines).toEqual([['hr', 'procurement'], ['hr'], ['hr', 'procurement'], ['hr'], ['procurement']])
  })
})

test('a step counts what is done and tells whether people closed it', () => {
  const map = mapOf((draft) => {
    decideAll(draft, 'commitment/occasion', ['part.done'])
    decideAll(draft, 'commitment/mandate', ['part.done'])
    decideAll(draft, 'commitment', ['step.closed'])
  })
  expect(map.steps.map(({ done, closed }) => ({ done, closed }))).toEqual([
    { done: 2, closed: true },
    { done: 0, closed: false },
    { done: 0, closed: false },
  ])
})

describe('an opportunity', () => {
  const walk = (route: Route, ...names: readonly string[]) => {
    const map = mapOf(addCatering, (draft) =>
      decideAll(
        draft,
        `k1/${route}`,
        names.map((name) => `${route}.${name}` as Decision),
      ),
    )
    const [line] = map.walked[0]?.routes ?? []
    return line && Object.values(line.phases).map((status) => status)
  }
  const [open, busy, done] = ['notStarted', 'busy', 'done'] as const

  test.each([
    [['chosen'], [open, open, open, open, open]],
    [
      ['chosen', 'talked'],
      [busy, open, open, open, open],
    ],
    [
      ['chosen', 'talked', 'agreed'],
      [done, done, busy, open, open],
    ],
    [
      ['chosen', 'talked', 'agreed', 'started'],
      [done, done, busy, open, open],
    ],
    [
      ['chosen', 'talked', 'agreed', 'started', 'reviewed'],
      [done, done, done, busy, open],
    ],
    [
      ['chosen', 'talked', 'agreed', 'started', 'reviewed', 'continued'],
      [done, done, busy, open, open],
    ],
    [
      ['chosen', 'talked', 'agreed', 'started', 'reviewed', 'embedded'],
      [done, done, done, done, done],
    ],
  ])('on the contract route after %j', (names, phases) => {
    expect(walk('contract', ...names)).toEqual(phases)
  })

  test.each([
    [
      ['chosen', 'prepared'],
      [busy, open, open, open, open],
    ],
    [
      ['chosen', 'prepared', 'published'],
      [done, busy, open, open, open],
    ],
    [
      ['chosen', 'prepared', 'published', 'awarded'],
      [done, busy, open, open, open],
    ],
    [
      ['chosen', 'prepared', 'published', 'awarded', 'agreed'],
      [done, done, busy, open, open],
    ],
  ])('on the tender route after %j', (names, phases) => {
    expect(walk('tender', ...names)).toEqual(phases)
  })

  test('is exploring once somebody works on it, and agreeing once the agreement is being written', () => {
    const explored = mapOf(addCatering, (draft) => {
      decideAll(draft, 'k1/contract', ['contract.chosen'])
      answer(draft, 'k1/contract/talk/reason', 'Ze willen graag')
    })
    expect(explored.walked[0]?.routes[0]).toMatchObject({ current: 'explore', phases: { explore: 'busy' } })
    const agreeing = mapOf(addCatering, (draft) => {
      decideAll(draft, 'k1/contract', ['contract.chosen', 'contract.talked'])
      decideAll(draft, 'k1/contract/agreement', ['part.done'])
    })
    expect(agreeing.walked[0]?.routes[0]).toMatchObject({
      current: 'agree',
      phases: { explore: 'done', agree: 'busy', realise: 'notStarted' },
    })
  })

  test('with both routes has two lines, aanbesteden first', () => {
    const map = mapOf(addCatering, (draft) => {
      decideAll(draft, 'k1/contract', ['contract.chosen', 'contract.talked'])
      decideAll(draft, 'k1/tender', ['tender.chosen'])
    })
    expect(map.walked[0]?.routes.map(({ route, state }) => [route, state])).toEqual([
      ['tender', 'chosen'],
      ['contract', 'talking'],
    ])
  })

  test('without a route waits apart, and one that is put off or stopped is quiet', () => {
    const map = mapOf((draft) => {
      addRecord(draft, 'opportunities', 'k1', { title: 'Idee' })
      addRecord(draft, 'opportunities', 'k2', { title: 'Later' })
      addRecord(draft, 'opportunities', 'k3', { title: 'Gestopt' })
      addRecord(draft, 'opportunities', 'k4', { title: 'Weg' })
      decideAll(draft, 'k2/contract', ['contract.parked'], { until: '2027-03-01' })
      decideAll(draft, 'k3/tender', ['tender.chosen', 'tender.stopped'])
      removeRecord(draft, 'opportunities', 'k4')
    })
    expect(map.walked).toEqual([])
    expect(map.undecided.map(({ title }) => title)).toEqual(['Idee'])
    expect(map.quiet).toMatchObject([
      { title: 'Later', needsAction: false, routes: [{ state: 'parked', until: '2027-03-01' }] },
      { title: 'Gestopt', needsAction: false, routes: [{ state: 'stopped', until: '' }] },
    ])
  })

  test('keeps its line when one route stopped and the other goes on', () => {
    const map = mapOf(addCatering, (draft) => {
      decideAll(draft, 'k1/contract', ['contract.chosen'])
      decideAll(draft, 'k1/tender', ['tender.parked'])
    })
    expect(map.walked[0]?.routes.map(({ state }) => state)).toEqual(['parked', 'chosen'])
  })

  test('shows its soonest open action, and asks for one when there is none', () => {
    const lonely = mapOf(addCatering)
    expect(lonely.undecided[0]).toMatchObject({ next: undefined, needsAction: true })
    const planned = mapOf(addCatering, (draft) => {
      addRecord(draft, 'actions', 'a1', { what: 'Bel', about: 'k1', due: '2026-12-09' })
      addRecord(draft, 'actions', 'a2', { what: 'Mail', about: 'k1/tender', due: '2026-12-01' })
      addRecord(draft, 'actions', 'a3', { what: 'Klaar', about: 'k1', due: '2026-11-01', done: true })
    })
    expect(planned.undecided[0]).toMatchObject({ next: { what: 'Mail' }, needsAction: false })
  })

  test('shows at which phase two laptops see a part of it differently', () => {
    const view = mergeDossiers(
      (draft) => {
        addCatering(draft)
        decideAll(draft, 'k1/contract', ['contract.chosen', 'contract.talked', 'contract.agreed'])
      },
      (draft) => decideAll(draft, 'k1/contract/schemes', ['part.done']),
      (draft) => decideAll(draft, 'k1/contract/schemes', ['part.postponed']),
    )
    expect(readRouteMap(view, today).walked[0]?.routes[0]?.phases).toMatchObject({
      agree: 'done',
      realise: 'disputed',
      evaluate: 'notStarted',
    })
  })

  test('whose route two laptops see differently is on the map, disputed at its first station', () => {
    const view = mergeDossiers(
      addCatering,
      (draft) => decideAll(draft, 'k1/contract', ['contract.chosen']),
      (draft) => decideAll(draft, 'k1/contract', ['contract.parked']),
    )
    expect(readRouteMap(view, today).walked[0]?.routes).toMatchObject([
      { disputed: true, phases: { explore: 'disputed', agree: 'notStarted' } },
    ])
  })
})

describe('"jullie zijn hier"', () => {
  const act = (about: string) => (draft: DossierDraft) =>
    addRecord(draft, 'actions', 'a1', { what: 'Bel', about, due: '2026-12-01' })

  test('stands at the part that the next action is about', () => {
    const map = mapOf(act('colleagues/coalition'))
    expect(map.here).toEqual({ step: 'colleagues', part: 'coalition' })
    expect(map.steps[1]?.stations[0]?.marker).toBe('here')
  })

  test('stands at the opportunity that the next action is about, on whatever route', () => {
    expect(mapOf(addCatering, act('k1/tender')).undecided[0]?.marker).toBe('here')
  })

  test('stands at the opportunity that has no action', () => {
    expect(mapOf(addCatering).here).toEqual({ opportunity: 'k1' })
  })

  test('stands at the part that waits when the next action is about the whole dossier or a whole step', () => {
    const busy = (draft: DossierDraft) => answer(draft, 'commitment/boardStory/risk', 'x')
    expect(mapOf(act('')).here).toEqual({ step: 'commitment', part: 'occasion' })
    expect(mapOf(act('commitment'), busy).here).toMatchObject({ step: 'commitment' })
  })

  test('stands at step 4 when the steps are done and there is no opportunity yet, else at the first open one', () => {
    const close = (draft: DossierDraft) => {
      for (const step of ['commitment', 'colleagues', 'together']) decideAll(draft, step, ['step.closed'])
    }
    expect(mapOf(close).here).toEqual({ step: 'doing' })
    expect(mapOf(close, addCatering, act('k1'), act('')).here).toEqual({ opportunity: 'k1' })
  })
})
