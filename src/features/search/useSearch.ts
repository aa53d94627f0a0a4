import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDossierAround } from '../../hooks/useOpenDossier'
import { wordsOf } from '../../words/wordsOf'
import { createSearch } from '../../workflow/search/createSearch'
import { contentDocuments, searchSubjects } from './contentDocuments'
import { dossierDocuments } from './dossierDocuments'
import type { Found } from './found'

type Search = (asked: string, most: number) => readonly Found[]

/** Searches the method, and the dossier if one is open, as they are when the search is opened. */
export function useSearch(): Search {
  const { i18n } = useTranslation([...searchSubjects])
  const dossier = useDossierAround()
  // Made once, when the search is opened: who types is not interrupted by what comes in meanwhile.
  const [search] = useState(() =>
    lazily(() => {
      const words = wordsOf(i18n)
      const own = dossier ? dossierDocuments(dossier.id, dossier.snapshot.current, words) : []
      return createSearch([...contentDocuments(dossier?.id, words), ...own])
    }),
  )
  // The field is there first; a dossier is taken apart into words before somebody has typed the first one.
  useEffect(() => {
    const waiting = setTimeout(search.make)
    return () => clearTimeout(waiting)
  }, [search])
  return search.ask
}

/** Makes the search when it is told to, and at the latest when something is asked. */
function lazily(create: () => Search) {
  let made: Search | undefined
  const make = () => {
    made ??= create()
    return made
  }
  return { make, ask: ((asked, most) => (asked.trim() === '' ? [] : make()(asked, most))) satisfies Search }
}
