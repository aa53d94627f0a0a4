import { type Absent, withoutPerson } from '../../workflow/absence'
import { findInMatrix } from '../../workflow/roleRules'
import type { Finding, RuleMatrix } from '../../workflow/roleRules/roleRule'
import { memoise } from '../document/memoise'
import type { DossierView } from '../document/view'
import { type RoleMatrix, readRoleMatrix } from './readRoleMatrix'
import { wholeDossier } from './scope'

type Parts = Pick<DossierView, 'matrix' | 'roles' | 'activities' | 'people' | 'findings'>

export type MatrixFindings = {
  /** What deserves a look, in the order of the rules. */
  readonly open: readonly Finding[]
  /** What people set aside, with their reason. It comes back by itself when it no longer holds and then holds again. */
  readonly aside: readonly { readonly finding: Finding; readonly reason: string }[]
}

/** The key of a finding in the root `findings`. */
export function findingKey(scope: string, { rule, subject }: Pick<Finding, 'rule' | 'subject'>): string {
  return `${scope}/${rule}/${subject}`
}

/** What the matrix of a scope has to say for itself. The same answer comes back until something in it changes. */
export function readFindings(view: Parts, scope: string): MatrixFindings {
  return findingsOf([readRoleMatrix(view, scope), view.findings])
}

const findingsOf = memoise(
  ([matrix, asides]: readonly [RoleMatrix, DossierView['findings']]): MatrixFindings => {
    const all = findInMatrix(ruleMatrixOf(matrix)).map((finding) => ({
      finding,
      reason: asides[findingKey(matrix.scope, finding)],
    }))
    return {
      open: all.filter(({ reason }) => reason === undefined).map(({ finding }) => finding),
      aside: all.flatMap(({ finding, reason }) => (reason === undefined ? [] : [{ finding, reason }])),
    }
  },
)

/** What would stand still, and who would take over, while a person is away. `person` is an id. */
export function readAbsence(view: Parts, scope: string, person: string): readonly Absent[] {
  return absenceOf([readRoleMatrix(view, scope)], person)
}

const absenceOf = memoise(([matrix]: readonly [RoleMatrix], person) =>
  withoutPerson(ruleMatrixOf(matrix), person),
)

/** A matrix as the rules see it. */
function ruleMatrixOf({ scope, activities, roles, letters }: RoleMatrix): RuleMatrix {
  return {
    wholeDossier: scope === wholeDossier,
    activities: activities.map(({ id }) => id),
    roles: roles.map(({ id, side, people, deputies }) => ({
      id,
      side,
      people: people.map((person) => person.id),
      deputies: deputies.map((person) => person.id),
    })),
    letters,
  }
}
