/** The words of a text as the search knows them: small letters without accents. Signs fall away. */
export function wordsOf(text: string): readonly string[] {
  return folded(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** A text in small letters without accents. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/**
 * How many letters have to be typed, left out, replaced or swapped with their neighbour to get from one word to
 * another; `most + 1` as soon as it is more than `most`.
 */
export function distance(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return most + 1
  let before: number[] = []
  let row = Array.from({ length: to.length + 1 }, (_, i) => i)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    let lowest = i
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1]
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      next.push(cost)
      lowest = Math.min(lowest, cost)
    }
    if (lowest > most) return most + 1
    before = row
    row = next
  }
  return row[to.length] ?? most + 1
}

/** Which letters a word has, one bit for each; letters outside a to z share the rest. */
export function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i) - 97
    letters |= 1 << (code >= 0 && code < 26 ? code : 26 + (((code % 6) + 6) % 6))
  }
  return letters
}

/** How many of the letters that are asked for a word has not. */
export function missingLetters(asked: number, letters: number): number {
  let count = 0
  for (let missing = asked & ~letters; missing !== 0; missing &= missing - 1) count++
  return count
}
