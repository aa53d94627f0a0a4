import { waysIn } from '../../content/letters'
import type { MatrixActivity, MatrixRole, RoleMatrix } from '../../dossier/roleMatrix/readRoleMatrix'
import type { Words } from '../dossierFile/words'

/** What a role does in an activity, in the letters of the language: 'BD'; '' for nothing. */
export function lettersOf(
  { letters }: RoleMatrix,
  { id }: MatrixActivity,
  role: MatrixRole,
  words: Words,
): string {
  return waysIn(letters(id, role.id))
    .map((way) => words(`roleMatrix:letters.plain.${way}`))
    .join('')
}

/** An activity as people call it, or as we do. */
export function nameOfActivity({ id, name }: MatrixActivity, words: Words): string {
  return name || words(`roleMatrix:activities.${id}`)
}

/** The names of some people. */
export function namesIn(people: MatrixRole['people']): string {
  return people.map(({ name }) => name).join(', ')
}
