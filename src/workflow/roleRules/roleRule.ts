import type { Letters } from '../../content/letters'
import type { Side } from '../../content/roles'
import type { SourceId } from '../../content/sources'

/** A role as the rules see it: whose side it is on, and by their ids the people who hold it or stand in. */
export type RuleRole = {
  readonly id: string
  readonly side: Side
  readonly people: readonly string[]
  readonly deputies: readonly string[]
}

/** A role matrix as the rules see it: what is shown, without what people hid. */
export type RuleMatrix = {
  /** Whether it is of the whole dossier, where the people of a supplier differ from one opportunity to the next. */
  readonly wholeDossier: boolean
  readonly activities: readonly string[]
  readonly roles: readonly RuleRole[]
  /** What a role does in an activity. */
  readonly letters: (activity: string, role: string) => Letters
}

/** What would put a finding right, in one press. */
export type Mend =
  | {
      readonly kind: 'letters'
      readonly activity: string
      readonly role: string
      readonly changes: readonly Change[]
    }
  | { readonly kind: 'person'; readonly role: string }

/** What one cell would become. */
export type Change = { readonly activity: string; readonly role: string; readonly letters: Letters }

/** Something in a matrix that deserves a look. Ids only: the words are under `roleMatrix.rules.<rule>`. */
export type Finding = {
  readonly rule: RuleId
  /** Tells findings of one rule apart, so that one can be set aside: an activity, a role or a person. */
  readonly subject: string
  /** The cell, line or column to look at. */
  readonly activity?: string
  readonly role?: string
  readonly person?: string
  /** All roles it is about, where that is more than one. */
  readonly roles?: readonly string[]
  /** Of all that is done, 0 to 100. */
  readonly percent?: number
  readonly mends: readonly Mend[]
}

export type RuleId =
  | 'noDecider'
  | 'twoDeciders'
  | 'nobodyDoes'
  | 'nobodyOnOurSide'
  | 'deciderWithoutPerson'
  | 'tooMuchForOne'
  | 'onlyInformed'
  | 'managerTooLate'
  | 'firstTalkTogether'

export type RoleRule = {
  readonly id: RuleId
  /** Where the reason comes from; without any it is our own proposal. */
  readonly sources: readonly SourceId[]
  readonly find: (matrix: RuleMatrix) => readonly Finding[]
}

/** The roles that have one of the ways in an activity: those who decide, or those who do. */
export function rolesWith(matrix: RuleMatrix, activity: string, letter: 'B' | 'D'): readonly RuleRole[] {
  return matrix.roles.filter(({ id }) => matrix.letters(activity, id).includes(letter))
}
