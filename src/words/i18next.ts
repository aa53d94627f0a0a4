import type { DefaultNamespace, Namespace } from 'i18next'
import type { DutchWords } from './dutchWords'
import type { KeyIn } from './keys'

/** What is filled in. What it is called is not known to the types: those of JSON do not tell what a sentence says. */
type Values = {
  readonly [name: string]: unknown
  readonly ns?: never
  readonly defaultValue?: never
  readonly returnObjects?: never
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: DutchWords
    parseInterpolation: false
    strictInterpolationChecks: false
  }
  // Comes before what i18next says of itself, which takes four times as long and knows no ids of content.
  interface TFunction<Ns extends Namespace = DefaultNamespace, KPrefix = undefined> {
    <const Key extends string>(key: Key & KeyIn<Ns, KPrefix, Key>, values?: Values): string
  }
}
