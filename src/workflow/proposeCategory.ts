import { categoryContent } from '../content/categories'
import { categories } from '../content/opportunity'
import { type Category, categoryTerms, type TermHit } from './categoryTerms'

/** What a contract says about itself. `cpv` may hold anything that has a code in it. */
export type CategoryClues = {
  readonly name: string
  readonly description: string
  readonly categoryText: string
  readonly cpv: string
}

/** A category, and the words and codes of the contract that led to it, as they stand there. */
export type CategoryProposal = { readonly category: Category; readonly evidence: readonly string[] }

// A name says more than a column that puts contracts in wide groups, and that says more than a long description; a
// code was chosen by somebody from a list.
const weights = { name: 3, categoryText: 2, description: 1, cpv: 4 } as const
/** However often a description comes back to it, it says less than a name. */
const mostOfDescription = 2
/** What a name tells of for whom, where or with what. */
const ofAside = 0.5

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
    const told = new Map<Category, number>()
    for (const { category, word, isAside } of tellingHits(clues[field])) {
      const before = told.get(category) ?? 0
      const most = field === 'description' ? mostOfDescription : Number.POSITIVE_INFINITY
      const weight = Math.min(weights[field] * (isAside ? ofAside : 1), most - before)
      told.set(category, before + weight)
      count(category, word, weight)
    }
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

/** A page of text mentions this and that: then only what comes back tells what it is about. */
const page = 40

function tellingHits(text: string): readonly TermHit[] {
  const hits = categoryTerms(text)
  if (hits.length === 0 || (text.match(/\s+/g)?.length ?? 0) < page) return hits
  return hits.filter(({ category }, i) => hits.some((other, j) => j !== i && other.category === category))
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
