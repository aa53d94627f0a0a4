import { expect, test } from 'vitest'
import enPart from '../../locales/en/part.json'
import en from '../../locales/en/talks.json'
import nlPart from '../../locales/nl/part.json'
import nl from '../../locales/nl/talks.json'
import { findGuide, forEveryTalk, guides, outcomes, talkFacts } from '../../src/content/guides'
import { findPart, parts } from '../../src/content/steps'

test('eight guides are there, with the number of questions that each was designed with', () => {
  expect(guides.map(({ code, minutes, questions }) => [code, minutes, questions.length])).toEqual([
    ['G1', 30, 5],
    ['G2', 60, 10],
    ['G3', 60, 6],
    ['G4', 45, 4],
    ['G5', 45, 6],
    ['G6', 60, 12],
    ['G7', 45, 7],
    ['G8', 20, 4],
  ])
  expect(findGuide('coffee')).toBeUndefined()
})

test.each([
  ['Dutch', nl],
  ['English', en],
])('every guide has its words in %s, and nothing else has', (_, words) => {
  const written = Object.entries(words.guides).map(([id, guide]) => [id, Object.keys(guide.questions)])
  expect(written).toEqual(guides.map(({ id, questions }) => [id, [...questions]]))
  expect(Object.keys(words.every)).toEqual([...forEveryTalk])
  expect(Object.keys(words.sourced)).toEqual(talkFacts.map(({ id }) => id))
  expect(Object.keys(words.facts).sort()).toEqual([...new Set(guides.flatMap(({ facts }) => facts))].sort())
})

test('a talk comes to the same outcomes as the part about the first talk', () => {
  const asked = findPart('talk')?.questions.find(({ id }) => id === 'outcome')
  expect(asked).toMatchObject({ kind: 'choice', options: outcomes })
})

test.each([
  ['Dutch', nlPart],
  ['English', enPart],
])('every screen that a part leads to has its name in %s', (_, words) => {
  const tools = parts.flatMap((part) => part.tools ?? [])
  expect([...new Set(tools)].filter((tool) => !(tool in words.tool))).toEqual([])
})
