import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import enObstacles from '../../locales/en/obstacles.json'
import enRoles from '../../locales/en/roles.json'
import enSteps from '../../locales/en/steps.json'
import enTips from '../../locales/en/tips.json'
import nlObstacles from '../../locales/nl/obstacles.json'
import nlRoles from '../../locales/nl/roles.json'
import nlSteps from '../../locales/nl/steps.json'
import nlTips from '../../locales/nl/tips.json'
import type { ListField, Question } from '../../src/content/define'
import { obstacles } from '../../src/content/obstacles'
import { appointedRoles, cardRoles, roles } from '../../src/content/roles'
import { sources } from '../../src/content/sources'
import { findPart, findStep, type Part, parts, partsOfRoute, steps } from '../../src/content/steps'
import { tips } from '../../src/content/tips'

type Words = { readonly [key: string]: Words | string }

const dutch: Words = { steps: nlSteps, tips: nlTips, obstacles: nlObstacles, roles: nlRoles }
const english: Words = { steps: enSteps, tips: enTips, obstacles: enObstacles, roles: enRoles }

/** Every text of a locale, by its path: 'steps.parts.occasion.title'. */
function flatten(words: Words, path: readonly string[] = []): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[[...path, key].join('.'), value]] : flatten(value, [...path, key]),
  )
}

const nl = new Map(flatten(dutch))
const en = new Map(flatten(english))

function under(path: string, keys: readonly string[]) {
  return keys.map((key) => `${path}.${key}`)
}

function wordsOfOptions(path: string, asked: Question | ListField) {
  return asked.kind === 'choice' ? under(`${path}.options`, asked.options) : []
}

function wordsOfQuestion(path: string, question: Question) {
  const fields = question.kind === 'list' ? question.fields : []
  return [
    `${path}.label`,
    ...wordsOfOptions(path, question),
    ...fields.flatMap((field) => [
      `${path}.fields.${field.id}.label`,
      ...wordsOfOptions(`${path}.fields.${field.id}`, field),
    ]),
  ]
}

const partWords = ['title', 'short', 'purpose', 'why', 'inputs', 'delivers', 'doneWhen', 'time']

function wordsOfPart({ id, questions, checklist, facts }: Part) {
  const path = `steps.parts.${id}`
  return [
    ...under(path, partWords),
    ...questions.flatMap((question) => wordsOfQuestion(`${path}.questions.${question.id}`, question)),
    ...under(
      `${path}.checklist`,
      checklist.map((item) => item.id),
    ),
    ...under(
      `${path}.facts`,
      facts.map((fact) => fact.id),
    ),
  ]
}

const units = ['hoursPerWeek', 'people', 'euro', 'percent']
const groups = steps.flatMap((step) => step.groups)

const needed = [
  ...steps.flatMap(({ id }) => under(`steps.steps.${id}`, ['title', 'short', 'goal', 'why', 'doneWhen'])),
  ...groups.flatMap(({ id }) => under(`steps.groups.${id}`, ['title', 'short', 'goal'])),
  ...under('steps.units', units),
  ...parts.flatMap(wordsOfPart),
  ...under('tips', Object.keys(tips)),
  ...Object.keys(obstacles).flatMap((id) => under(`obstacles.${id}`, ['title', 'sign', 'firstMove'])),
  ...roles.flatMap(({ id }) => under(`roles.${id}`, ['name', 'does'])),
  ...appointedRoles.map(({ id }) => `roles.${id}.often`),
  ...cardRoles.flatMap((id) => under(`roles.${id}`, ['card', 'first'])),
]

/** A hint is there for those who need it, so a question may do without one. */
const optional = parts.flatMap(({ id, questions }) =>
  questions.map((question) => `steps.parts.${id}.questions.${question.id}.hint`),
)

function duplicates(ids: readonly string[]) {
  return ids.filter((id, index) => ids.indexOf(id) !== index)
}

function sentencesOf(text: string) {
  return text.split(/(?<=[.!?:])\s+/).filter((sentence) => /\p{L}/u.test(sentence))
}

test.each([
  ['Dutch', nl],
  ['English', en],
])('every part, question, check item, fact, tip, obstacle and role has its words in %s', (_, words) => {
  expect(needed.filter((path) => !words.get(path)?.trim())).toEqual([])
})

test('no words are without an owner, and both languages have the same ones', () => {
  const owned = new Set([...needed, ...optional])
  expect([...nl.keys(), ...en.keys()].filter((path) => !owned.has(path))).toEqual([])
  expect([...en.keys()].sort()).toEqual([...nl.keys()].sort())
})

test('every part of the method is there, in order, and each once', () => {
  const codes = parts.map(({ code }) => code).join(' ')
  expect(codes).toBe(
    '1.1 1.2 1.3 1.4 2.1 2.2 2.3 3.1 3.2 3.3 3.4 3.5 ' +
      '4A.1 4A.2 4A.3 4A.4 4A.5 4A.6 4B.1 4B.2 4B.3 4B.4 4C.1 4C.2 4C.3 4C.4 4C.5 4D 4E',
  )
  expect(duplicates(parts.map(({ id }) => id))).toEqual([])
})

test('a part is found by its id and by its code, in capitals or not', () => {
  expect(findPart('occasion')?.code).toBe('1.1')
  expect(findPart('4a.1')).toBe(findPart('tenderGoal'))
  expect(findPart('4e')?.id).toBe('embed')
  expect(findPart('9.9')).toBeUndefined()
  expect(findStep('3')?.id).toBe('together')
  expect(findStep('together')?.code).toBe('3')
})

test('each route walks its own parts and then realises, evaluates and embeds', () => {
  const groupsOf = (route: 'tender' | 'contract') => new Set(partsOfRoute(route).map(({ group }) => group))
  expect([...groupsOf('tender')]).toEqual(['tender', 'realise', 'evaluate', 'embed'])
  expect([...groupsOf('contract')]).toEqual(['contract', 'realise', 'evaluate', 'embed'])
})

test.each(parts.map((part) => [part.code, part] as const))('part %s has no id twice', (_, part) => {
  const { questions, checklist, facts } = part
  const lists = questions.flatMap((question) => (question.kind === 'list' ? [question.fields] : []))
  for (const entries of [questions, checklist, facts, ...lists]) {
    expect(duplicates(entries.map(({ id }) => id))).toEqual([])
  }
})

test('every part asks something, names who does and decides it, and has something to tick off', () => {
  expect(parts.filter(({ questions }) => questions.length < 3 || questions.length > 10)).toEqual([])
  expect(parts.filter(({ does, decides }) => does.length === 0 || decides.length === 0)).toEqual([])
  expect(parts.filter(({ checklist }) => checklist.length === 0)).toEqual([])
})

test('every tip and obstacle is shown at some part, and no part names one that does not exist', () => {
  expect([...new Set(parts.flatMap((part) => part.tips))].sort()).toEqual(Object.keys(tips).sort())
  expect([...new Set(parts.flatMap((part) => part.obstacles))].sort()).toEqual(Object.keys(obstacles).sort())
})

test('every source that is named exists', () => {
  const named = [
    ...parts.flatMap(({ checklist, facts }) =>
      [...checklist, ...facts].flatMap((said) => said.sources ?? []),
    ),
    ...Object.values(tips).flatMap((tip) => tip.sources),
    ...Object.values(obstacles).flatMap((obstacle) => obstacle.sources),
  ]
  expect(named.filter((id) => !(id in sources))).toEqual([])
})

test('every source is used somewhere in the content', () => {
  const folder = new URL('../../src/content/', import.meta.url)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const content = files
    .filter((file) => file.endsWith('.ts') && file !== 'sources.ts')
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n')
  expect(Object.keys(sources).filter((id) => !content.includes(`'${id}'`))).toEqual([])
})

test('every address is a secure one', () => {
  const urls = Object.values(sources).flatMap((source) => ('url' in source ? [source.url] : []))
  expect(urls.filter((url) => new URL(url).protocol !== 'https:')).toEqual([])
})

test('the purpose of a part is one sentence of at most 120 characters', () => {
  const purposes = parts.map(({ id }) => nl.get(`steps.parts.${id}.purpose`) ?? '')
  expect(purposes.filter((text) => text.length > 120 || !/^[^.!?]+\.$/.test(text))).toEqual([])
})

test('the label of a part on the map is short', () => {
  const labels = parts.flatMap(({ id }) =>
    [nl, en].map((words) => words.get(`steps.parts.${id}.short`) ?? ''),
  )
  expect(labels.filter((label) => label.length > 16)).toEqual([])
})

test('Dutch readers are spoken to as je and jullie, except in words to say to a supplier', () => {
  const formal = [...nl].filter(([, text]) => /\b(u|uw)\b/i.test(text.replace(/‘[^‘’]*’/g, '')))
  expect(formal).toEqual([])
})

test('Dutch sentences have fifteen words or fewer on average, and none runs on', () => {
  const sentences = [...nl.values()].flatMap(sentencesOf).filter((sentence) => /[.!?]’?$/.test(sentence))
  const lengths = sentences.map((sentence) => sentence.split(/\s+/).length)
  expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(15)
  expect(sentences.filter((_, index) => (lengths[index] ?? 0) > 30)).toEqual([])
})

test('nothing asks for what we never keep of a candidate', () => {
  const asked = [...nl].filter(([path]) => /\.questions\..*label$/.test(path))
  expect(
    asked.filter(([, text]) => /geboorte|bsn|burgerservice|gezondheid|diagnose|ziek/i.test(text)),
  ).toEqual([])
  const colleaguesOnly = parts
    .filter(({ group }) => group === 'realise')
    .flatMap(({ questions }) => questions)
  expect(colleaguesOnly.filter(({ id }) => /candidate|employee/i.test(id))).toEqual([])
})

test('words do not say that they are a proposal and name no files: the app shows where they come from', () => {
  const said = [...nl, ...en].filter(([, text]) => /voorstel\b|\.md\b|\.txt\b/i.test(text))
  expect(said).toEqual([])
})
