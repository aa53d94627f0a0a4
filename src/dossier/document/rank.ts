const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/**
 * A text that sorts between two others, so that moving one thing changes one value. Empty means no neighbour.
 * Ranks never end in '0': there is always room before them.
 */
export function rankBetween(before: string, after: string): string {
  let rank = ''
  for (let i = 0; ; i++) {
    const low = i < before.length ? digits.indexOf(before.charAt(i)) : 0
    const bounded = after !== '' && after.startsWith(rank)
    const high = bounded && i < after.length ? digits.indexOf(after.charAt(i)) : digits.length
    // At the end of a list one digit further is enough: halving would make long ranks of long lists.
    if (high - low > 1) return rank + digits.charAt(bounded ? Math.floor((low + high) / 2) : low + 1)
    rank += digits.charAt(low)
  }
}

/** A rank after all others: for what is added at the end of a list. */
export function rankAfter(ranks: readonly string[]): string {
  const last = ranks.reduce((highest, rank) => (rank > highest ? rank : highest), '')
  return rankBetween(last, '')
}

type Ranked = { readonly id: string; readonly rank: string }

/**
 * The ranks that put some things where they stand in `order`, by id; the others keep theirs wherever that is possible.
 * Two things that got the same rank on two laptops are told apart only once something has to stand between them.
 */
export function ranksInOrder(
  order: readonly Ranked[],
  moved: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const ranks = new Map<string, string>()
  let before = ''
  order.forEach(({ id, rank }, i) => {
    const stays = !moved.has(id) && (rank > before || ranks.size === 0)
    if (stays) {
      before = rank
      return
    }
    const after = order.slice(i + 1).find((one) => !moved.has(one.id) && one.rank > before)
    before = rankBetween(before, after?.rank ?? '')
    ranks.set(id, before)
  })
  return ranks
}

/** Room before the first of what stands in an order of its own, for what people move there. */
const before = 10

/** The rank of something that nobody moved yet, by its place in the order it was given, from 0 to 51. */
export function rankAt(place: number): string {
  return digits.charAt(Math.min(place + before, digits.length - 1))
}

/** Sorts by rank; the same rank, which two laptops can give, is told apart by id. */
export function inRankOrder(a: Ranked, b: Ranked): number {
  if (a.rank === b.rank) return a.id < b.id ? -1 : 1
  return a.rank < b.rank ? -1 : 1
}

/** The rank with which something goes one place up or down in a list; nothing where it is the first or the last. */
export function rankAfterMove(list: readonly Ranked[], id: string, way: 'up' | 'down'): string | undefined {
  const at = list.findIndex((one) => one.id === id)
  const to = way === 'up' ? at - 1 : at + 1
  if (at < 0 || to < 0 || to >= list.length) return undefined
  const [low, high] = way === 'up' ? [to - 1, to] : [to, to + 1]
  return rankBetween(list[low]?.rank ?? '', list[high]?.rank ?? '')
}
