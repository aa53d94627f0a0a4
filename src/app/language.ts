import { type BackendModule, createInstance, type ResourceKey } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { recall, remember } from '../browser/remember'

/** The words of the first screen and of what can go wrong with it; `moreWords` has the others. */
const firstWords = import.meta.glob<ResourceKey>('/locales/*/{common,errors,start}.json', {
  import: 'default',
})

/** Every folder in `locales` is a language: a new one is found by itself. Dutch comes first. */
export const languages = [...new Set(Object.keys(firstWords).map((path) => path.split('/')[2] ?? ''))].sort(
  (a, b) => Number(b === 'nl') - Number(a === 'nl') || a.localeCompare(b),
)

/** Words are loaded by subject, with the first screen that needs them. */
const loadWords: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language, subject, done) {
    // `true` asks for another try: the network of a workshop comes and goes.
    find(`/locales/${language}/${subject}.json`).then(
      (words) =>
        done(words ? null : new Error(`There are no words about '${subject}' in '${language}'`), words),
      (error: Error) => done(error, true),
    )
  },
}

async function find(path: string): Promise<ResourceKey | false> {
  const first = firstWords[path]
  if (first) return first()
  const { moreWords } = await import('./moreWords')
  return (await moreWords[path]?.()) ?? false
}

/**
 * Starts with the language that was chosen on this device, or Dutch. Ready when the words of the shell are there, and
 * those about `subjects`.
 */
export async function startLanguage(subjects: readonly string[] = []): Promise<void> {
  const words = createInstance()
  words.on('languageChanged', (language) => {
    document.documentElement.lang = language
    remember('language', language)
  })
  const remembered = recall('language')
  await words
    .use(loadWords)
    .use(initReactI18next)
    .init({
      lng: languages.find((language) => language === remembered) ?? 'nl',
      // Every language says everything, so there is nothing to fall back on.
      fallbackLng: false,
      supportedLngs: languages,
      // What went wrong has to be told without loading anything first.
      ns: ['common', 'errors', ...subjects],
      defaultNS: 'common',
      // React escapes what it shows.
      interpolation: { escapeValue: false },
      parseMissingKeyHandler: tellMissing,
    })
}

/** People read the key then, and work on. Who listens hears of it: a journey fails. */
function tellMissing(key: string, instead?: string): string {
  if (instead === undefined) dispatchEvent(new CustomEvent('missingWords', { detail: key }))
  return instead ?? key
}
