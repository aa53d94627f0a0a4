import { expect, test } from 'vitest'
import enExamples from '../../locales/en/examples.json'
import enGlossary from '../../locales/en/glossary.json'
import nlExamples from '../../locales/nl/examples.json'
import nlGlossary from '../../locales/nl/glossary.json'
import { categoryContent, goodsFacts } from '../../src/content/categories'
import { type Example, examples } from '../../src/content/examples'
import { abbreviations, type Term, terms } from '../../src/content/glossary'
import { instrumentFacts, instruments } from '../../src/content/instruments'
import { obstacles } from '../../src/content/obstacles'
import { dimensions, otherScans, policyWithoutDeeds } from '../../src/content/selfScan'
import { sources } from '../../src/content/sources'
import { parts } from '../../src/content/steps'
import { tips } from '../../src/content/tips'
import { matchExamples } from '../../src/workflow/matchExamples'

const all: readonly Example[] = examples
const glossary: readonly Term[] = terms

/** Everything that is said as a fact, with the sources it names. */
const facts: readonly (readonly [what: string, sources: readonly string[]])[] = [
  ...parts.flatMap(({ id, facts: said }) => said.map((fact) => [`${id}.${fact.id}`, fact.sources] as const)),
  ...Object.entries(tips).map(([id, tip]) => [id, tip.sources] as const),
  ...dimensions.map(({ id, sources: named }) => [`selfScan.${id}`, named] as const),
  ['selfScan.policy', policyWithoutDeeds.sources],
  ['selfScan.others', otherScans],
  ...Object.entries(categoryContent).flatMap(([id, { facts: said }]) =>
    said.map((fact) => [`category.${id}.${fact.id}`, fact.sources] as const),
  ),
  ...goodsFacts.map((fact) => [`goods.${fact.id}`, fact.sources] as const),
  ...instrumentFacts.map((fact) => [`instrument.${fact.id}`, fact.sources] as const),
  ...all.flatMap(({ id, lines }) =>
    lines
      .filter(({ section }) => section !== 'lesson')
      .map((line) => [`${id}.${line.id}`, line.sources] as const),
  ),
]

/** What may stand without a source, because it is our own reading of the sources beside it. */
const ownReading = ['P3.background']

test('every fact on any screen has its source', () => {
  expect(facts.filter(([what, named]) => named.length === 0 && !ownReading.includes(what))).toEqual([])
  expect(facts.length).toBeGreaterThan(150)
})

test('every source that anything names is known', () => {
  const named = [
    ...facts.flatMap(([, one]) => one),
    ...glossary.flatMap((term) => term.sources),
    ...all.flatMap(({ lines }) => lines.flatMap((line) => line.sources)),
    ...instruments.flatMap(({ lines }) => lines.flatMap((line) => ('sources' in line ? line.sources : []))),
    ...Object.values(obstacles).flatMap((obstacle) => obstacle.sources),
  ]
  expect(named.filter((id) => !(id in sources))).toEqual([])
})

test.each([
  ['Dutch', nlExamples, nlGlossary],
  ['English', enExamples, enGlossary],
])(
  'the examples and the glossary have all their words in %s, and no more',
  (_, exampleWords, glossaryWords) => {
    const cases: Record<string, { lines: Record<string, string> }> = exampleWords.cases
    expect(Object.keys(cases)).toEqual(all.map(({ id }) => id))
    for (const { id, lines } of all)
      expect(Object.keys(cases[id]?.lines ?? {})).toEqual(lines.map((line) => line.id))
    expect(Object.keys(glossaryWords.terms)).toEqual(glossary.map(({ id }) => id))
    expect(Object.keys(glossaryWords.abbreviations)).toEqual([...abbreviations])
  },
)

test('there are eighteen examples, each with a year or the remark that the source names none', () => {
  expect(all.map(({ id }) => id)).toEqual(Array.from({ length: 18 }, (_, i) => `P${i + 1}`))
  expect(all.filter(({ years }) => years.length === 0).map(({ id }) => id)).toEqual([
    'P11',
    'P13',
    'P14',
    'P15',
  ])
})

test('where sources contradict each other, that is said', () => {
  const contradicted = all.filter(({ lines }) => lines.some(({ section }) => section === 'contradiction'))
  expect(contradicted.map(({ id }) => id)).toEqual(['P2', 'P6', 'P7'])
})

test('examples are matched by the same work first, and each says why it is shown', () => {
  const matches = matchExamples({
    sector: 'municipality',
    category: 'post',
    route: 'tender',
    parts: ['award'],
  })
  expect(matches[0]).toMatchObject({
    example: { id: 'P11' },
    reasons: ['category', 'part', 'sector', 'route'],
  })
  expect(matches.every(({ reasons }) => reasons.length > 0)).toBe(true)
  expect(matchExamples({ route: 'tender' })).toEqual([])
})

test('there is an example for every part where the self-scan says to begin', () => {
  const first = ['occasion', 'coalition', 'contractList', 'tenderGoal', 'tasks', 'follow', 'embed', 'choice']
  expect(first.filter((part) => matchExamples({ parts: [part] }).length === 0)).toEqual([])
})
