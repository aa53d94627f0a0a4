import type { ImportOutcome } from '../../dossier/commands/importContracts'
import type { ChosenReading, ChosenReadings, Report, Resolution, Resolutions } from './check/report'
import type { Mapping } from './columns/targets'
import type { Answer, Overview, Planned, Request, Source } from './messages'

/** Why people are at the beginning again. */
export type Ending = 'stopped' | 'undone'

export type ImportContext = {
  readonly source: Source | undefined
  /** How much of the file has been read, from 0 to 1. */
  readonly share: number
  readonly overview: Overview | undefined
  readonly mapping: Mapping
  readonly readings: ChosenReadings
  readonly resolutions: Resolutions
  readonly report: Report | undefined
  /** What to write, as far as the worker gave it. */
  readonly planned: Planned
  /** What was written; it is in the dossier from then on, and on this device once the import is done. */
  readonly outcome: ImportOutcome | undefined
  readonly ending: Ending | undefined
  readonly error: unknown
}

type GoodAnswer = Exclude<Answer, { readonly type: 'failed' }>

/** What the worker answers, as events. A failure comes as the error that it is. */
type AnswerEvent = {
  [Type in GoodAnswer['type']]: {
    readonly type: `answer.${Type}`
    readonly answer: Extract<GoodAnswer, { readonly type: Type }>
  }
}[GoodAnswer['type']]

export type ImportEvent =
  | AnswerEvent
  | { readonly type: 'answer.broken'; readonly error: unknown }
  | { readonly type: 'choose'; readonly source: Source }
  | { readonly type: 'layOut'; readonly sheet: number; readonly headerRow: number | undefined }
  | { readonly type: 'map'; readonly mapping: Mapping }
  | { readonly type: 'check' }
  | { readonly type: 'resolve'; readonly key: string; readonly resolution: Resolution }
  | { readonly type: 'readAs'; readonly column: number; readonly reading: ChosenReading }
  | { readonly type: 'back' | 'stop' | 'write' | 'undo' | 'again' }

/** What the worker is asked; `reset` ends whatever it is doing. */
export type WorkerRequest = Request | { readonly type: 'reset' }

/** Nothing chosen yet. */
export const fresh: ImportContext = {
  source: undefined,
  share: 0,
  overview: undefined,
  mapping: [],
  readings: {},
  resolutions: {},
  report: undefined,
  planned: {
    version: 0,
    plan: { outcome: { added: 0, changed: 0, same: 0, removed: 0 }, rows: [], dropped: [] },
  },
  outcome: undefined,
  ending: undefined,
  error: undefined,
}

/** The columns of a sheet as they are proposed. */
export function proposedMapping({ layout }: Overview): Mapping {
  const mapping: Mapping[number][] = []
  for (const { index, proposed } of layout.columns) mapping[index] = proposed
  return Array.from(mapping)
}

/** What to write, with another piece of it. */
export function withPiece({ planned: { plan: before } }: ImportContext, { plan, version }: Planned): Planned {
  return {
    version,
    plan: {
      outcome: plan.outcome,
      rows: before.rows.concat(plan.rows),
      dropped: before.dropped.concat(plan.dropped),
    },
  }
}
