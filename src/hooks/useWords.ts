import { useTranslation } from 'react-i18next'
import type { Words } from '../words/Words'
import { wordsOf } from '../words/wordsOf'

/** Words by key with their subject before it, in the language of the screen, once those about `subjects` are there. */
export function useWords(subjects: readonly string[]): Words {
  const { i18n } = useTranslation(subjects as [])
  return wordsOf(i18n)
}
