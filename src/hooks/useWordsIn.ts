import { useEffect, useState } from 'react'
import type { Words } from '../dossier/naming/context'
import { useLoadWords } from './useLoadWords'

/**
 * The words of a language, which need not be that of the screen, once those about `subjects` are there. `subjects` is
 * the same list every time.
 */
export function useWordsIn(
  language: string,
  subjects: readonly string[],
): { readonly words: Words | undefined; readonly error: unknown } {
  const loadWords = useLoadWords()
  const [ready, setReady] = useState<{ readonly language: string; readonly words: Words }>()
  const [error, setError] = useState<unknown>()
  useEffect(() => {
    let left = false
    loadWords(subjects, language).then(
      (words) => {
        if (left) return
        setError(undefined)
        setReady({ language, words })
      },
      (reason: unknown) => left || setError(reason),
    )
    return () => {
      left = true
    }
  }, [loadWords, language, subjects])
  return { words: ready?.language === language ? ready.words : undefined, error }
}
