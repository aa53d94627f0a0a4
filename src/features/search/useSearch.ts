import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDossierAround } from '../../hooks/openDossierContext'
import { createSearch } from '../../workflow/search/createSearch'
import { contentDocuments, searchSubjects, type Words } from './contentDocuments'
import { dossierDocuments } from './dossierDocuments'

/** Searches the method, and the dossier if one is open, as they are when the search is opened. */
export function useSearch() {
  const { i18n } = useTranslation([...searchSubjects])
  const dossier = useDossierAround()
  // Made once, when the search is opened: who types is not interrupted by what comes in meanwhile.
  const [search] = useState(() => {
    const words: Words = (key, values) => i18n.t(key, values ?? {})
    const own = dossier ? dossierDocuments(dossier.id, dossier.snapshot.current, words) : []
    return createSearch([...contentDocuments(dossier?.id, words), ...own])
  })
  return search
}
