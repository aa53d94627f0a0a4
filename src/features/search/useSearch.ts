import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useOpenDossier } from '../../hooks/openDossierContext'
import { createSearch } from '../../workflow/search/createSearch'
import { contentDocuments, searchSubjects, type Words } from './contentDocuments'
import { dossierDocuments } from './dossierDocuments'

/** Searches everything as it is when the search is opened, in the language of the page. */
export function useSearch() {
  const { i18n } = useTranslation([...searchSubjects])
  const { id, snapshot } = useOpenDossier()
  // Made once, when the search is opened: who types is not interrupted by what comes in meanwhile.
  const [search] = useState(() => {
    const words: Words = (key, values) => i18n.t(key, values ?? {})
    return createSearch([...contentDocuments(id, words), ...dossierDocuments(id, snapshot.current, words)])
  })
  return search
}
