import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import example from '../locales/nl/example.json'
import { yesNoUnknown } from '../src/content/opportunity'
import { criteria, defaultMeasures } from '../src/content/ranking'
import { steps } from '../src/content/steps'
import { tips } from '../src/content/tips'
import { findDeadWords } from './support/deadWords'
import { exampleIn } from './support/example'
import { flatten, withoutForm } from './support/locales'
import { root } from './support/tools.mjs'

const source = import.meta.glob<string>(['/src/**/*.{ts,tsx}', '!/src/words/dutchWords.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
})
const sources = Object.fromEntries(Object.entries(source).map(([file, text]) => [file.slice(1), text]))
const folder = path.join(root, 'locales/nl')
const words = Object.fromEntries(
  readdirSync(folder).map((file) => [
    path.basename(file, '.json'),
    keysOf(JSON.parse(readFileSync(path.join(folder, file), 'utf8'))),
  ]),
)

/** A list of words counts as one key. */
function keysOf(file: Record<string, unknown>): readonly string[] {
  const keys = Object.keys(flatten(file)).map((key) => withoutForm(key).replace(/\.forms\.\d+$/, '.forms'))
  return [...new Set(keys)]
}

/** Keys that a source puts together from ids alone, or from a place that it was given: where those ids come from. */
const madeOfIds: Readonly<Record<string, readonly string[]>> = {
  changeCheck: yesNoUnknown,
  // What a part or a list asks is told to a function as the beginning of its keys.
  steps: steps.flatMap(({ parts }) => parts).flatMap(optionsOf),
  kinds: [...criteria, ...Object.keys(defaultMeasures)].map((id) => `rooms.about.fields.weight.${id}`),
  tips: Object.keys(tips),
  example: askedForTheExample(),
}

function optionsOf({ id, questions }: (typeof steps)[number]['parts'][number]): readonly string[] {
  return questions.flatMap((question) => {
    const fields = question.kind === 'list' ? question.fields : []
    return fields.flatMap((field) =>
      field.kind === 'choice'
        ? field.options.map(
            (option) => `parts.${id}.questions.${question.id}.fields.${field.id}.options.${option}`,
          )
        : [],
    )
  })
}

function askedForTheExample(): readonly string[] {
  const asked: string[] = []
  exampleIn(example, undefined, asked)
  return asked
}

const notSpelledOut = findDeadWords(sources, words)

test('every word is asked for by some source', () => {
  expect(notSpelledOut.filter((key) => !isMadeOfIds(key))).toEqual([])
})

test('ids are named only for words that no source spells out', () => {
  expect(
    Object.keys(madeOfIds).filter((subject) => !notSpelledOut.some((key) => key.startsWith(`${subject}:`))),
  ).toEqual([])
})

function isMadeOfIds(full: string): boolean {
  const [subject = '', key = ''] = full.split(':')
  return madeOfIds[subject]?.includes(key) ?? false
}

test('the check names a word that nobody asks for, however near others come', () => {
  const code = `
    const { t } = useTranslation('talks')
    const path = \`guides.\${guide.id}\`
    const nameOf = (kind) => { if (kind === 'own') return 'kinds.own'; return \`kinds.\${kind}\` }
    const ids = ['board', 'market']
    t('title'); t(\`\${path}.goal\`); t(nameOf(kind)); wordsUnder(words, 'papers:talk.')('aim')
  `
  const asked = {
    talks: ['title', 'guides.board.goal', 'guides.market.goal', 'kinds.own', 'kinds.board'],
    papers: ['talk.aim'],
  }
  const dead = {
    talks: ['titel', 'guides.gone.goal', 'guides.board.aim', 'kinds.gone', 'board'],
    papers: ['aim'],
  }
  const all = { talks: [...asked.talks, ...dead.talks], papers: [...asked.papers, ...dead.papers] }
  const named = ['titel', 'guides.gone.goal', 'guides.board.aim', 'kinds.gone'].map((key) => `talks:${key}`)
  expect(findDeadWords({ 'src/a.ts': code }, all)).toEqual([...named, 'papers:aim'])
})
