import { expect, test } from 'vitest'
import { readUnknowns } from '../../../src/dossier/answers/unknowns'
import { answer, markUnknown } from '../../../src/dossier/commands/answers'
import { addRecord, removeRecord } from '../../../src/dossier/commands/records'
import { writeDossier } from '../../support/writeDossier'

test('nothing is unknown in a new dossier', () => {
  expect(readUnknowns(writeDossier())).toEqual([])
})

test('what people do not know yet stands in the order of the method, steps before opportunities', () => {
  const view = writeDossier((draft) => {
    addRecord(draft, 'opportunities', 'k1', { title: 'Catering' })
    markUnknown(draft, 'k1/contract/talk/outcome', true)
    markUnknown(draft, 'together/brainstorm/date', true)
    markUnknown(draft, 'commitment/occasion/hoursNow', true)
    markUnknown(draft, 'commitment/occasion/goal', true)
  })
  expect(readUnknowns(view).map(({ key }) => key)).toEqual([
    'commitment/occasion/goal',
    'commitment/occasion/hoursNow',
    'together/brainstorm/date',
    'k1/contract/talk/outcome',
  ])
  expect(readUnknowns(view)[1]).toMatchObject({
    place: { step: 'commitment' },
    part: { code: '1.1' },
    questionId: 'hoursNow',
  })
})

test('a question that got an answer since is no longer unknown', () => {
  const view = writeDossier((draft) => {
    markUnknown(draft, 'commitment/occasion/goal', true)
    answer(draft, 'commitment/occasion/goal', 'Twee banen')
    markUnknown(draft, 'together/contractList/contracts', true)
    addRecord(draft, 'items', 'together/contractList/contracts/i1', { name: 'Schoonmaak' })
    markUnknown(draft, 'commitment/occasion/reason', true)
  })
  expect(readUnknowns(view).map(({ questionId }) => questionId)).toEqual(['reason'])
})

test('questions of a removed opportunity, and questions this method does not ask, are left out', () => {
  const view = writeDossier((draft) => {
    addRecord(draft, 'opportunities', 'k1', { title: 'Catering' })
    markUnknown(draft, 'k1/tender/market/socialSuppliers', true)
    markUnknown(draft, 'commitment/occasion/shoeSize', true)
    markUnknown(draft, 'doing/market/socialSuppliers', true)
    removeRecord(draft, 'opportunities', 'k1')
  })
  expect(readUnknowns(view)).toEqual([])
})
