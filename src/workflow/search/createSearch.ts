import { distance, wordsOf } from './words'

/** Something that can be found. Of two that fit as well, the one with more `weight` comes first. */
export type SearchDocument = {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly weight: number
}

type Posting = { readonly document: number; readonly worth: number }

/** What a word in the title is worth beside one in the text. */
const inTitle = 5
const inText = 1
/** What a match is worth: the word itself, its beginning, a piece of a compound, a typing error. */
const worth = { exact: 1, beginning: 0.7, piece: 0.45, mistyped: 0.55 } as const
const shortestPiece = 4

/**
 * An index over documents, for a search that forgives typing errors and finds pieces of compounds. Every word that is
 * asked for has to be found; the last one may be half typed. Returns documents, the most fitting first.
 */
export function createSearch<Found extends SearchDocument>(documents: readonly Found[]) {
  const index = indexOf(documents)
  const vocabulary = [...index.keys()]

  return (asked: string, most = 30): readonly Found[] => {
    const words = wordsOf(asked)
    if (words.length === 0) return []
    const scores = words.map((word) => scoresOf(word, vocabulary, index))
    const [first = new Map<number, number>(), ...others] = scores.toSorted((a, b) => a.size - b.size)
    const found: { document: Found; score: number }[] = []
    for (const [at, score] of first) {
      const document = documents[at]
      const rest = others.map((other) => other.get(at) ?? 0)
      if (!document || rest.includes(0)) continue
      const sum = rest.reduce((total, one) => total + one, score)
      found.push({ document, score: sum * document.weight })
    }
    return found
      .toSorted((a, b) => b.score - a.score || (a.document.title < b.document.title ? -1 : 1))
      .slice(0, most)
      .map(({ document }) => document)
  }
}

function indexOf(documents: readonly SearchDocument[]): ReadonlyMap<string, readonly Posting[]> {
  const index = new Map<string, Posting[]>()
  for (const [document, { title, text }] of documents.entries()) {
    const titleWords = new Set(wordsOf(title))
    // A title of one word is all about it; in a long text a word weighs less.
    for (const word of titleWords) add(index, word, { document, worth: inTitle * (1 + 1 / titleWords.size) })
    for (const word of new Set(wordsOf(text))) {
      if (!titleWords.has(word)) add(index, word, { document, worth: inText })
    }
  }
  return index
}

function add(index: Map<string, Posting[]>, word: string, posting: Posting): void {
  const postings = index.get(word)
  if (postings) postings.push(posting)
  else index.set(word, [posting])
}

/** What each document is worth for one word that was asked for. */
function scoresOf(
  asked: string,
  vocabulary: readonly string[],
  index: ReadonlyMap<string, readonly Posting[]>,
): Map<number, number> {
  const scores = new Map<number, number>()
  const mistakes = asked.length >= 8 ? 2 : asked.length >= 4 ? 1 : 0
  for (const word of vocabulary) {
    const match = matchOf(asked, word, mistakes)
    if (match === 0) continue
    for (const { document, worth: postingWorth } of index.get(word) ?? []) {
      scores.set(document, Math.max(scores.get(document) ?? 0, match * postingWorth))
    }
  }
  return scores
}

function matchOf(asked: string, word: string, mistakes: number): number {
  if (word === asked) return worth.exact
  if (word.startsWith(asked)) return worth.beginning
  if (asked.length >= shortestPiece && word.includes(asked)) return worth.piece
  if (mistakes === 0 || word.length < asked.length - mistakes || !beginsAlike(asked, word)) return 0
  // A word that is still being typed may have its error in the beginning already.
  const beginning = word.length > asked.length + mistakes ? word.slice(0, asked.length) : word
  const off = distance(asked, beginning, mistakes)
  return off > mistakes ? 0 : worth.mistyped / off
}

/** One of the first two letters is right, or they changed places: it spares comparing with every word there is. */
function beginsAlike(asked: string, word: string): boolean {
  const [first, second] = asked
  return word[0] === first || word[1] === second || word[1] === first || word[0] === second
}
