import { type CategoryContent, categoryContent } from '../content/categories'
import { categories } from '../content/opportunity'
import { otherMeanings, severalMeanings } from '../content/otherMeanings'

type Category = (typeof categories)[number]

/** What a contract says about itself. `cpv` may hold anything that has a code in it. */
export type CategoryClues = {
  readonly name: string
  readonly description: string
  readonly categoryText: string
  readonly cpv: string
}

/** A category, and the words and codes of the contract that led to it, as they stand there. */
export type CategoryProposal = { readonly category: Category; readonly evidence: readonly string[] }

// A name says more than a long description; a code was chosen by somebody from a list.
const weights = { name: 3, categoryText: 3, description: 1, cpv: 4 } as const

/** A term that stands in a text; without a category if it says that a word means something else here. */
type Found = { readonly category: Category | undefined; readonly word: string }
type Hit = Found & { readonly from: number; readonly to: number }
type TellingHit = Hit & { readonly category: Category }

/**
 * The categories that the words and the code of a contract point to, the likeliest first. Nothing if nothing points
 * anywhere; several that are as likely as each other if it is for people to say. Never more than a proposal.
 */
export function proposeCategory(clues: CategoryClues): readonly CategoryProposal[] {
  const points = new Map<Category, number>()
  const evidence = new Map<Category, Set<string>>()
  const count = (category: Category, word: string, weight: number) => {
    const words = evidence.get(category) ?? new Set()
    evidence.set(category, words)
    if (words.has(word)) return
    words.add(word)
    points.set(category, (points.get(category) ?? 0) + weight)
  }
  for (const field of ['name', 'categoryText', 'description'] as const) {
    for (const { category, word } of tellingHits(clues[field])) count(category, word, weights[field])
  }
  for (const code of clues.cpv.match(/\d{8}/g) ?? []) {
    const category = categoryOfCode(code)
    if (category) count(category, code, weights.cpv)
  }
  const most = Math.max(0, ...points.values())
  return categories
    .filter((category) => most > 0 && points.get(category) === most)
    .map((category) => ({ category, evidence: [...(evidence.get(category) ?? [])] }))
}

/** Lower case and without accents, so that 'Koffié' and 'koffie' are alike. */
function plainly(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')
}

/** A page of text mentions this and that: then only what comes back tells what it is about. */
const page = 40

function tellingHits(text: string): readonly TellingHit[] {
  const hits = hitsIn(text)
  if (hits.length === 0 || (text.match(/\s+/g)?.length ?? 0) < page) return hits
  return hits.filter(({ category }, i) => hits.some((other, j) => j !== i && other.category === category))
}

/** The terms that stand in a text. A shorter one inside a longer one does not count: 'informatiebeveiliging'. */
function hitsIn(text: string): readonly TellingHit[] {
  if (text === '') return []
  const tokens = plainly(text).match(/[\p{L}\d]+/gu) ?? []
  const hits = tokens.flatMap((token, at) => [
    ...hitsOfToken(token).map((hit) => ({ ...hit, from: at, to: at })),
    ...hitsOfPhrases(tokens, at),
  ])
  return hits.filter(
    (hit): hit is TellingHit => hit.category !== undefined && !hits.some((other) => isInside(hit, other)),
  )
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
  const fitting = /^\d+$/.test(token) ? [] : singles.filter(({ fits }) => fits.test(token))
  const longest = Math.max(0, ...fitting.map(({ length }) => length))
  const hits = fitting
    .filter(({ length }) => length === longest)
    .map(({ category }) => ({ category, word: token }))
  if (knownTokens.size > mostKept) knownTokens.clear()
  knownTokens.set(token, hits)
  return hits
}

function hitsOfPhrases(tokens: readonly string[], at: number): readonly Hit[] {
  const starting = phrases.get(tokens[at] ?? '') ?? []
  return starting.flatMap(({ rest, category }) => {
    const to = at + rest.length
    if (!rest.every((fits, i) => fits.test(tokens[at + 1 + i] ?? ''))) return []
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

function formOf(term: string): RegExp {
  return new RegExp(`^${term.replaceAll('*', '.*')}$`)
}

const singles = terms
  .filter(({ term }) => !term.includes(' '))
  .map(({ category, term }) => ({ category, length: term.replaceAll('*', '').length, fits: formOf(term) }))

/** Terms of several words, by the first of them; only those behind it can have a '*'. */
const phrases = new Map<
  string,
  { readonly category: Category | undefined; readonly rest: readonly RegExp[] }[]
>()
for (const { category, term } of terms.filter((one) => one.term.includes(' '))) {
  const [first = '', ...rest] = term.split(' ')
  phrases.set(first, [...(phrases.get(first) ?? []), { category, rest: rest.map(formOf) }])
}

/** The category with the longest beginning of a code: '90911300' is cleaning windows, not cleaning. */
function categoryOfCode(code: string): Category | undefined {
  let best: { category: Category; length: number } | undefined
  for (const category of categories) {
    for (const start of categoryContent[category].cpv) {
      if (code.startsWith(start) && start.length > (best?.length ?? 0))
        best = { category, length: start.length }
    }
  }
  return best?.category
}
