import { describe, expect, test } from 'vitest'
import { routes } from '../../src/content/define'
import { findPart, partsOfRoute } from '../../src/content/steps'
import { adviseRoute, frontParts, type RouteQuestions } from '../../src/workflow/advice'
import { opportunityMachine } from '../../src/workflow/opportunityMachine'

const today = '2026-11-22'
const nothing: RouteQuestions = {
  hasContract: '',
  contractEnds: '',
  relationGood: '',
  clause: '',
  onlySocial: '',
}
const contract: RouteQuestions = { ...nothing, hasContract: 'yes' }

describe('the route help', () => {
  test('asks everything while nothing is known, and advises nothing', () => {
    expect(adviseRoute(nothing, today)).toEqual({
      routes: [],
      reasons: [],
      ask: ['hasContract', 'onlySocial'],
    })
  })

  test('without a contract it advises a tender', () => {
    expect(adviseRoute({ ...nothing, hasContract: 'no' }, today).routes).toEqual(['tender'])
  })

  test.each([
    ['2027-08-22', ['tender', 'contract'], ['endsSoon', 'learnMeanwhile']],
    ['2027-08-23', ['contract'], ['runsLong']],
    ['2025-01-01', ['tender', 'contract'], ['endsSoon', 'learnMeanwhile']],
  ])('a contract that ends on %s advises %j', (contractEnds, routes, reasons) => {
    const advice = adviseRoute({ ...contract, contractEnds }, today)
    expect(advice.routes).toEqual(routes)
    expect(advice.reasons.map(({ reason }) => reason)).toEqual(reasons)
  })

  test.each([
    [{ relationGood: 'no' }, 'contract', 'relationFirst'],
    [{ clause: 'notKept' }, 'contract', 'clauseNotKept'],
    [{ clause: 'kept' }, 'contract', 'clauseKept'],
    [{ clause: 'none' }, 'contract', 'voluntary'],
    [{ onlySocial: 'yes' }, 'tender', 'reserved'],
  ])('%j leads to route %s because of "%s"', (answers, route, reason) => {
    expect(adviseRoute({ ...contract, ...answers }, today).reasons).toContainEqual({ route, reason })
  })

  test('nine months from the end of May is the last day of February', () => {
    const ends = (contractEnds: string) => adviseRoute({ ...contract, contractEnds }, '2026-05-31').routes
    expect(ends('2027-02-28')).toEqual(['tender', 'contract'])
    expect(ends('2027-03-01')).toEqual(['contract'])
  })

  test('when everything is answered it asks nothing', () => {
    const all = {
      hasContract: 'yes',
      contractEnds: '2028-01-01',
      relationGood: 'yes',
      clause: 'none',
      onlySocial: 'no',
    }
    expect(adviseRoute(all, today).ask).toEqual([])
  })
})

describe.each(routes)('on route %s', (route) => {
  const states = Object.keys(opportunityMachine.config.states?.[route]?.states ?? {})
  const walked = partsOfRoute(route).map(({ id }) => id as string)

  test('the parts that come to the front belong to the route', () => {
    for (const state of states) {
      for (const part of frontParts(route, state as 'idea')) {
        expect(findPart(part), part).toBeDefined()
        expect(walked).toContain(part)
      }
    }
  })

  test('every part comes to the front in some state', () => {
    const shown = new Set(states.flatMap((state) => frontParts(route, state as 'idea')))
    expect([...shown].sort()).toEqual([...walked].sort())
  })
})
