import { describe, expect, test } from 'vitest'
import enCanvases from '../../locales/en/canvases.json'
import enCards from '../../locales/en/questionCards.json'
import nlCanvases from '../../locales/nl/canvases.json'
import nlCards from '../../locales/nl/questionCards.json'
import { type CanvasDefinition, canvases } from '../../src/content/canvases'
import { cardSets, questionCards } from '../../src/content/questionCards'
import { flatten } from '../support/locales'

const kinds: readonly CanvasDefinition[] = canvases
const fields = kinds.flatMap((canvas) => canvas.fields.map((field) => ({ canvas: canvas.id, ...field })))

describe('the question cards', () => {
  test('are 38, each with a code of its own', () => {
    expect(questionCards).toHaveLength(38)
    expect(new Set(questionCards.map(({ code }) => code)).size).toBe(38)
    const perSet = cardSets.map((set) => questionCards.filter((card) => card.set === set).length)
    expect(perSet).toEqual([7, 8, 6, 8, 4, 5])
  })

  test('each lie at a field of the kansenkaart, and the provoking ones too', () => {
    const offered = new Set<string>(
      fields.filter(({ canvas }) => canvas === 'opportunityMap').flatMap(({ cards }) => cards ?? []),
    )
    expect(questionCards.map(({ code }) => code).filter((code) => !offered.has(code))).toEqual([])
  })

  test.each([
    ['Dutch', nlCards],
    ['English', enCards],
  ])('have their words in %s, and no words are without a card', (_, words) => {
    const codes = questionCards.map(({ code }) => code as string)
    expect(Object.keys(words.cards).toSorted()).toEqual(codes.toSorted())
    const withFact = questionCards.filter((card) => 'fact' in card).map(({ code }) => code as string)
    expect(Object.keys(words.facts).toSorted()).toEqual(withFact.toSorted())
    expect(Object.keys(words.sets)).toEqual([...cardSets])
  })

  test('that tell what a source says name that source', () => {
    const told = questionCards.filter((card) => 'fact' in card)
    expect(told.map(({ code }) => code)).toEqual(['W8', 'P4'])
    expect(told.filter((card) => !('sources' in card))).toEqual([])
  })
})

describe('the fields of the canvases', () => {
  test('have codes that are unique over all canvases', () => {
    const codes = fields.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.filter((code) => !/^[A-Z]\d{1,2}$/.test(code))).toEqual([])
  })

  test('all have a place on paper', () => {
    for (const { id, fields: own, paper } of kinds) {
      expect([id, paper.reduce((sum, count) => sum + count, 0)]).toEqual([id, own.length])
    }
  })

  test.each([
    ['Dutch', nlCanvases],
    ['English', enCanvases],
  ])('have their words in %s, and no words are without a field', (_, words) => {
    const owned = kinds.flatMap(({ id, fields: own }) =>
      own.flatMap((field) => [`${id}.fields.${field.id}.title`, `${id}.fields.${field.id}.question`]),
    )
    const there = Object.keys(flatten(words)).filter((key) => key.includes('.fields.'))
    expect(there.toSorted()).toEqual(owned.toSorted())
  })
})
