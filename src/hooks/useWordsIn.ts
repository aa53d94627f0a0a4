import type { i18n as Instance } from 'i18next'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Words } from '../exports/dossierFile/words'

/**
 * The words of a language, which need not be that of the screen, once those about `subjects` are there. `subjects` is
 * the same list every time.
 */
export function useWordsIn(
  language: string,
  subjects: readonly string[],
): { readonly words: Words | undefined; readonly error: unknown } {
  const { i18n } = useTranslation()
  const [ready, setReady] = useState<{ readonly language: string; readonly words: Words }>()
  const [error, setError] = useState<unknown>()
  useEffect(() => {
    let left = false
    loadWords(i18n, language, subjects).then(
      () => {
        if (left) return
        setError(undefined)
        setReady({ language, words: (key, values = {}) => i18n.t(key, { ...values, lng: language }) })
      },
      (reason: unknown) => left || setError(reason),
    )
    return () => {
      left = true
    }
  }, [i18n, language, subjects])
  return { words: ready?.language === language ? ready.words : undefined, error }
}

async function loadWords(i18n: Instance, language: string, subjects: readonly string[]): Promise<void> {
  const missing = () => subjects.filter((subject) => !i18n.hasResourceBundle(language, subject))
  if (missing().length > 0) await i18n.reloadResources([language], missing())
  if (missing().length > 0) throw new Error(`There are no words about ${missing().join()} in ${language}`)
}
