import { indexOf, type SearchIndex, wordsFrom } from './indexOf'
import { distance, lettersOf, missingLetters, wordsOf } from './words'

/** Something that can be found. Of two that fit as well, the one with more `weight` comes first. */
export type SearchDocument = {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly weight: number
}

/** What a match is worth: the word itself, its beginning, a piece of a compound, a typing error. */
const worth = { exact: 1, beginning: 0.7, piece: 0.45, mistyped: 0.55 } as const
const shortestPiece = 4
/** With this many documents that have the word itself, nobody mistyped it. */
const enough = 5

/**
 * An index over documents, for a search that forgives typing errors and finds pieces of compounds. Every word that is
 * asked for has to be found; the last one may be half typed. Returns documents, the most fitting first.
 */
export function createSearch<Found extends SearchDocument>(documents: readonly Found[]) {
  const index = indexOf(documents)

  return (asked: string, most = 30): readonly Found[] => {
    const words = wordsOf(asked)
    if (words.length === 0) return []
    const [first = new Float64Array(), ...others] = words.map((word) =>
      scoresOf(word, index, documents.length),
    )
    const better = (a: number, b: number) =>
      scoreAt(b) - scoreAt(a) || (titleAt(a) < titleAt(b) ? -1 : titleAt(a) > titleAt(b) ? 1 : a - b)
    const titleAt = (at: number) => documents[at]?.title ?? ''
    const scoreAt = (at: number) => first[at] ?? 0
    const found: number[] = []
    for (const [at, document] of documents.entries()) {
      if (others.some((other) => other[at] === 0) || first[at] === 0) continue
      first[at] = others.reduce((sum, other) => sum + (other[at] ?? 0), scoreAt(at)) * document.weight
      // Of hundreds that fit only the best are shown, so only those are put in order.
      const last = found.at(-1)
      if (last !== undefined && found.length === most) {
        if (better(at, last) >= 0) continue
        found.pop()
      }
      const place = found.findLastIndex((one) => better(one, at) < 0) + 1
      found.splice(place, 0, at)
    }
    return found.flatMap((at) => documents[at] ?? [])
  }
}

/** What each document is worth for one word that was asked for, by its number; 0 where it does not have the word. */
function scoresOf(asked: string, index: SearchIndex, size: number): Float64Array {
  const scores = new Float64Array(size)
  let count = 0
  const give = (at: number, match: number) => {
    const { documents = [], worths = [] } = index.postings[at] ?? {}
    for (const [i, document] of documents.entries()) {
      const before = scores[document] ?? 0
      if (before === 0) count++
      scores[document] = Math.max(before, match * (worths[i] ?? 0))
    }
  }
  const begin = wordsFrom(index, asked)
  // After everything that begins with it, because no word has a letter beyond this one.
  const end = wordsFrom(index, `${asked}\uffff`)
  for (const [i, word] of index.words.slice(begin, end).entries()) {
    give(begin + i, word === asked ? worth.exact : worth.beginning)
  }
  const forgiving = count < enough
  for (const [at, word] of index.words.entries()) {
    if (at >= begin && at < end) continue
    const match = otherMatch(asked, word, index.letters[at] ?? 0, forgiving)
    if (match > 0) give(at, match)
  }
  return scores
}

/** What a word is worth that does not begin with what was asked: a piece of it, or meant and mistyped. */
function otherMatch(asked: string, word: string, letters: number, forgiving: boolean): number {
  if (asked.length < shortestPiece) return 0
  const missing = missingLetters(lettersOf(asked), letters)
  if (missing === 0 && word.includes(asked)) return worth.piece
  const mistakes = asked.length >= 8 ? 2 : 1
  // Every letter that the word has not is a mistake; knowing that spares comparing with every word there is.
  if (!forgiving || missing > mistakes || word.length < asked.length - mistakes) return 0
  if (!beginsAlike(asked, word)) return 0
  // A word that is still being typed may have its error in the beginning already.
  const beginning = word.length > asked.length + mistakes ? word.slice(0, asked.length) : word
  const off = distance(asked, beginning, mistakes)
  return off > mistakes ? 0 : worth.mistyped / off
}

/** One of the first two letters is right, or they changed places. */
function beginsAlike(asked: string, word: string): boolean {
  return word[0] === asked[0] || word[1] === asked[1] || word[1] === asked[0] || word[0] === asked[1]
}
