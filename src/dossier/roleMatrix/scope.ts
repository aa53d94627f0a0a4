import { type Route, routes } from '../../content/define'
import { readOpportunities } from '../document/readRecords'
import { splitKey } from '../document/recordKey'
import { readReference } from '../document/reference'
import type { DossierView } from '../document/view'
import { progressOf } from '../progress/progressOf'

/** The scope of the matrix of the whole dossier. Others are one route of one opportunity: 'k3/tender'. */
export const wholeDossier = 'dossier'

/** The opportunity and the route of a scope; nothing for the whole dossier, or for what is no scope. */
export function routeOfScope(
  scope: string,
): { readonly opportunity: string; readonly route: Route } | undefined {
  const { opportunity, route } = readReference(scope)
  return opportunity && route ? { opportunity, route } : undefined
}

/** A field that is kept per scope: 'hidden.k3%2Ftender'. A field never holds a slash. */
export function scopedField(field: string, scope: string): string {
  return `${field}.${encodeURIComponent(scope)}`
}

/** The scope of a key of the root `matrix`. */
export function scopeOfCell(key: string): string {
  return splitKey(splitKey(key).id).id
}

/**
 * The scopes that have a matrix of their own to look at: the whole dossier, each route that was chosen, and each route
 * of an opportunity in which somebody changed a cell.
 */
export function readScopes(view: DossierView): readonly string[] {
  const changed = Object.keys(view.matrix).map(scopeOfCell)
  const worked = new Set(changed)
  const progress = progressOf(view)
  const onRoutes = readOpportunities(view).flatMap(({ id }) =>
    routes
      .filter((route) => progress.route(id, route).state !== 'idea' || worked.has(`${id}/${route}`))
      .map((route) => `${id}/${route}`),
  )
  return [wholeDossier, ...onRoutes]
}
