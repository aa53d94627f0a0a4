import { paths } from '../../addresses/paths'
import type { DossierView } from '../../dossier/document/view'
import type { Words } from '../../words/Words'
import { type Found, found } from './found'
import { questionOf } from './questionOf'

/** The lines of list answers, by everything that was written in them. */
export function lineDocuments(id: string, view: DossierView, words: Words): readonly Found[] {
  return Object.entries(view.items).flatMap(([path, line]) => {
    const asked = line.removed ? undefined : questionOf(path, view)
    if (!asked) return []
    const { place, part, question } = asked
    const said = Object.entries(line).flatMap(([field, value]) =>
      typeof value === 'string' && field !== 'id' && field !== 'rank' ? [value] : [],
    )
    const label = words(`steps:parts.${part}.questions.${question}.label`)
    return [found('items', path, label, said.join(' '), paths.part(id, place, part))]
  })
}
