import { lettersOf, wordsOf } from './words'

/** The documents that have a word, by number, and what it is worth in each. */
type Postings = { readonly documents: number[]; readonly worths: number[] }

/** All words of some documents, in order, and for each which letters it has and where it stands. */
export type SearchIndex = {
  readonly words: readonly string[]
  readonly letters: Int32Array
  readonly postings: readonly Postings[]
}

/** What a word in the title is worth beside one in the text. */
const inTitle = 5
const inText = 1

/** Takes documents apart into words, once, so that every question after that is quick. */
export function indexOf(
  documents: readonly { readonly title: string; readonly text: string }[],
): SearchIndex {
  const byWord = new Map<string, Postings>()
  for (const [document, { title, text }] of documents.entries()) {
    const titleWords = new Set(wordsOf(title))
    // A title of one word is all about it; in a long text a word weighs less.
    for (const word of titleWords) add(byWord, word, document, inTitle * (1 + 1 / titleWords.size))
    for (const word of new Set(wordsOf(text))) if (!titleWords.has(word)) add(byWord, word, document, inText)
  }
  const entries = [...byWord].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    words: entries.map(([word]) => word),
    letters: Int32Array.from(entries, ([word]) => lettersOf(word)),
    postings: entries.map(([, postings]) => postings),
  }
}

function add(byWord: Map<string, Postings>, word: string, document: number, worth: number): void {
  const postings = byWord.get(word)
  if (!postings) byWord.set(word, { documents: [document], worths: [worth] })
  else {
    postings.documents.push(document)
    postings.worths.push(worth)
  }
}

/** The number of the first word that is not before `asked` in the order of the index. */
export function wordsFrom({ words }: SearchIndex, asked: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? '') < asked) low = middle + 1
    else high = middle
  }
  return low
}
