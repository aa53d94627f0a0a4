import type { FullKey } from './keys'

type Values = Readonly<Record<string, unknown>>

/** Any words by key. */
export type Say = (key: never, values?: Values) => string

/** Words whose keys all begin alike: with `papers:agreement.` before them, 'goal' is `papers:agreement.goal`. */
export function wordsUnder<const Beginning extends string>(words: Say, beginning: Beginning) {
  const say = words as (key: string, values?: Values) => string
  return <const Rest extends string>(rest: Rest & RestOf<Beginning, Rest>, values?: Values): string =>
    say(`${beginning}${rest}`, values)
}

type RestOf<Beginning extends string, Rest extends string> = Rest extends unknown
  ? `${Beginning}${Rest}` extends FullKey<`${Beginning}${Rest}`>
    ? Rest
    : never
  : never
