import { letterOf, ways } from '../../content/letters'
import type { DossierView } from '../../dossier/document/view'
import { readFindings } from '../../dossier/roleMatrix/findings'
import { type MatrixRole, type RoleMatrix, readRoleMatrix } from '../../dossier/roleMatrix/readRoleMatrix'
import {
  readScopes,
  routeOfScope,
  scopedField,
  scopeOfCell,
  wholeDossier,
} from '../../dossier/roleMatrix/scope'
import { type Html, html } from '../html'
import { heading, table } from './pieces'
import type { Words } from './words'

/**
 * Who does what: for the whole dossier, and for each route where people changed something. A proposal that nobody
 * touched is left out: nobody said it.
 */
export function writeRoles(view: DossierView, words: Words): Html {
  const scopes = workedScopes(view)
  return html`<section>
${heading(2, words('roleMatrix:title'), 'roles')}
${scopes.length === 0 && html`<p class="soft">${words('file:noRoles')}</p>`}
${scopes.map((scope) => writeScope(view, scope, words))}
</section>`
}

/** The scopes in which somebody worked on the matrix. */
export function workedScopes(view: DossierView): readonly string[] {
  return readScopes(view).filter((scope) => isWorkedOn(view, scope))
}

function writeScope(view: DossierView, scope: string, words: Words): Html {
  const matrix = readRoleMatrix(view, scope)
  const columns = [words('roleMatrix:grid.activity'), ...ways.map((way) => words(`roleMatrix:ways.${way}`))]
  const rows = matrix.activities.map((activity) => [
    activity.name || words(`roleMatrix:activities.${activity.id}`),
    ...ways.map((way) => rolesIn(matrix, activity.id, letterOf(way), words)),
  ])
  const { aside } = readFindings(view, scope)
  const reasons = aside.map(
    ({ finding, reason }) => html`<li>${words(`roleMatrix:rules.${finding.rule}.title`)}: ${reason}</li>`,
  )
  return html`<section>
${heading(3, nameOfScope(view, scope, words))}
${writePeople(matrix, words)}
${table(undefined, columns, rows)}
${reasons.length > 0 && html`<p>${words('roleMatrix:findings.aside', { count: reasons.length })}</p><ul>${reasons}</ul>`}
</section>`
}

function writePeople({ roles }: RoleMatrix, words: Words): Html | undefined {
  const rows = roles
    .filter(({ people, deputies }) => people.length + deputies.length > 0)
    .map((role) => [
      nameOfRole(role, words),
      ...[role.people, role.deputies].map((list) => list.map(({ name }) => name).join(', ')),
    ])
  if (rows.length === 0) return undefined
  const columns = [words('file:role'), words('roleMatrix:people.name'), words('roleMatrix:people.deputyOf')]
  return table(words('roleMatrix:people.title'), columns, rows)
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

/** Whether people changed a cell, named somebody or hid something in a scope. */
function isWorkedOn({ matrix, roles, activities, people }: DossierView, scope: string): boolean {
  const ending = scopedField('', scope)
  const records = [...Object.values(roles), ...Object.values(activities), ...Object.values(people)]
  return (
    Object.keys(matrix).some((key) => scopeOfCell(key) === scope) ||
    records.some((record) => Object.keys(record).some((field) => field.endsWith(ending))) ||
    (scope === wholeDossier && [...Object.values(roles), ...Object.values(activities)].length > 0)
  )
}
