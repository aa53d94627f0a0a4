import { action } from './action'
import { activity } from './activity'
import { canvas } from './canvas'
import { contract } from './contract'
import type { KindDefinition, Recorded } from './define'
import { example } from './example'
import { item } from './item'
import { note } from './note'
import { noteGroup } from './noteGroup'
import { opportunity } from './opportunity'
import { person } from './person'
import { role } from './role'
import { scan } from './scan'
import { session } from './session'
import { sessionBlock } from './sessionBlock'
import { sessionPerson } from './sessionPerson'
import { sessionPoint } from './sessionPoint'
import { sticker } from './sticker'
import { talk } from './talk'

/** Every kind of record, by the root that holds it: there its fields stand under '<id>/<field>'. */
export const kinds = {
  items: item,
  opportunities: opportunity,
  actions: action,
  contracts: contract,
  canvases: canvas,
  notes: note,
  scans: scan,
  examples: example,
  noteGroups: noteGroup,
  stickers: sticker,
  roles: role,
  activities: activity,
  people: person,
  talks: talk,
  sessions: session,
  sessionBlocks: sessionBlock,
  sessionPeople: sessionPerson,
  sessionPoints: sessionPoint,
} as const

export type Kind = keyof typeof kinds

/** The fields of a kind, without `removed`. */
export type FieldsOf<K extends Kind> = (typeof kinds)[K] extends KindDefinition<infer Fields> ? Fields : never

export type RecordOf<K extends Kind> = Recorded<FieldsOf<K>>

export const kindNames = Object.keys(kinds) as readonly Kind[]

/** Whether a root holds records, so that its keys are '<id>/<field>'. */
export function isKind(root: string): root is Kind {
  return Object.hasOwn(kinds, root)
}

/** What a kind says of itself, whatever its fields are. */
export function kindOf(kind: Kind): KindDefinition<{ readonly [field: string]: unknown }> {
  return kinds[kind] as unknown as KindDefinition<{ readonly [field: string]: unknown }>
}
