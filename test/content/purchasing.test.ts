import { describe, expect, test } from 'vitest'
import enCategories from '../../locales/en/categories.json'
import enCpv from '../../locales/en/cpv.json'
import enInstruments from '../../locales/en/instruments.json'
import nlCategories from '../../locales/nl/categories.json'
import nlChangeCheck from '../../locales/nl/changeCheck.json'
import nlContracts from '../../locales/nl/contracts.json'
import nlCpv from '../../locales/nl/cpv.json'
import nlInstruments from '../../locales/nl/instruments.json'
import nlRanking from '../../locales/nl/ranking.json'
import nlScores from '../../locales/nl/scores.json'
import nlSteps from '../../locales/nl/steps.json'
import { categoryContent, goodsFacts, labourShares } from '../../src/content/categories'
import { changeFacts, changeQuestions } from '../../src/content/changeCheck'
import {
  contractChoices,
  contractDayFields,
  contractNumberFields,
  contractTextFields,
} from '../../src/content/contract'
import { cpvSubjects } from '../../src/content/cpvSubjects'
import { cardSections, helpQuestions, instrumentFacts, instruments } from '../../src/content/instruments'
import { categories } from '../../src/content/opportunity'
import { otherMeanings, severalMeanings } from '../../src/content/otherMeanings'
import { criteria } from '../../src/content/ranking'
import { axes, scoreQuestions } from '../../src/content/scores'
import { findPart } from '../../src/content/steps'
import { cpvSubjectsIn } from '../../src/workflow/cpvSubjectsIn'
import { flatten } from '../support/locales'

const missing = (words: object, keys: readonly string[]) =>
  keys.filter((key) => !flatten(words as never)[key])

describe('every category', () => {
  test.each([
    ['Dutch', nlCategories],
    ['English', enCategories],
  ])('has words for its facts in %s, and no fact is without an owner', (_, words) => {
    const owned = Object.entries(categoryContent).flatMap(([category, { facts }]) =>
      facts.map(({ id }) => `facts.${category}.${id}`),
    )
    expect(missing(words, owned)).toEqual([])
    const there = Object.keys(flatten(words as never)).filter((key) => key.startsWith('facts.'))
    expect(there.toSorted()).toEqual(owned.toSorted())
    expect(
      missing(
        words,
        goodsFacts.map(({ id }) => `goods.${id}`),
      ),
    ).toEqual([])
  })

  test('has ideas for work, apart from the one that can be anything', () => {
    expect(
      missing(
        nlCategories,
        categories.map((category) => `ideas.${category}`),
      ),
    ).toEqual(['ideas.other'])
  })

  test('can be recognised, and no term or code points to two of them', () => {
    const terms = [
      ...categories.flatMap((category) => categoryContent[category].terms),
      ...severalMeanings.map(({ term }) => term),
      ...otherMeanings,
    ]
    const codes = categories.flatMap((category) => categoryContent[category].cpv)
    expect(new Set(terms).size).toBe(terms.length)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.filter((code) => !/^\d{2,8}$/.test(code))).toEqual([])
    expect(categories.filter((category) => categoryContent[category].terms.length === 0)).toEqual(['other'])
  })
})

describe('every code that points to a category', () => {
  test.each([
    ['Dutch', nlCpv],
    ['English', enCpv],
  ])('has a name in %s, and no name is without a code', (_, words) => {
    expect(Object.keys(words.names).toSorted()).toEqual(cpvSubjects.map((code) => `c${code}`).toSorted())
  })

  test('goes by a name as narrow as the category, or as what it belongs to', () => {
    const named = (text: string) => cpvSubjectsIn(text).map(({ subject }) => subject)
    expect(named('90911300-9')).toEqual(['909113'])
    expect(named('90911200-8; 77310000-6')).toEqual(['9091', '7731'])
    expect(named('09310000-5')).toEqual(['09'])
    expect(named('1234')).toEqual([])
    const codes = categories.flatMap((category) => categoryContent[category].cpv)
    const wide = codes.filter((code) => {
      const [subject = ''] = named(code.padEnd(8, '0'))
      return subject.length < Math.min(code.length, 3)
    })
    expect(wide).toEqual([])
  })
})

test('everything that the register, the ranking and the scores name has its words', () => {
  const fields = [
    ...contractTextFields,
    ...contractDayFields,
    ...contractNumberFields,
    'category',
    'clause',
    'relation',
  ]
  // Nobody sees where a line stands among the others, nor which import it came with.
  const shown = fields.filter((field) => field !== 'rank' && field !== 'importId')
  expect(
    missing(
      nlContracts,
      shown.map((field) => `fields.${field}`),
    ),
  ).toEqual([])
  expect(
    missing(
      nlContracts,
      contractChoices.clause.map((clause) => `clauses.${clause}`),
    ),
  ).toEqual([])
  expect(
    missing(
      nlContracts,
      contractChoices.relation.map((one) => `relations.${one}`),
    ),
  ).toEqual([])
  const named = (group: string, ids: readonly string[]) => ids.map((id) => `${group}.${id}`)
  expect(
    missing(nlRanking, [
      ...named('criteria', criteria),
      ...named('criteriaMeaning', criteria),
      ...named('ask', criteria),
      ...named('labour', labourShares),
    ]),
  ).toEqual([])
  expect(
    missing(
      nlScores,
      axes.flatMap((axis) => named(axis, scoreQuestions[axis])),
    ),
  ).toEqual([])
  expect(axes.map((axis) => scoreQuestions[axis].length)).toEqual([5, 5])
  expect(missing(nlChangeCheck, named('questions', changeQuestions))).toEqual([])
  expect(
    missing(
      nlChangeCheck,
      named(
        'sources',
        changeFacts.map(({ id }) => id),
      ),
    ),
  ).toEqual([])
})

describe('the instruments', () => {
  test('are the cards A to L, by the names that part 4A.3 offers', () => {
    expect(instruments.map(({ letter }) => letter).join('')).toBe('ABCDEFGHIJKL')
    const [list] = findPart('instrument')?.questions ?? []
    const [choice] = list?.kind === 'list' ? list.fields : []
    expect(choice?.kind === 'choice' && choice.options).toEqual(instruments.map(({ id }) => id))
    const { options } = nlSteps.parts.instrument.questions.instruments.fields.instrument
    expect(Object.keys(options)).toEqual(instruments.map(({ id }) => id))
  })

  test.each([
    ['Dutch', nlInstruments],
    ['English', enInstruments],
  ])('have all of their words in %s, and no words are without an owner', (_, words) => {
    const owned = instruments.flatMap(({ id, lines }) =>
      ['what', 'table.fits', 'table.proof', 'table.watch', ...lines.map((line) => line.id)].map(
        (key) => `cards.${id}.${key}`,
      ),
    )
    expect(missing(words, owned)).toEqual([])
    const there = Object.keys(flatten(words as never)).filter((key) => key.startsWith('cards.'))
    expect(there.toSorted()).toEqual(owned.toSorted())
    expect(
      missing(
        words,
        instrumentFacts.map(({ id }) => `facts.${id}`),
      ),
    ).toEqual([])
    expect(
      missing(
        words,
        helpQuestions.map((id) => `help.questions.${id}`),
      ),
    ).toEqual([])
  })

  test('each say where they stand in the law or that they do not, when they fit, and what to watch', () => {
    const without = (...sections: readonly (typeof cardSections)[number][]) =>
      instruments.filter(({ lines }) => !lines.some(({ section }) => sections.some((one) => one === section)))
    expect(without('basis')).toEqual([])
    expect(without('fits')).toEqual([])
    expect(without('pitfalls', 'conditions')).toEqual([])
  })

  test('name a source wherever they name an article of law', () => {
    const words = flatten(nlInstruments as never)
    const unsourced = instruments.flatMap(({ id, lines }) =>
      lines
        .filter((line) => !('sources' in line))
        .map((line) => String(words[`cards.${id}.${line.id}`]))
        .filter((text) => /artikel \d|richtlijn \d|\d%/i.test(text)),
    )
    expect(unsourced).toEqual([])
  })
})
