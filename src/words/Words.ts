import type { FullKey } from './keys'

/** Words by key with their subject before it: 'steps:parts.occasion.title'. */
export type Words = <const Key extends string>(
  key: Key & FullKey<Key>,
  values?: Readonly<Record<string, unknown>>,
) => string
