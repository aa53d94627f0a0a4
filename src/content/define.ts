import type { RoleId } from './roles'
import type { SourceId } from './sources'

/** The four steps of the method, in the order in which they are advised (product model 2.3 of the method). */
export type StepId = 'commitment' | 'colleagues' | 'together' | 'doing'

/** A route belongs to an opportunity: 4A is `tender`, 4B is `contract`. */
export const routes = ['contract', 'tender'] as const
export type Route = (typeof routes)[number]

/** Step 4 falls apart in the two routes and in what comes after either of them. */
export type Group = Route | 'realise' | 'evaluate' | 'embed'

/** One column of a list answer. Words: `parts.<part>.questions.<question>.fields.<id>`. */
export type ListField =
  | { readonly id: string; readonly kind: 'text' | 'person' | 'date' | 'number' }
  | { readonly id: string; readonly kind: 'choice'; readonly options: readonly string[] }

/** What a part asks. Words: `parts.<part>.questions.<id>`: `label`, and where it helps `hint`. */
export type Question = { readonly id: string; readonly known?: Known } & (
  | { readonly kind: 'text'; readonly rows?: number }
  | { readonly kind: 'number'; readonly unit?: Unit }
  | { readonly kind: 'date' }
  | { readonly kind: 'person' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'list'; readonly fields: readonly ListField[]; readonly advised?: number }
)

/** What the dossier may know already from elsewhere, to be offered where it is asked again. */
export type Known = 'hrLead' | 'procurementLead' | 'contractEnds' | 'weOffer' | 'weAsk'

/** Words of units: `units.<unit>`. */
export type Unit = 'hoursPerWeek' | 'people' | 'euro' | 'percent'

/** One line to tick off. Words: `parts.<part>.checklist.<id>`. Without sources it is our own proposal. */
export type CheckItem = { readonly id: string; readonly sources?: readonly SourceId[] }

/** Something a source says. Words: `parts.<part>.facts.<id>`. */
export type Fact = { readonly id: string; readonly sources: readonly [SourceId, ...SourceId[]] }

/** A screen of the dossier that a part is worked out on. */
export type Tool =
  | 'actions'
  | 'opportunities'
  | 'contracts'
  | 'instruments'
  | 'canvas'
  | 'roles'
  | 'talks'
  | 'smallStart'

/**
 * One part of a step: structure only. Its words live in `locales/<language>/steps.json` under `parts.<id>`:
 * `title`, `short` (a station on the map, at most two short words), `purpose` (one sentence), `why`, `inputs`,
 * `delivers`, `doneWhen` (advice), `time` (an estimate), and the words of its questions, checklist and facts.
 */
export type PartDefinition = {
  readonly id: string
  /** The number people know it by: '1.1', '4A.3', '4D'. Also the last piece of its path. */
  readonly code: string
  readonly does: readonly RoleId[]
  readonly decides: readonly RoleId[]
  readonly questions: readonly Question[]
  readonly checklist: readonly CheckItem[]
  readonly facts: readonly Fact[]
  /** Ids of `content/tips.ts`. */
  readonly tips: readonly string[]
  /** Ids of `content/obstacles.ts`. */
  readonly obstacles: readonly string[]
  readonly tools?: readonly Tool[]
}

/** Keeps the literal ids of an entry, so that a misspelt id is a type error. */
export function definePart<const Part extends PartDefinition>(part: Part): Part {
  return part
}
