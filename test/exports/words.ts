import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createInstance } from 'i18next'
import type { Words } from '../../src/words/Words'
import { wordsOf } from '../../src/words/wordsOf'
import { throwOnMissingWords } from '../support/missingWords'
import { root } from '../support/tools.mjs'

/** The words of a language as the app gives them to what it writes. A word that is missing is an error here. */
export async function wordsIn(language: 'nl' | 'en'): Promise<Words> {
  const folder = path.join(root, 'locales', language)
  const subjects = readdirSync(folder).map((file) => [
    path.basename(file, '.json'),
    JSON.parse(readFileSync(path.join(folder, file), 'utf8')),
  ])
  const i18n = createInstance()
  await i18n.init({
    lng: language,
    resources: { [language]: Object.fromEntries(subjects) },
    interpolation: { escapeValue: false },
    ...throwOnMissingWords,
  })
  return wordsOf(i18n)
}
