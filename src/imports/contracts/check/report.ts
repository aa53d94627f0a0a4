import type { ImportedField } from '../../../dossier/contracts/importedContract'
import type { Target } from '../columns/targets'
import type { Remark, Unreadable } from '../values/reading'

/** What people chose to do about a problem. Words: `importContracts.answers`. */
export type Resolution =
  | { readonly kind: 'mend'; readonly value: string | number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'skip' }

/** By the key of a problem. Without one, a field stays empty, and a row without any name is skipped. */
export type Resolutions = Readonly<Record<string, Resolution>>

/** How people say that a column is to be read, where the file leaves it open. */
export type ChosenReading = 'dayFirst' | 'monthFirst' | ',' | '.'
export type ChosenReadings = Readonly<Record<number, ChosenReading>>

export type ColumnName = { readonly index: number; readonly letter: string; readonly title: string }

/** One value that could not be read, with the rows of the file that hold it. */
export type Problem = {
  readonly key: string
  /** As it stands in the file; for a row without any name, what else is in it. */
  readonly value: string
  /** The first of them, as the file counts them. */
  readonly rows: readonly number[]
  /** What the contract in the first row is called; empty for a row without any name. */
  readonly who: string
  readonly count: number
  readonly suggestion: string | number | undefined
  readonly resolution: Resolution
}

/** Values of one column that could not be read, for one reason. */
export type ProblemGroup = {
  readonly key: string
  readonly reason: Unreadable | 'noName'
  readonly column: ColumnName | undefined
  readonly target: Target
  readonly problems: readonly Problem[]
  /** Rows and different values, also beyond those that are listed. */
  readonly rows: number
  readonly values: number
  readonly suggestions: number
}

export type NoticeKind =
  | Remark
  | 'chosenReading'
  | 'thousands'
  | 'withVat'
  | 'assumedPerYear'
  | 'zeroAmount'
  | 'divided'
  | 'notDivided'
  | 'notRepeated'
  | 'twice'
  | 'sameNumber'
  | 'endsBeforeStart'
  | 'clauseAgreed'
  | 'repairedTexts'
  | 'hiddenRows'

/** Something that people should know of how the file was read. */
export type Notice = {
  readonly kind: NoticeKind
  readonly column: ColumnName | undefined
  readonly count: number
  /** The first rows it is about, as the file counts them. */
  readonly rows: readonly number[]
  /** One of the values it is about, and what was made of it. */
  readonly sample: { readonly text: string; readonly read: string | number | undefined } | undefined
  /** What the column is read as, where people can choose the other. */
  readonly reading: ChosenReading | undefined
}

export type ContractChange = {
  readonly row: number
  readonly name: string
  readonly fields: readonly { field: ImportedField; before: string | number; after: string | number }[]
}

/** What an import would do, before anything is written. Lists hold the beginning, counts hold all. */
export type Report = {
  readonly counts: {
    readonly added: number
    readonly changed: number
    readonly same: number
    /** Thrown away here before, so they stay away. */
    readonly removed: number
    /** Values that people changed by hand and the file says otherwise: theirs stays. */
    readonly kept: number
    readonly skipped: number
    readonly withProblem: number
  }
  readonly problems: readonly ProblemGroup[]
  readonly notices: readonly Notice[]
  readonly changes: readonly ContractChange[]
  readonly additions: readonly string[]
}

/** How many values of one group people see and answer one by one; the others go by one answer for all. */
export const listedProblems = 100
export const listedChanges = 100
