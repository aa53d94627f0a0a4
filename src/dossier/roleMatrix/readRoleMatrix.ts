import { activities, busyRoles, findActivity } from '../../content/activities'
import type { Route } from '../../content/define'
import type { Letters } from '../../content/letters'
import { appointedRoles, type Side, sides } from '../../content/roles'
import type { PartId } from '../../content/steps'
import { memoise } from '../document/memoise'
import { rankAt } from '../document/rank'
import type { DossierView } from '../document/view'
import { type OnRole, peopleOnRole } from '../people/peopleOnRole'
import { lettersIn } from './cells'
import { chosenIn, isHidden, readLines } from './lines'
import { routeOfScope } from './scope'

/** A role of a matrix. `name` and `does` are what people wrote; empty means the words of `roles.<id>`. */
export type MatrixRole = OnRole & {
  readonly id: string
  /** The short code of our proposal; empty for a role that people added. */
  readonly code: string
  readonly name: string
  readonly does: string
  readonly side: Side
  readonly rank: string
  /** Whether people added it. */
  readonly own: boolean
}

/** An activity of a matrix. `name` is what people wrote; empty means the words of `roleMatrix.activities.<id>`. */
export type MatrixActivity = {
  readonly id: string
  /** 'A01'; empty for an activity that people added. */
  readonly code: string
  readonly name: string
  readonly part: PartId | undefined
  readonly rank: string
  readonly own: boolean
}

export type RoleMatrix = {
  readonly scope: string
  /** The route it is of; nothing for the whole dossier. */
  readonly route: Route | undefined
  /** What is shown, in the order people gave it. */
  readonly roles: readonly MatrixRole[]
  readonly activities: readonly MatrixActivity[]
  readonly hiddenRoles: readonly MatrixRole[]
  readonly hiddenActivities: readonly MatrixActivity[]
  /** What a role does in an activity, hidden ones too. */
  readonly letters: (activity: string, role: string) => Letters
}

type Parts = Pick<DossierView, 'matrix' | 'roles' | 'activities' | 'people'>

/**
 * Who does what, for the whole dossier or for one route of one opportunity ('k3/tender'). A cell that nobody changed is
 * as in the matrix of the whole dossier, and else as we propose. The same matrix comes back until something in it changes.
 */
export function readRoleMatrix(view: Parts, scope: string): RoleMatrix {
  return matrixOf([view.matrix, view.roles, view.activities, view.people], scope)
}

type Given = readonly [Parts['matrix'], Parts['roles'], Parts['activities'], Parts['people']]

const matrixOf = memoise(([matrix, roles, lines, people]: Given, scope): RoleMatrix => {
  const view = { people }
  const route = routeOfScope(scope)?.route
  const allRoles = readLines(roles, scope, appointedRoles, (record, given): MatrixRole => {
    const { id, code = '', side } = given ?? { id: record?.id ?? '' }
    return {
      id,
      code,
      name: record?.name.trim() ?? '',
      does: record?.does.trim() ?? '',
      side: side ?? sides.find((one) => one === record?.side) ?? 'client',
      rank: record?.rank || rankAt(given ? appointedRoles.indexOf(given) : appointedRoles.length),
      own: !given,
      ...peopleOnRole(view, id, scope),
    }
  })
  const allLines = readLines(
    lines,
    scope,
    activities,
    (record, given): MatrixActivity => ({
      id: given?.id ?? record?.id ?? '',
      code: given?.code ?? '',
      name: record?.name.trim() ?? '',
      part: given?.part,
      rank: record?.rank || rankAt(given ? activities.indexOf(given) : activities.length),
      own: !given,
    }),
  )
  const onOtherRoute = ({ id }: { id: string }) => {
    const only = findActivity(id)?.route
    return route !== undefined && only !== undefined && only !== route
  }
  const roleHidden = (one: MatrixRole) => isHidden(roles[one.id], scope, !one.own && !busyRoles.has(one.id))
  // What only the other route has is shown when people ask for it on this very route.
  const lineHidden = (one: MatrixActivity) =>
    onOtherRoute(one) ? (chosenIn(lines[one.id], scope) ?? true) : isHidden(lines[one.id], scope, false)
  return {
    scope,
    route,
    roles: allRoles.filter((one) => !roleHidden(one)),
    activities: allLines.filter((one) => !lineHidden(one)),
    hiddenRoles: allRoles.filter(roleHidden),
    hiddenActivities: allLines.filter(lineHidden),
    letters: (activity, role) => lettersIn(matrix, scope, activity, role),
  }
})
