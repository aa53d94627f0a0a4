import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Term, terms } from '../content/glossary'
import { ExplainedWord } from '../ui/ExplainedWord'
import { TextLink } from '../ui/TextLink'
import { createTermFinder, type TextPiece } from './findTerms'
import { glossaryPath } from './glossaryPath'

const all: readonly Term[] = terms
const hard = all.filter(({ hard }) => hard)

/** Finds the hard words in texts of the page's language. */
export function useTermFinder() {
  const { t } = useTranslation('glossary')
  return useMemo(
    () => createTermFinder(hard.map(({ id }) => ({ id, forms: t(`terms.${id}.forms`).split(',') }))),
    [t],
  )
}

/** Texts of a screen in which every hard word explains itself, the first time that it stands there. */
export function useExplained(texts: readonly string[]): readonly ReactNode[] {
  const find = useTermFinder()
  return find(texts).map((pieces) => pieces.map((piece) => <Piece key={piece.at} piece={piece} />))
}

function Piece({ piece: { text, term } }: { piece: TextPiece }) {
  return term === undefined ? text : <ExplainedTerm id={term}>{text}</ExplainedTerm>
}

/** One word that explains itself, with what the glossary says. */
export function ExplainedTerm({ id, children }: { id: string; children: ReactNode }) {
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
