import { type CategoryContent, categoryContent } from '../content/categories'
import type { categories } from '../content/opportunity'
import { otherMeanings, severalMeanings, vagueWords } from '../content/otherMeanings'

export type Category = (typeof categories)[number]

/** A term that stands in a text; without a category if it says that a word means something else here. */
type Found = { readonly category: Category | undefined; readonly word: string }
type Hit = Found & { readonly from: number; readonly to: number }
export type TermHit = Hit & {
  readonly category: Category
  /** Whether it says little: a vague word, or one that tells for whom, where or with what, behind the work itself. */
  readonly isAside: boolean
}

/** Words behind which stands for whom, where, of what or with what. */
const asides = new Set(
  'voor van tbv bij in op aan langs met incl inclusief excl exclusief zonder for of at to along with including pour de du des dans avec fur von mit bei'.split(
    ' ',
  ),
)

/** What is bought, behind which stands what it is for: 'software vergunningen en handhaving'. */
const products = new Set('software saas applicatie applicaties systeem app platform'.split(' '))

/** The terms that stand in a text. A shorter one inside a longer one does not count: 'informatiebeveiliging'. */
export function categoryTerms(text: string): readonly TermHit[] {
  if (text === '') return []
  const tokens = plainly(text).match(/[\p{L}\d]+/gu) ?? []
  const hits = tokens.flatMap((token, at) => [
    ...hitsOfToken(token).map((hit) => ({ ...hit, from: at, to: at })),
    ...hitsOfPhrases(tokens, at),
  ])
  const telling = hits.filter(
    (hit): hit is Hit & { category: Category } =>
      hit.category !== undefined && !hits.some((other) => isInside(hit, other)),
  )
  const first = Math.min(...telling.map(({ to }) => to))
  const aside = tokens.findIndex(
    (token, at) => (at > first && asides.has(token)) || (at >= first && products.has(token)),
  )
  return telling.map((hit) => ({
    ...hit,
    isAside: (aside >= 0 && hit.from > aside) || vagueWords.has(hit.word),
  }))
}

/** Lower case and without accents, so that 'Koffié' and 'koffie' are alike. */
function plainly(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')
}

function isInside(hit: Hit, other: Hit): boolean {
  return (
    hit !== other && other.from <= hit.from && hit.to <= other.to && other.to - other.from > hit.to - hit.from
  )
}

// A register says the same few thousand words over and over.
const knownTokens = new Map<string, readonly Found[]>()
const mostKept = 50_000

function hitsOfToken(token: string): readonly Found[] {
  const known = knownTokens.get(token)
  if (known) return known
  // No term is a number, and a register is full of them.
  const fitting = /^\d+$/.test(token) ? [] : singlesFor(token).filter(({ fits }) => fits(token))
  const placed = fitting.map((single) => ({ ...single, from: placeOf(single, token) }))
  const [one, ...others] = placed
  const best = others.reduce<Placed | undefined>((before, other) => stronger(before, other), one)
  const hits = placed
    .filter(({ from, length }) => from === best?.from && length === best.length)
    .map(({ category }) => ({ category, word: token }))
  if (knownTokens.size > mostKept) knownTokens.clear()
  knownTokens.set(token, hits)
  return hits
}

type Placed = Single & { readonly from: number }

/** Where the letters of a term stand in a word. */
function placeOf({ letters, isEnd }: Single, token: string): number {
  return isEnd ? token.length - letters.length : Math.max(0, token.lastIndexOf(letters))
}

/** Of two words in one, the last says what it is: 'jeugdhulpvervoer' is transport. Otherwise the longer one. */
function stronger(one: Placed | undefined, other: Placed): Placed {
  if (!one || other.from >= one.from + one.letters.length) return other
  if (one.from >= other.from + other.letters.length) return one
  return other.length > one.length ? other : one
}

function hitsOfPhrases(tokens: readonly string[], at: number): readonly Hit[] {
  const starting = phrases.get(tokens[at] ?? '') ?? []
  return starting.flatMap(({ rest, category }) => {
    const to = at + rest.length
    if (!rest.every((fits, i) => fits(tokens[at + 1 + i] ?? ''))) return []
    return [{ category, word: tokens.slice(at, to + 1).join(' '), from: at, to }]
  })
}

type Term = { readonly category: Category | undefined; readonly term: string }

const terms: readonly Term[] = [
  ...Object.entries(categoryContent).flatMap(([category, content]: [string, CategoryContent]) =>
    content.terms.map((term) => ({ category: category as Category, term })),
  ),
  ...severalMeanings.flatMap(({ term, categories: several }) =>
    several.map((category) => ({ category, term })),
  ),
  ...otherMeanings.map((term) => ({ category: undefined, term })),
]

type Fits = (token: string) => boolean

/** 'term', 'term*', '*term', '*term*', and a '*' in the middle. */
function formOf(term: string): Fits {
  const form = new RegExp(`^${term.replaceAll('*', '.*')}$`)
  return (token) => form.test(token)
}

type Single = {
  readonly category: Category | undefined
  readonly letters: string
  readonly length: number
  readonly isEnd: boolean
  readonly fits: Fits
}

/** Terms of one word by their first two letters, and those that may begin with anything. */
const byBeginning = new Map<string, Single[]>()
const withAnyBeginning: Single[] = []
for (const { category, term } of terms.filter((one) => !one.term.includes(' '))) {
  // A whole word is surer than a form that happens to be as long.
  const letters = term.replaceAll('*', '')
  const length = letters.length + (term.includes('*') ? 0 : 0.5)
  const isEnd = term.startsWith('*') && !term.endsWith('*')
  const single = { category, letters, length, isEnd, fits: formOf(term) }
  const beginning = term.slice(0, 2)
  if (beginning.includes('*')) withAnyBeginning.push(single)
  else byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), single])
}

function singlesFor(token: string): readonly Single[] {
  return [...(byBeginning.get(token.slice(0, 2)) ?? []), ...withAnyBeginning]
}

/** Terms of several words, by the first of them; only those behind it can have a '*'. */
const phrases = new Map<
  string,
  { readonly category: Category | undefined; readonly rest: readonly Fits[] }[]
>()
for (const { category, term } of terms.filter((one) => one.term.includes(' '))) {
  const [first = '', ...rest] = term.split(' ')
  phrases.set(first, [...(phrases.get(first) ?? []), { category, rest: rest.map(formOf) }])
}
