import type { Route } from '../define'
import type { Letters } from '../letters'
import type { AppointedRole } from '../roles'
import type { PartId } from '../steps'

/**
 * One line of the role matrix: our own design (a proposal), because the annex of the guidance document was not seen.
 * Words: `roleMatrix.activities.<id>`.
 */
export type Activity = {
  readonly id: string
  /** The number it keeps when lines are moved: 'A01'. */
  readonly code: string
  /** The part of the method in which it is done. */
  readonly part: PartId
  /** The only route that has it; without it both have. */
  readonly route?: Route
  readonly letters: Readonly<Partial<Record<AppointedRole, Letters>>>
}

/** Keeps the literal ids of the lines, so that a misspelt id is a type error. */
export function defineActivities<const List extends readonly Activity[]>(list: List): List {
  return list
}
