import { criteria } from '../../content/ranking'
import { assess, horizonOf, type Rankable, type RankingSettings, type Reason } from './assess'
import { neighboursOf } from './neighbours'

/** A contract with its place in the ranking, and why it stands there. */
export type Ranked<Contract extends Rankable = Rankable> = {
  readonly contract: Contract
  /** 0 to 100: the points of what is known, each by its weight. */
  readonly score: number
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
 * same ranking, in whatever order they come. What is not known gives no points and takes none away.
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

/** The weighted mean of the known points, from 0 to 100, and how much of the weight is known. */
export function scoreOf(
  reasons: readonly Reason[],
  { weights }: Pick<RankingSettings, 'weights'>,
): Pick<Ranked, 'score' | 'known'> {
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
  // Rounded, so that equal contracts are equal whatever the sums left behind the comma.
  return {
    score: known === 0 ? 0 : Math.round((1000 * points) / known) / 10,
    known: all === 0 ? 0 : known / all,
  }
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
