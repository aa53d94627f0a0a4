import type { ImportPlan } from '../../dossier/commands/importContracts'
import type { Plain } from '../../dossier/document/plain'
import type { ErrorCode } from '../../errors'
import type { ChosenReadings, Report, Resolutions } from './check/report'
import type { Layout } from './columns/layOut'
import type { Mapping } from './columns/targets'

/** A file that people chose, or cells that they pasted. `name` is what it is called on screen. */
export type Source =
  | { readonly kind: 'file'; readonly name: string; readonly file: Blob }
  | { readonly kind: 'pasted'; readonly name: string; readonly text: string }

export type SheetLook = { readonly name: string; readonly isHidden: boolean; readonly rows: number }

/** What a file holds, and how its likeliest sheet is put together. */
export type Overview = {
  readonly sheets: readonly SheetLook[]
  readonly sheet: number
  readonly layout: Layout
  /** Whether what is proposed is what people chose for the same columns before. */
  readonly isRemembered?: boolean
}

/** What people asked of the check: the same again gives the same report. */
export type Choices = {
  readonly mapping: Mapping
  readonly readings: ChosenReadings
  readonly resolutions: Resolutions
}

/** A key of the dossier's contracts with its value. */
export type KnownEntry = readonly [string, Plain]

/** What is asked of the worker, one thing at a time. The contracts of the dossier come in pieces, before a check. */
export type Request =
  | { readonly type: 'read'; readonly source: Source }
  | { readonly type: 'layOut'; readonly sheet: number; readonly headerRow: number | undefined }
  | {
      readonly type: 'known'
      /** `KnownEntry[]` as JSON, which crosses over faster than the objects themselves. */
      readonly entries: string
      readonly isFirst: boolean
      /** Tells this state of the register from others. */
      readonly version: number
    }
  | { readonly type: 'check'; readonly choices: Choices }
  | { readonly type: 'plan' }

/** What an import does with a register, and which state of the register that was. */
export type Planned = { readonly plan: ImportPlan; readonly version: number }

/** What it answers. `share` is how much is done, from 0 to 1. The plan comes in pieces. */
export type Answer =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'read'; readonly overview: Overview }
  | { readonly type: 'laidOut'; readonly overview: Overview }
  | { readonly type: 'checked'; readonly report: Report }
  | ({ readonly type: 'plan'; readonly isLast: boolean } & Planned)
  | {
      readonly type: 'failed'
      readonly code: ErrorCode | undefined
      readonly details: object
      readonly reason: string
    }
