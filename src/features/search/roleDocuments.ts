import { paths } from '../../addresses/paths'
import type { DossierView } from '../../dossier/document/view'
import { readRoleMatrix } from '../../dossier/roleMatrix/readRoleMatrix'
import { wholeDossier } from '../../dossier/roleMatrix/scope'
import type { Words } from '../../words/Words'
import { type Found, found } from './found'

/** The activities and the roles of the matrix, as people named them. */
export function roleDocuments(id: string, view: DossierView, words: Words): readonly Found[] {
  const { roles, activities } = readRoleMatrix(view, wholeDossier)
  return [
    ...activities.map((one) => {
      const href = paths.roles(id, wholeDossier, { look: 'activiteit', cell: `${one.id}/` })
      return found('activity', one.id, one.name || words(`roleMatrix:activities.${one.id}`), '', href)
    }),
    ...roles.map((one) => {
      const href = paths.roles(id, wholeDossier, { look: 'rol', cell: `/${one.id}` })
      const people = one.people.map(({ name }) => name).join(', ')
      const does = one.does || (one.own ? '' : words(`roles:${one.id}.does`))
      return found('role', one.id, one.name || words(`roles:${one.id}.name`), `${people} ${does}`, href)
    }),
  ]
}
