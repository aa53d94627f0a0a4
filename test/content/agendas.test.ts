import { expect, test } from 'vitest'
import en from '../../locales/en/agendas.json'
import nl from '../../locales/nl/agendas.json'
import { type Agenda, agendas, findAgenda, findAgendaBlock, minutesOf } from '../../src/content/agendas'
import { opportunityMap } from '../../src/content/canvases/opportunityMap'

const all: readonly Agenda[] = agendas

test('the agendas last as long as they were designed to, with the meeting of HR and procurement first', () => {
  expect(all.map((agenda) => [agenda.code, agenda.blocks.length, minutesOf(agenda)])).toEqual([
    ['W1', 11, 180],
    ['B', 12, 60],
    ['W2', 7, 120],
    ['W3', 7, 150],
    ['W4', 6, 90],
    ['W5', 5, 60],
  ])
})

test('the meeting of HR and procurement has the times of the method', () => {
  const { blocks } = findAgenda('hrAndProcurement') ?? { blocks: [] }
  const starts = blocks.map((_, i) => minutesOf({ blocks: blocks.slice(0, i) }))
  expect(starts).toEqual([0, 5, 30, 40, 70, 85, 110, 125, 155, 165, 175])
})

test.each([
  ['Dutch', nl],
  ['English', en],
])('every agenda and every block has its words in %s, and nothing else has', (_, words) => {
  const written = Object.entries(words).map(([id, { blocks, prepare }]) => [
    id,
    Object.keys(blocks),
    Object.keys(prepare),
  ])
  expect(written.toSorted()).toEqual(
    all.map(({ id, blocks, prepare }) => [id, blocks.map((one) => one.id), [...prepare]]).toSorted(),
  )
  for (const { blocks } of Object.values(words)) {
    for (const block of Object.values(blocks)) {
      expect(block).toMatchObject({
        title: expect.any(String),
        script: expect.any(String),
        question: expect.any(String),
      })
    }
  }
})

test('blocks work in fields that the opportunity map has', () => {
  const known: readonly string[] = opportunityMap.fields.map(({ id }) => id)
  const used = all.flatMap(({ blocks }) => blocks.flatMap(({ fields }) => fields ?? []))
  expect(used.length).toBeGreaterThan(5)
  expect(used.filter((field) => !known.includes(field))).toEqual([])
})

test('an agenda of a newer version, and an own one, have no blocks to begin with', () => {
  expect(findAgenda('')).toBeUndefined()
  expect(findAgenda('dream')).toBeUndefined()
  expect(findAgendaBlock('evaluation', 'dream')).toBeUndefined()
})
