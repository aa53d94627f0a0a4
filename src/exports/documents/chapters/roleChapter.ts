import { letterOf, ways } from '../../../content/letters'
import type { DossierView } from '../../../dossier/document/view'
import { readMatrixPeople } from '../../../dossier/people/peopleOnRole'
import { readFindings } from '../../../dossier/roleMatrix/findings'
import { type RoleMatrix, readRoleMatrix } from '../../../dossier/roleMatrix/readRoleMatrix'
import { workedScopes } from '../../../dossier/roleMatrix/workedScopes'
import type { Words } from '../../../words/Words'
import { heading, paragraph, table } from '../pieces'
import { nameOfActivity, nameOfRole, nameOfScope, peopleIn, rolesIn } from '../roleWords'
import type { Block } from '../tree'

/** Who does what, for the whole dossier and for each route where people changed something, as lists of roles. */
export function* roleChapter(view: DossierView, words: Words): Generator<Block> {
  const scopes = workedScopes(view)
  if (scopes.length === 0) yield paragraph(words('file:noRoles'), 'soft')
  for (const scope of scopes) {
    const matrix = readRoleMatrix(view, scope)
    yield heading(2, nameOfScope(view, scope, words))
    yield* peopleTable(matrix, words)
    yield waysTable(matrix, words)
    yield* findingsAside(view, scope, words)
  }
  const people = readMatrixPeople(view)
  if (people.length === 0) return
  yield heading(2, words('roleMatrix:people.list'))
  yield { kind: 'list', items: people.map((person) => peopleIn([person], words)) }
}

/** Who has which role, and what people wrote about roles. */
function* peopleTable({ roles }: RoleMatrix, words: Words): Generator<Block> {
  const told = roles.filter(
    ({ people, deputies, own, does }) => own || does !== '' || people.length + deputies.length > 0,
  )
  if (told.length === 0) return
  const isDescribed = told.some(({ does }) => does !== '')
  const title = words('roleMatrix:people.title')
  const columns = [
    [words('file:role'), 2],
    [words('roleMatrix:people.name'), 3],
    [words('roleMatrix:people.deputyOf'), 3],
    ...(isDescribed ? [[words('kinds:roles.fields.does'), 4] as const] : []),
  ] as const
  const rows = told.map((role) => [
    nameOfRole(role, words),
    peopleIn(role.people, words) || '–',
    peopleIn(role.deputies, words) || '–',
    ...(isDescribed ? [role.does || '–'] : []),
  ])
  yield { ...table(title, columns, rows), showsTitle: true }
}

function waysTable(matrix: RoleMatrix, words: Words): Block {
  const columns = ways.map((way) => [words(`roleMatrix:ways.${way}`), 2] as const)
  const rows = matrix.activities.map((activity) => [
    nameOfActivity(activity, words),
    ...ways.map((way) => rolesIn(matrix, activity.id, letterOf(way), words) || '–'),
  ])
  const all = [[words('roleMatrix:grid.activity'), 3], ...columns] as const
  return { ...table(words('roleMatrix:title'), all, rows), showsTitle: true }
}

/** What people looked at and found good as it is, with why. */
function* findingsAside(view: DossierView, scope: string, words: Words): Generator<Block> {
  const { aside } = readFindings(view, scope)
  if (aside.length === 0) return
  yield paragraph(words('roleMatrix:findings.aside', { count: aside.length }))
  const items = aside.map(({ finding: { rule }, reason }) =>
    words('file:named', { name: words(`roleMatrix:rules.${rule}.title`), value: reason }),
  )
  yield { kind: 'list', items }
}
