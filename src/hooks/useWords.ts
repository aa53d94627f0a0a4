import { useTranslation } from 'react-i18next'
import type { Words } from '../dossier/naming/context'

/** Words by key with their subject before it, in the language of the screen, once those about `subjects` are there. */
export function useWords(subjects: readonly string[]): Words {
  const { t } = useTranslation(subjects as [])
  return (key, values) => String(t(key as never, values as never))
}
