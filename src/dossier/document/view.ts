import type { Kind, RecordOf } from '../kinds'
import type { About } from './about'
import type { readRoom } from './readRoom'
import type { Room } from './roots'

type ByKey<Value> = Readonly<Record<string, Value>>

/** Everything a dossier holds at one moment. Immutable: a change makes a new view that shares what stayed. */
export type DossierView = { readonly about: About } & {
  readonly [Name in Exclude<Room, 'about'>]: ByKey<NonNullable<ReturnType<(typeof readRoom)[Name]>>>
} & { readonly [Name in Kind]: ByKey<RecordOf<Name>> }
