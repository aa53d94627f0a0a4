import { bareTitle } from './bareTitle'
import { type Target, targets } from './targets'
import { neverOf, titleWords } from './titleWords'

/** Below this, a title says too little to propose anything. */
export const leastScore = 30

/** How surely each title is each target, from 0 to 100. Remembered: a register has the same titles again and again. */
const known = new Map<string, ReadonlyMap<Target, number>>()

export function titleScores(title: string): ReadonlyMap<Target, number> {
  const before = known.get(title)
  if (before) return before
  const scores = new Map<Target, number>()
  const bare = withoutAside(title)
  for (const target of targets) {
    const score = scoreOf(bare, target)
    if (score >= leastScore) scores.set(target, score)
  }
  if (known.size > 2000) known.clear()
  known.set(title, scores)
  return scores
}

/** How many targets the titles name, each once, by how surely they do. */
export function scoreOfTitles(titles: readonly string[]): number {
  const best = new Map<string, number>()
  for (const title of titles) {
    const [first] = [...titleScores(title)].sort(([, a], [, b]) => b - a)
    if (first && first[1] >= leastScore) best.set(first[0], Math.max(best.get(first[0]) ?? 0, first[1]))
  }
  return [...best.values()].reduce((sum, score) => sum + score, 0)
}

/** What stands between brackets explains a title, and seldom changes what it is: 'Waarde (excl. btw)'. */
function withoutAside(title: string): string {
  const aside = /\(([^)]*)\)/.exec(title)?.[1] ?? ''
  const tells =
    /jaar|year|annum|jahr|annuel|par an|p\.?\s?j|totaal|total|looptijd|week|verleng|optie|extension|low|high/i.test(
      aside,
    )
  return bareTitle(tells ? title : title.replaceAll(/\([^)]*\)|\[[^\]]*\]/g, ' '))
    .replace(/\b(excl?|incl?|exclusief|inclusief|ex) (btw|vat)\b/, '')
    .replace(/\b(ht|htva|hors taxes?|hors tva|ttc|tvac|netto|brutto|(ohne|zzgl|inkl) (mwst|ust))\b/, '')
    .replaceAll(/[€$£]|\b(in )?(euro s|euros|euro|eur|k€)\b/g, '')
    .replaceAll(/\b([a-z]{4,})\d+\b/g, '$1')
    .replaceAll(/\bdd mm (jjjj|yyyy|jj)\b|\bjjjj mm dd\b/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function scoreOf(bare: string, target: Target): number {
  if (bare === '') return 0
  const { sure, maybe, never } = titleWords[target]
  if (never?.test(bare) && !sure.includes(bare) && !maybe.includes(bare)) return 0
  if (neverOf[target]?.some((one) => one.test(bare))) return 0
  const place = sure.indexOf(bare)
  // Earlier in the list is surer: 'contractnaam' rather than 'naam'.
  if (place >= 0) return 100 - (place / sure.length) * 12
  if (maybe.includes(bare)) return 55
  const held = longestHeld(bare, sure)
  if (held > 0) return Math.min(85, 48 + (held / bare.length) * 40)
  // 'Agreement' alone can be what a contract is called; in 'Trade agreement' it is something else.
  return target !== 'name' && longestHeld(bare, maybe) > 0 ? 35 : 0
}

/** The length of the longest of some words that stand whole in a title. */
function longestHeld(bare: string, words: readonly string[]): number {
  const padded = ` ${bare} `
  let longest = 0
  for (const word of words) if (word.length > longest && padded.includes(` ${word} `)) longest = word.length
  return longest
}
