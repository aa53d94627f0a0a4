import { letterOf, ways } from '../../content/letters'
import type { DossierView } from '../../dossier/document/view'
import { readRoleMatrix } from '../../dossier/roleMatrix/readRoleMatrix'
import { nameOfRole, nameOfScope, rolesIn, workedScopes } from '../dossierFile/roles'
import type { Words } from '../dossierFile/words'
import { heading, paragraph, table } from './pieces'
import type { Block } from './tree'

/** Who does what, for the whole dossier and for each route where people changed something, as lists of roles. */
export function* roleChapter(view: DossierView, words: Words): Generator<Block> {
  const scopes = workedScopes(view)
  if (scopes.length === 0) yield paragraph(words('file:noRoles'), 'soft')
  for (const scope of scopes) {
    const matrix = readRoleMatrix(view, scope)
    yield heading(2, nameOfScope(view, scope, words))
    const named = matrix.roles.filter(({ people, deputies }) => people.length + deputies.length > 0)
    if (named.length > 0) {
      yield {
        ...table(
          words('roleMatrix:people.title'),
          [
            [words('file:role'), 2],
            [words('roleMatrix:people.name'), 3],
            [words('roleMatrix:people.deputyOf'), 3],
          ],
          named.map((role) => [
            nameOfRole(role, words),
            ...[role.people, role.deputies].map((list) => list.map(({ name }) => name).join(', ') || '–'),
          ]),
        ),
        showsTitle: true,
      }
    }
    const columns = ways.map((way) => [words(`roleMatrix:ways.${way}`), 2] as const)
    yield {
      ...table(
        words('roleMatrix:title'),
        [[words('roleMatrix:grid.activity'), 3], ...columns],
        matrix.activities.map(({ id, name }) => [
          name || words(`roleMatrix:activities.${id}`),
          ...ways.map((way) => rolesIn(matrix, id, letterOf(way), words) || '–'),
        ]),
      ),
      showsTitle: true,
    }
  }
}
