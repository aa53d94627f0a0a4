import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createInstance } from 'i18next'
import { describe, expect, test } from 'vitest'
import { compareWords, flatten, type Words } from './support/locales'
import { root } from './support/tools.mjs'

const languages = readdirSync(path.join(root, 'locales'))

function filesOf(language: string): string[] {
  return readdirSync(path.join(root, 'locales', language)).toSorted()
}

function wordsOf(language: string, file: string): Words {
  return JSON.parse(readFileSync(path.join(root, 'locales', language, file), 'utf8'))
}

test('Dutch and English are there', () => {
  expect(languages).toEqual(expect.arrayContaining(['nl', 'en']))
  expect(filesOf('nl')).not.toEqual([])
})

describe.each(languages)('the words in %s', (language) => {
  test('stand in the same files as the Dutch ones', () => {
    expect(filesOf(language)).toEqual(filesOf('nl'))
  })

  test.each(filesOf(language))('%s says everything that the Dutch file says', (file) => {
    expect(compareWords(language, wordsOf(language, file), wordsOf('nl', file))).toEqual([])
  })

  test.each(filesOf(language))('%s can be read by the app', async (file) => {
    const namespace = path.basename(file, '.json')
    const words = createInstance()
    await words.init({ lng: language, resources: { [language]: { [namespace]: wordsOf(language, file) } } })
    const keys = Object.keys(flatten(wordsOf(language, file)))
    expect(keys).not.toEqual([])
    expect(keys.filter((key) => !words.exists(`${namespace}:${key}`))).toEqual([])
  })
})

describe('the check on words', () => {
  const dutch = {
    notes: { count_one: '{{count}} notitie', count_other: '{{count}} notities' },
    by: 'door {{name}}',
  }

  test('accepts a translation that says the same, also without the number in the singular', () => {
    const english = { notes: { count_one: 'One note', count_other: '{{count}} notes' }, by: 'by {{name}}' }
    expect(compareWords('en', english, dutch)).toEqual([])
  })

  test('accepts the plural forms that a language has more than Dutch', () => {
    const forms = { count_one: '{{count}} a', count_few: '{{count}} b', count_many: '{{count}} c' }
    const polish = { notes: { ...forms, count_other: '{{count}} d' }, by: '{{name}}' }
    expect(compareWords('pl', polish, dutch)).toEqual([])
  })

  test('names a sentence that is missing, empty, extra, without its plural or with another placeholder', () => {
    const english = { notes: { count_one: '{{count}} note' }, by: 'by {{person}}', extra: ' ' }
    expect(compareWords('en', english, { ...dutch, start: 'Begin' })).toEqual([
      'start is missing',
      'extra is not in the original',
      'extra is empty',
      'notes.count_other is missing',
      'by has {{person}} where the original has {{name}}',
    ])
  })
})
