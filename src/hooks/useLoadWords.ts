import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Words } from '../words/Words'
import { wordsOf } from '../words/wordsOf'

/** Gives the words about some subjects once they are there, in the language of the screen or in another. */
export type LoadWords = (subjects: readonly string[], language?: string) => Promise<Words>

/**
 * For what is written outside the screen: the screens that were seen may not have brought its words. Rejects when they do
 * not come, because a file without them would show keys.
 */
export function useLoadWords(): LoadWords {
  const { i18n } = useTranslation()
  return useCallback(
    async (subjects, language = i18n.resolvedLanguage ?? i18n.language) => {
      const missing = () => subjects.filter((subject) => !i18n.hasResourceBundle(language, subject))
      if (missing().length > 0) await i18n.reloadResources([language], missing())
      if (missing().length > 0) throw new Error(`There are no words about ${missing().join()} in ${language}`)
      return wordsOf(i18n, language)
    },
    [i18n],
  )
}
