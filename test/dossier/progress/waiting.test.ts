import { describe, expect, test } from 'vitest'
import { addRecord, removeRecord } from '../../../src/dossier/commands/records'
import type { DossierDraft } from '../../../src/dossier/document/draft'
import { readWaiting } from '../../../src/dossier/progress/waiting'
import { decideAll, mergeDossiers, writeDossier } from '../../support/writeDossier'

const today = '2026-11-22'
const kindsIn = (view: Parameters<typeof readWaiting>[0]) => readWaiting(view, today).map(({ kind }) => kind)
const addCatering = (draft: DossierDraft) => addRecord(draft, 'opportunities', 'k1', { title: 'Catering' })

test('nothing waits in a new dossier', () => {
  expect(readWaiting(writeDossier(), today)).toEqual([])
})

describe('a step', () => {
  const finish = (draft: DossierDraft) => {
    decideAll(draft, 'commitment/boardDecision', ['part.done'])
    decideAll(draft, 'commitment/mandate', ['part.done'])
  }

  test('waits to be closed when the parts that matter for that are done', () => {
    expect(readWaiting(writeDossier(finish), today)).toEqual([{ kind: 'closeStep', step: 'commitment' }])
  })

  test.each([
    ['colleagues', ['coalition', 'stories']],
    ['together', ['choice', 'actionPlan']],
  ])('%s waits after %s', (step, parts) => {
    const view = writeDossier((draft) => {
      for (const part of parts) decideAll(draft, `${step}/${part}`, ['part.done'])
    })
    expect(readWaiting(view, today)).toEqual([{ kind: 'closeStep', step }])
  })

  test('does not wait while one of those parts is open, nor once it is closed', () => {
    const half = writeDossier((draft) => decideAll(draft, 'commitment/mandate', ['part.done']))
    const closed = writeDossier(finish, (draft) => decideAll(draft, 'commitment', ['step.closed']))
    expect([...kindsIn(half), ...kindsIn(closed)]).toEqual([])
  })

  test('waits again when it was reopened', () => {
    const view = writeDossier(finish, (draft) =>
      decideAll(draft, 'commitment', ['step.closed', 'step.reopened']),
    )
    expect(kindsIn(view)).toEqual(['closeStep'])
  })
})

describe('an opportunity', () => {
  test('waits for a route while nobody chose one', () => {
    const view = writeDossier(addCatering)
    expect(readWaiting(view, today)).toMatchObject([
      { kind: 'chooseRoute', opportunity: { id: 'k1', title: 'Catering' } },
    ])
  })

  test('does not wait once a route was chosen or put off, nor when it was removed', () => {
    const chosen = writeDossier(addCatering, (draft) => decideAll(draft, 'k1/contract', ['contract.chosen']))
    const parked = writeDossier(addCatering, (draft) =>
      decideAll(draft, 'k1/tender', ['tender.parked'], { until: '2027-01-01' }),
    )
    const removed = writeDossier(addCatering, (draft) => removeRecord(draft, 'opportunities', 'k1'))
    expect([chosen, parked, removed].flatMap(kindsIn)).toEqual([])
  })
})

describe('what was put off', () => {
  const later = (until: string) =>
    writeDossier((draft) => decideAll(draft, 'colleagues/stories', ['part.postponed'], { until }))

  test('comes back on its day and stays until somebody decides', () => {
    expect(readWaiting(later(today), today)).toMatchObject([
      { kind: 'resumePart', place: { step: 'colleagues' }, part: { code: '2.3' }, until: today },
    ])
    expect(kindsIn(later('2026-10-01'))).toEqual(['resumePart'])
  })

  test('is silent before its day, and when no day was said', () => {
    expect([...kindsIn(later('2026-11-23')), ...kindsIn(later(''))]).toEqual([])
  })

  test('is silent once it was picked up again', () => {
    const view = writeDossier((draft) => {
      decideAll(draft, 'colleagues/stories', ['part.postponed'], { until: '2026-10-01' })
      decideAll(draft, 'colleagues/stories', ['part.resumed'])
    })
    expect(kindsIn(view)).toEqual([])
  })

  test('counts for a route and for a part of a route', () => {
    const view = writeDossier(addCatering, (draft) => {
      decideAll(draft, 'k1/tender', ['tender.parked'], { until: '2026-11-01' })
      decideAll(draft, 'k1/contract', ['contract.chosen'])
      decideAll(draft, 'k1/contract/talk', ['part.postponed'], { until: '2026-11-02' })
    })
    expect(readWaiting(view, today)).toMatchObject([
      { kind: 'resumePart', place: { opportunity: 'k1', route: 'contract' }, until: '2026-11-02' },
      { kind: 'resumeRoute', opportunity: { id: 'k1' }, route: 'tender', until: '2026-11-01' },
    ])
  })

  test('is silent for the parts of a route that stopped', () => {
    const view = writeDossier(addCatering, (draft) => {
      decideAll(draft, 'k1/contract', ['contract.chosen', 'contract.stopped'])
      decideAll(draft, 'k1/contract/talk', ['part.postponed'], { until: '2026-11-02' })
    })
    expect(kindsIn(view)).toEqual([])
  })
})

describe('two laptops that decided something different', () => {
  test('wait first of all, with what it is about', () => {
    const view = mergeDossiers(
      (draft) => addRecord(draft, 'opportunities', 'k2', { title: 'Groen' }),
      (draft) => decideAll(draft, 'commitment/mandate', ['part.done']),
      (draft) => decideAll(draft, 'commitment/mandate', ['part.postponed'], { until: '2026-01-01' }),
    )
    expect(readWaiting(view, today)).toMatchObject([
      { kind: 'dispute', thread: 'commitment/mandate', about: { part: { code: '1.4' } } },
      { kind: 'chooseRoute' },
    ])
  })

  test('do not ask for a route too when the dispute is about the route', () => {
    const view = mergeDossiers(
      addCatering,
      (draft) => decideAll(draft, 'k1/contract', ['contract.chosen']),
      (draft) => decideAll(draft, 'k1/contract', ['contract.parked'], { until: '2026-01-01' }),
    )
    expect(readWaiting(view, today)).toMatchObject([
      { kind: 'dispute', about: { place: { opportunity: 'k1', route: 'contract' } } },
    ])
  })

  test('are not told about an opportunity that was removed', () => {
    const view = mergeDossiers(
      addCatering,
      (draft) => decideAll(draft, 'k1/contract', ['contract.chosen']),
      (draft) => {
        decideAll(draft, 'k1/contract', ['contract.parked'])
        removeRecord(draft, 'opportunities', 'k1')
      },
    )
    expect(readWaiting(view, today)).toEqual([])
  })
})
