import type { DutchWords } from './dutchWords'

/** A file of words: `steps` is `locales/nl/steps.json`. */
export type Subject = keyof DutchWords

/** Asked for as 'count', written down as 'count_one' and 'count_other'. */
type WithoutForm<Key extends string> = Key extends `${infer Base}_${'one' | 'other'}` ? Base | Key : Key

type Leaves<Node> = {
  [Key in keyof Node & string]: Node[Key] extends string
    ? WithoutForm<Key>
    : Node[Key] extends readonly unknown[]
      ? never
      : `${Key}.${Leaves<Node[Key]>}`
}[keyof Node & string]

/** Every key by its subject. A property of a type is worked out once, when it is first asked for. */
type KeysOf = { [Of in Subject]: Leaves<DutchWords[Of]> }

/**
 * The key itself when it is one of these, and nothing otherwise. A key with an id that only content knows has no end:
 * `cases.${string}.name` fits when there is any such key. A key of which nothing is known never fits.
 */
type Fitting<Keys extends string, Key extends string> = string extends Key
  ? never
  : Key extends Keys
    ? Key
    : [Extract<Keys, Key>] extends [never]
      ? never
      : Key

type In<
  First extends Subject,
  Named extends Subject,
  Prefix,
  Key extends string,
> = Key extends `${infer Of}:${infer Rest}`
  ? Of extends Named
    ? `${Of}:${Fitting<KeysOf[Of], Rest>}`
    : never
  : Prefix extends string
    ? `${Prefix}.${Key}` extends Fitting<KeysOf[First], `${Prefix}.${Key}`>
      ? Key
      : never
    : Fitting<KeysOf[First], Key>

/** A key of one subject, or of several: 'title' is of the first, and 'roles:buyer.name' of any. */
export type KeyIn<Of, Prefix, Key extends string> = Of extends readonly [
  infer First extends Subject,
  ...unknown[],
]
  ? In<First, Of[number] & Subject, Prefix, Key>
  : Of extends Subject
    ? In<Of, never, Prefix, Key>
    : never

/** A key with its subject before it: 'steps:parts.occasion.title'. */
export type FullKey<Key extends string> = Key extends `${infer Of extends Subject}:${infer Rest}`
  ? `${Of}:${Fitting<KeysOf[Of], Rest>}`
  : never
