import type contractWords from '../../../locales/nl/contracts.json'
import type words from '../../../locales/nl/kinds.json'
import type opportunityWords from '../../../locales/nl/opportunities.json'
import type { FieldsOf, Kind } from '../kinds'
import type { Words } from './context'

/** The kinds whose fields have their words on a screen of their own. */
export const fieldsElsewhere = {
  opportunities: 'opportunities:fields',
  contracts: 'contracts:fields',
} as const

type Elsewhere = keyof typeof fieldsElsewhere

/** Every field has a word, but for its place in an order. */
type Fields<K extends Kind> = {
  readonly fields: { readonly [Field in Exclude<keyof FieldsOf<K>, 'rank'>]: string }
}

/** What has to be said of a kind: what one is, what many are, how one is named, and what its fields are called. */
type Needed = {
  readonly [K in Kind]: { readonly one: string; readonly many: string; readonly named: unknown }
} & { readonly [K in Exclude<Kind, Elsewhere>]: Fields<K> }

type Complete<All extends Needed, _O extends Fields<'opportunities'>, _C extends Fields<'contracts'>> = All

/** The words of all kinds. This does not compile while one of them is missing. */
type KindWords = Complete<typeof words, typeof opportunityWords, typeof contractWords>

/** What many of a kind are called: 'Acties'. */
export function nameMany(kind: Kind & keyof KindWords, words: Words): string {
  return words(`kinds:${kind}.many`)
}
