import { expect, test } from 'vitest'
import en from '../../locales/en/glossary.json'
import nl from '../../locales/nl/glossary.json'
import { type Term, terms } from '../../src/content/glossary'
import { createTermFinder } from '../../src/workflow/findTerms'

const find = createTermFinder([
  { id: 'jobCoach', forms: ['jobcoach', 'jobcoaches'] },
  { id: 'pso', forms: ['PSO'] },
  { id: 'pso30', forms: ['PSO 30+'] },
  { id: 'lots', forms: ['perceel', 'percelen'] },
])
const marked = (...texts: string[]) =>
  find(texts).map((pieces) => pieces.map(({ text, term }) => (term ? `[${text}]` : text)).join(''))

test('a hard word is marked the first time it stands in the texts of a screen, in any form', () => {
  expect(marked('Jobcoaches helpen. Een jobcoach ook.', 'Bel de jobcoach.')).toEqual([
    '[Jobcoaches] helpen. Een jobcoach ook.',
    'Bel de jobcoach.',
  ])
})

test('only whole words count, the longest form goes first, and an abbreviation keeps its capitals', () => {
  expect(marked('De perceelgrens. Een pso is geen PSO.')).toEqual(['De perceelgrens. Een pso is geen [PSO].'])
  expect(marked('Zij hebben PSO 30+ gehaald.')).toEqual(['Zij hebben [PSO 30+] gehaald.'])
})

test('the pieces of a text are the text', () => {
  const text = 'Een jobcoach, drie percelen en PSO.'
  expect(
    find([text])[0]
      ?.map((piece) => piece.text)
      .join(''),
  ).toBe(text)
})

test.each([
  ['Dutch', nl],
  ['English', en],
])('every hard word has forms in %s to be found by, and no form belongs to two', (_, words) => {
  const all: readonly Term[] = terms
  const said: Record<string, { term: string; forms?: string }> = words.terms
  const forms = all.flatMap(({ id, hard }) => (hard ? (said[id]?.forms?.split(',') ?? ['']) : []))
  expect(forms.filter((form, i) => form.trim() !== form || form === '' || forms.indexOf(form) !== i)).toEqual(
    [],
  )
  expect(all.filter(({ id, hard }) => !hard && said[id]?.forms !== undefined)).toEqual([])
})
