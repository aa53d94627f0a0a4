import { expect, test } from 'vitest'
import { writeObstacle } from '../../../src/dossier/commands/obstacles'
import { addRecord } from '../../../src/dossier/commands/records'
import { lastObstacleRank, readObstacles } from '../../../src/dossier/opportunities/obstacles'
import { memoryDossier } from '../../support/memoryDossier'

test('an opportunity keeps what stands in its way in order, each with its owner; removing one keeps its words', () => {
  const dossier = memoryDossier((draft) => {
    addRecord(draft, 'opportunities', 'k1', { title: 'Kantine' })
    writeObstacle(draft, 'k1', 'o2', { text: 'VOG', rank: 'X' })
    writeObstacle(draft, 'k1', 'o1', { text: 'Geen tijd', rank: 'V', owner: 'Sanne' })
  })
  const read = () => {
    const opportunity = dossier.view().opportunities.k1
    if (!opportunity) throw new Error('the opportunity is gone')
    return opportunity
  }
  expect(readObstacles(read())).toEqual([
    { id: 'o1', text: 'Geen tijd', owner: 'Sanne' },
    { id: 'o2', text: 'VOG', owner: '' },
  ])
  dossier.change((draft) => writeObstacle(draft, 'k1', 'o1', { removed: true }))
  expect(readObstacles(read()).map(({ text }) => text)).toEqual(['VOG'])
  expect(lastObstacleRank(read())).toBe('X')
  dossier.change((draft) => writeObstacle(draft, 'k1', 'o1', { removed: false }))
  expect(readObstacles(read())[0]).toEqual({ id: 'o1', text: 'Geen tijd', owner: 'Sanne' })
})

test('what stands in the way of nothing is an error, so that a slip never makes half an opportunity', () => {
  const dossier = memoryDossier()
  expect(() => dossier.change((draft) => writeObstacle(draft, 'k1', 'o1', { text: 'VOG' }))).toThrow(
    'item.notThere',
  )
})
