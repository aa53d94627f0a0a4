import { useTranslation } from 'react-i18next'
import { AppError } from '../errors'
import { useFormat } from './useFormat'

export type ErrorWords = {
  /** What went wrong. */
  readonly title: string
  /** What is still safe and what to do now. */
  readonly wayOut: string
}

/** The words for a failure: of its code when we expected it, and otherwise that we did not. Loads them when needed. */
export function useErrorWords(): (error: unknown) => ErrorWords {
  const { t } = useTranslation('errors')
  const { number } = useFormat()
  return (error) => {
    const code = error instanceof AppError ? error.code : 'unexpected'
    const given: Record<string, string | number> = error instanceof AppError ? { ...error.details } : {}
    const details = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, typeof value === 'number' ? number(value) : value]),
    )
    return { title: t(`${code}.title`, details), wayOut: t(`${code}.wayOut`, details) }
  }
}
