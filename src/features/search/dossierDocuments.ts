import { paths } from '../../addresses/paths'
import { isDecision } from '../../content/decisions'
import { readReference } from '../../dossier/document/reference'
import type { DossierView } from '../../dossier/document/view'
import type { Words } from '../../words/Words'
import { cardDocuments } from './cardDocuments'
import { type Found, found } from './found'
import { questionOf } from './questionOf'
import { recordDocuments } from './recordDocuments'

/** Everything that people wrote in a dossier. What HR and procurement answered in a scan is not found: it may be hidden. */
export function dossierDocuments(id: string, view: DossierView, words: Words): readonly Found[] {
  return [
    ...recordDocuments(id, view, words),
    ...answers(id, view, words),
    ...cardDocuments(id, view, words),
    ...journal(id, view, words),
  ]
}

function answers(id: string, view: DossierView, words: Words): readonly Found[] {
  return Object.entries(view.answers).flatMap(([key, value]) => {
    const asked = questionOf(key, view)
    if (!asked || typeof value !== 'string') return []
    const { place, part, question } = asked
    const label = words(`steps:parts.${part}.questions.${question}.label`)
    return [found('answer', key, label, value, paths.part(id, place, part))]
  })
}

function journal(id: string, view: DossierView, words: Words): readonly Found[] {
  return Object.values(view.journal).map(({ id: one, event, by, said = {}, thread }) => {
    const what =
      event !== null && isDecision(event) ? words(`decisions:${event}`) : words('decisions:settled')
    const about = view.opportunities[readReference(thread).opportunity]?.title ?? ''
    return found('journal', one, what, [by, about, ...Object.values(said)].join(' '), paths.journal(id))
  })
}
