import type { DossierView } from '../document/view'
import { readScopes, scopedField, scopeOfCell, wholeDossier } from './scope'

/** The scopes in which somebody worked on the matrix. A proposal that nobody touched is left out: nobody said it. */
export function workedScopes(view: DossierView): readonly string[] {
  const changed = new Set(Object.keys(view.matrix).map(scopeOfCell))
  const lines = [...Object.values(view.roles), ...Object.values(view.activities)]
  const records: readonly object[] = [...lines, ...Object.values(view.people)]
  return readScopes(view).filter((scope) => {
    const ending = scopedField('', scope)
    return (
      changed.has(scope) ||
      (scope === wholeDossier ? lines.length > 0 : lines.some((line) => line.scope === scope)) ||
      records.some((record) => Object.keys(record).some((field) => field.endsWith(ending)))
    )
  })
}
