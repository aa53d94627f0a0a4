import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { glossaryPath } from '../addresses/glossaryPath'
import { ExplainedWord } from '../ui/ExplainedWord'
import { TextLink } from '../ui/TextLink'
import type { TextPiece } from '../workflow/findTerms'
import { useTermFinder } from './useTermFinder'

/** What keeps a word apart: within one of these it explains itself once. */
const sections = 'section, article, details, dialog, form, main'

/** Texts of a screen in which every hard word explains itself, the first time that it stands there. */
export function useExplained(texts: readonly string[]): readonly ReactNode[] {
  const find = useTermFinder()
  return find(texts).map((pieces) => pieces.map((piece) => <Piece key={piece.at} piece={piece} />))
}

function Piece({ piece: { text, term } }: { piece: TextPiece }) {
  return term === undefined ? text : <OnceExplained id={term}>{text}</OnceExplained>
}

/** A word that stands in the same section before needs no second mark, so that a text stays calm to read. */
function OnceExplained({ id, children }: { id: string; children: ReactNode }) {
  const [again, setAgain] = useState(false)
  const place = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const section = place.current?.closest(sections)
    const same = section?.querySelectorAll(`[data-term="${id}"]`) ?? []
    const first = [...same].find((one) => one.closest(sections) === section)
    setAgain(first !== undefined && first !== place.current)
  }, [id])
  return (
    <span ref={place} data-term={id}>
      {again ? children : <ExplainedTerm id={id}>{children}</ExplainedTerm>}
    </span>
  )
}

/** One word that explains itself, with what the glossary says. */
function ExplainedTerm({ id, children }: { id: string; children: ReactNode }) {
  const { t } = useTranslation('glossary')
  return (
    <ExplainedWord
      explanation={
        <>
          {t(`terms.${id}.meaning`)} <TextLink href={glossaryPath(id)}>{t('more')}</TextLink>
        </>
      }
    >
      {children}
    </ExplainedWord>
  )
}
