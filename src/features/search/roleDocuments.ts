import { recordPath } from '../../addresses/recordPath'
import type { DossierView } from '../../dossier/document/view'
import { callRecord } from '../../dossier/naming/nameRecord'
import { readRoleMatrix } from '../../dossier/roleMatrix/readRoleMatrix'
import { wholeDossier } from '../../dossier/roleMatrix/scope'
import type { Words } from '../../words/Words'
import { type Found, found } from './found'

/** The activities of the matrix, as people named them. */
export function activityDocuments(dossier: string, view: DossierView, words: Words): readonly Found[] {
  return readRoleMatrix(view, wholeDossier).activities.map(({ id }) => {
    const href = recordPath(dossier, view, 'activities', id)
    return found('activities', id, callRecord({ view, words }, 'activities', id), '', href)
  })
}

/** The roles of the matrix, as people named them, with who has them and what they do. */
export function roleDocuments(dossier: string, view: DossierView, words: Words): readonly Found[] {
  return readRoleMatrix(view, wholeDossier).roles.map((one) => {
    const href = recordPath(dossier, view, 'roles', one.id)
    const people = one.people.map(({ name }) => name).join(', ')
    const does = one.does || (one.own ? '' : words(`roles:${one.id}.does`))
    return found('roles', one.id, callRecord({ view, words }, 'roles', one.id), `${people} ${does}`, href)
  })
}
