import type { FullKey } from '../../words/keys'

/** How a field reads where it is no plain text, number, list, or yes and no. */
export type Shape =
  /** A calendar day 'yyyy-mm-dd', or a moment in ISO time. */
  | 'day'
  /** A reference such as 'commitment/occasion' or 'k3/tender'. */
  | 'reference'
  /** One of some ids. `words` tells where their words are, with '*' for the id. */
  | { readonly words: string; readonly ids: readonly string[] }
  /** The id of a record of another kind. */
  | { readonly record: string }

/** The keys of a root. */
type Keys = { has(key: string): boolean; keys(): Iterable<string> }

/** A kind of record: everything that holds for all kinds is worked out from this. */
export type KindDefinition<Fields> = {
  /** What a record holds before anybody filled it in. A field takes values like the one it has here. */
  readonly empty: Fields & { readonly removed: boolean }
  /** The fields of which a whole record has one: others alone are half a record. Without these any field will do. */
  readonly marks?: readonly (keyof Fields & string)[]
  /** Whether a record is there otherwise: it is one of ours, or kept in another way. */
  readonly given?: (id: string, find: (root: 'items' | 'contracts') => Keys) => boolean
  /** The fields that say where something stands, and nothing that anybody wrote. */
  readonly placing: readonly (keyof Fields & string)[]
  /** The field with the id of the record that it is a part of, and goes out of sight with. */
  readonly parent?: keyof Fields & string
  /** The field that people call it by; where they call it otherwise, `naming` tells how. */
  readonly name: keyof Fields | undefined
  /** What people wrote in it, to search and to read, in order. */
  readonly prose: readonly string[]
  readonly shapes?: { readonly [Field in keyof Fields]?: Shape }
  /** Whether people have begun once there is one; else it may be there before anybody did a thing. */
  readonly begins: boolean
  /** Whether it belongs to a work session as it is prepared, and so is no work that was done in it. */
  readonly preparesSession?: boolean
}

/** A record: its fields, its id, and whether it was taken out of sight. */
export type Recorded<Fields> = { readonly id: string; readonly removed: boolean } & {
  readonly [Field in keyof Fields]: Fields[Field]
}

type Given<Fields> = Omit<KindDefinition<Fields>, 'empty'> & { readonly empty: Fields }

export function defineKind<Fields extends object>({ empty, ...kind }: Given<Fields>): KindDefinition<Fields> {
  return { ...kind, empty: { ...empty, removed: false } }
}

/** A field that holds one of some ids. */
export function oneOf<const Place extends string, const Id extends string>(
  words: Place & PlaceOf<Place, Id>,
  ids: readonly Id[],
): Shape {
  return { words, ids }
}

/** The place itself when every id has its words there. */
type PlaceOf<Place extends string, Id extends string> = [WithId<Place, Id>] extends [
  FullKey<WithId<Place, Id>>,
]
  ? Place
  : never

type WithId<Place extends string, Id extends string> = Place extends `${infer Before}*${infer After}`
  ? `${Before}${Id}${After}`
  : never

/** A field that holds the id of a record. */
export function idOf(record: string): Shape {
  return { record }
}
