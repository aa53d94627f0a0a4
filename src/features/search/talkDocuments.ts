import { paths } from '../../addresses/paths'
import { readReference } from '../../dossier/document/reference'
import type { DossierView } from '../../dossier/document/view'
import { type Found, found } from './found'

/** The talks, by whom they are with and what they are about. */
export function talkDocuments(id: string, view: DossierView): readonly Found[] {
  return Object.values(view.talks).flatMap((talk) => {
    if (talk.removed) return []
    const about = view.opportunities[readReference(talk.about).opportunity]?.title ?? ''
    const title = [talk.with, about].filter(Boolean).join(' – ')
    const text = [talk.who, talk.goal, talk.reason, talk.agreed].join(' ')
    return title === '' ? [] : [found('talks', talk.id, title, text, paths.talk(id, talk.id))]
  })
}
