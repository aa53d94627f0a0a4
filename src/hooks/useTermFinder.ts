import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { type Term, terms } from '../content/glossary'
import { createTermFinder, type TextPiece } from '../workflow/findTerms'

export type TermFinder = ReturnType<typeof createTermFinder>

const all: readonly Term[] = terms
const hard = all.filter(({ hard }) => hard)
const finders = new WeakMap<TFunction<'glossary'>, TermFinder>()
const mostKept = 500
const asPlain: TermFinder = (texts) => texts.map((text) => [{ at: 0, text }])

/**
 * Finds the hard words in texts of the page's language. Until the glossary is there, texts are plain: waiting for it
 * would put aside a screen in which somebody may be typing.
 */
export function useTermFinder(): TermFinder {
  const { t, ready } = useTranslation('glossary', { useSuspense: false })
  return ready ? finderOf(t) : asPlain
}

/** One finder for all screens, which reads every text once however often a screen is drawn. */
function finderOf(t: TFunction<'glossary'>): TermFinder {
  const known = finders.get(t)
  if (known) return known
  const find = createTermFinder(hard.map(({ id }) => ({ id, forms: t(`terms.${id}.forms`).split(',') })))
  const read = new Map<string, readonly (readonly TextPiece[])[]>()
  const finder: TermFinder = (texts) => {
    const key = texts.join('\n')
    const before = read.get(key)
    if (before) return before
    if (read.size >= mostKept) read.clear()
    const pieces = find(texts)
    read.set(key, pieces)
    return pieces
  }
  finders.set(t, finder)
  return finder
}
