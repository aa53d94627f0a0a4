import { useDeferredValue, useMemo } from 'react'
import { subjectsOf } from '../exports/documents'
import type { DocumentInput, DocumentKind } from '../exports/documents/define'
import type { DocumentTree } from '../exports/documents/tree'
import { useDossier } from './useDossier'
import { useToday } from './useToday'
import { useWordsIn } from './useWordsIn'

/** In which language a document is, and what it is about; '' or nothing for what it is not about. */
export type DocumentChoice = {
  readonly language: string
  readonly opportunity?: string
  readonly canvas?: string
  readonly session?: string
}

export type MadeDocument = {
  readonly kind: DocumentKind
  readonly input: DocumentInput
  readonly tree: DocumentTree
}

const subjects = new Map<string, readonly string[]>()

/** A document of the open dossier as it stands now; nothing while its words are still coming. */
export function useDocument(
  kind: DocumentKind,
  { language, opportunity = '', canvas = '', session = '' }: DocumentChoice,
): { readonly made: MadeDocument | undefined; readonly error: unknown } {
  const { words, error } = useWordsIn(language, sameSubjects(kind))
  const now = useDossier((dossier) => dossier)
  // A document follows what people type, but never holds up their typing.
  const view = useDeferredValue(now)
  const today = useToday()
  const made = useMemo(() => {
    if (!words) return undefined
    const input = { view, words, today, opportunity, canvas, session }
    return { kind, input, tree: kind.tree(input) }
  }, [kind, words, view, today, opportunity, canvas, session])
  return { made, error }
}

function sameSubjects(kind: DocumentKind): readonly string[] {
  const known = subjects.get(kind.id) ?? subjectsOf(kind)
  subjects.set(kind.id, known)
  return known
}
