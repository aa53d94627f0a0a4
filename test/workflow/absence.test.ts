import { expect, test, vi } from 'vitest'
import { withoutPerson } from '../../src/workflow/absence'
import { matrixOf } from './roleRules/matrix'

const unreachedIn = await vi.hoisted(async () => (await import('../support/branches')).watchBranches())

const cells = { plan: { client: 'B', hrLead: 'D', procurementLead: 'D' }, stories: { hrLead: 'BD' } } as const

test('what only one person decides or does stands still without that person', () => {
  const matrix = matrixOf({ cells, people: { client: ['karin'], hrLead: ['sanne'] } })
  expect(withoutPerson(matrix, 'karin')).toEqual([
    { activity: 'plan', role: 'client', lacks: 'decision', by: [] },
  ])
  expect(withoutPerson(matrix, 'sanne')).toEqual([
    { activity: 'plan', role: 'hrLead', lacks: 'work', by: [] },
    { activity: 'stories', role: 'hrLead', lacks: 'decision', by: [] },
    { activity: 'stories', role: 'hrLead', lacks: 'work', by: [] },
  ])
})

test('the work goes on with whoever does it too; a decision only with who has the same role', () => {
  const people = { client: ['karin', 'wim'], hrLead: ['sanne'], procurementLead: ['mirjam'] }
  const matrix = matrixOf({ cells, people })
  expect(withoutPerson(matrix, 'sanne')[0]).toEqual({
    activity: 'plan',
    role: 'hrLead',
    lacks: 'work',
    by: ['mirjam'],
  })
  expect(withoutPerson(matrix, 'karin')[0]?.by).toEqual(['wim'])
})

test('a deputy takes over where nobody else is, but not somebody who is away in both places', () => {
  const people = { client: ['karin'], hrLead: ['sanne'] }
  const deputies = { client: ['karin', 'mirjam'], hrLead: ['sanne'] }
  const matrix = matrixOf({ cells, people, deputies })
  expect(withoutPerson(matrix, 'karin')[0]?.by).toEqual(['mirjam'])
  expect(withoutPerson(matrix, 'sanne')[1]?.by).toEqual([])
})

test('who has no role leaves nothing standing still', () => {
  expect(withoutPerson(matrixOf({ cells }), 'bas')).toEqual([])
})

test('every branch of an absence is reached by one of these cases', async () => {
  expect(await unreachedIn('src/workflow/absence.ts')).toEqual([])
})
