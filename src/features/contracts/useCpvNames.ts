import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { cpvSubjectsIn } from '../../workflow/cpvSubjectsIn'

/** What the codes in a text are about, in words; empty where no code has a name. */
export function useCpvNames(): (text: string) => string {
  const { t } = useTranslation('cpv')
  return useCallback(
    (text) => [...new Set(cpvSubjectsIn(text).map(({ subject }) => t(`names.c${subject}`)))].join(' · '),
    [t],
  )
}
