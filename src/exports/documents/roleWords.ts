import { waysIn } from '../../content/letters'
import type { DossierView } from '../../dossier/document/view'
import type { MatrixActivity, MatrixRole, RoleMatrix } from '../../dossier/roleMatrix/readRoleMatrix'
import { routeOfScope } from '../../dossier/roleMatrix/scope'
import type { Words } from '../../words/Words'

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

/** The roles with a letter in an activity, by name. */
export function rolesIn(
  { roles, letters }: RoleMatrix,
  activity: string,
  letter: string,
  words: Words,
): string {
  return roles
    .filter(({ id }) => letters(activity, id).includes(letter))
    .map((role) => nameOfRole(role, words))
    .join(', ')
}

/** A role as people call it, or as we do. */
export function nameOfRole({ id, name }: MatrixRole, words: Words): string {
  return name || words(`roles:${id}.name`)
}

/** The whole dossier, or an opportunity with its route. */
export function nameOfScope({ opportunities }: DossierView, scope: string, words: Words): string {
  const of = routeOfScope(scope)
  if (!of) return words('roleMatrix:scope.dossier')
  const title = opportunities[of.opportunity]?.title || words('opportunities:untitled')
  return words('roleMatrix:scope.route', { title, route: words(`opportunities:route.${of.route}`) })
}

/** Some people, with the organisation of who comes from elsewhere. */
export function peopleIn(people: MatrixRole['people'], words: Words): string {
  return people
    .map(({ name, organisation }) =>
      organisation === '' ? name : words('roleMatrix:people.who', { name, organisation }),
    )
    .join(', ')
}
