import { criteria } from '../../content/ranking'
import { assess, horizonOf, type Rankable, type RankingSettings, type Reason } from './assess'
import { neighboursOf } from './neighbours'

/** A contract with its place in the ranking, and why it stands there. */
export type Ranked<Contract extends Rankable = Rankable> = {
  readonly contract: Contract
  /** 0 to 100: the points of what is known, each by its weight. What is not known gives none. */
  readonly score: number
  /** What the score can still become, if all that is not known turns out at its best. */
  readonly most: number
  /** How much of the weight is known, 0 to 1. */
  readonly known: number
  readonly reasons: readonly Reason[]
}

export type Ranking<Contract extends Rankable = Rankable> = {
  readonly ranked: readonly Ranked<Contract>[]
  /** Contracts of which too little is known to place them, those we know most of first. */
  readonly tooLittle: readonly Ranked<Contract>[]
}

/** At least this part of the weight has to be known before a contract is placed: our own proposal. */
export const enoughKnown = 0.5

/**
 * Contracts by the chance of jobs: "with whom do we have coffee first?". The same contracts, settings and day give the
 * same ranking, in whatever order they come. What is not known never lifts a contract: it only leaves room above it.
 *
 * @param today - a calendar day, 'yyyy-mm-dd'
 */
export function rankContracts<Contract extends Rankable>(
  contracts: readonly Contract[],
  settings: RankingSettings,
  today: string,
): Ranking<Contract> {
  const neighbours = neighboursOf(contracts, today)
  const horizon = horizonOf(today)
  const all = contracts.map((contract): Ranked<Contract> => {
    const reasons = assess(contract, neighbours(contract), settings, horizon)
    return { contract, reasons, ...scoreOf(reasons, settings) }
  })
  const isKnown = ({ known }: Ranked<Contract>) => known >= enoughKnown
  return {
    ranked: all.filter(isKnown).sort((a, b) => b.score - a.score || b.known - a.known || byName(a, b)),
    tooLittle: all.filter((one) => !isKnown(one)).sort((a, b) => b.known - a.known || byName(a, b)),
  }
}

/** The points of what is known as part of all weights, from 0 to 100, what they can still become, and how much is known. */
export function scoreOf(
  reasons: readonly Reason[],
  { weights }: Pick<RankingSettings, 'weights'>,
): Pick<Ranked, 'score' | 'most' | 'known'> {
  let all = 0
  let known = 0
  let points = 0
  for (const reason of reasons) {
    const weight = weights[reason.criterion]
    all += weight
    if (reason.points === undefined) continue
    known += weight
    points += weight * reason.points
  }
  if (all === 0) return { score: 0, most: 0, known: 0 }
  return { score: ofHundred(points / all), most: ofHundred((points + all - known) / all), known: known / all }
}

/** Rounded, so that equal contracts are equal whatever the sums left behind the comma. */
function ofHundred(part: number): number {
  return Math.round(1000 * part) / 10
}

function byName({ contract: a }: Ranked, { contract: b }: Ranked): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1
  if (a.supplier !== b.supplier) return a.supplier < b.supplier ? -1 : 1
  return a.id < b.id ? -1 : 1
}

/** The criteria of which nothing is known, in order: what to ask. */
export function toAsk({ reasons }: Pick<Ranked, 'reasons'>): readonly Reason[] {
  return criteria.flatMap((criterion) =>
    reasons.filter((reason) => reason.criterion === criterion && reason.points === undefined),
  )
}
