import { expect, test } from 'vitest'
import { rankAfter, rankBetween } from '../../../src/dossier/document/rank'

test('there is always room between two neighbours, however often somebody moves something there', () => {
  let seed = 7
  const random = (below: number) => {
    seed = (seed * 16807) % 2147483647
    return seed % below
  }
  const ranks = [rankBetween('', '')]
  for (let n = 0; n < 2000; n++) {
    const at = random(ranks.length + 1)
    const [before = '', after = ''] = [ranks[at - 1], ranks[at]]
    const rank = rankBetween(before, after)
    expect(rank > before).toBe(true)
    expect(after === '' || rank < after).toBe(true)
    ranks.splice(at, 0, rank)
  }
})

test('a thousand lines added at the end keep short ranks', () => {
  const ranks: string[] = []
  for (let n = 0; n < 1000; n++) ranks.push(rankAfter(ranks.slice(-1)))
  expect(ranks.toSorted()).toEqual(ranks)
  expect(Math.max(...ranks.map(({ length }) => length))).toBeLessThan(20)
})
