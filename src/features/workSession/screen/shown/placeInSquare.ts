import type { Opportunity } from '../../../../dossier/kinds/opportunity'
import { type Outcome, readScores } from '../../../../dossier/opportunities/scores'

/** An opportunity with its place in the square, and the number it is drawn with. */
export type Placed = {
  readonly opportunity: Opportunity
  readonly number: number
  readonly impact: number
  readonly feasibility: number
  readonly outcome: Outcome
}

export const outcomes: readonly Outcome[] = ['doNow', 'obstacleFirst', 'smallStart', 'leave']

/** The opportunities that were scored on both sides, corner by corner and in their order, numbered from 1. */
export function placeInSquare(opportunities: readonly Opportunity[]): readonly Placed[] {
  const placed = opportunities.flatMap((opportunity) => {
    const { impact, feasibility, outcome } = readScores(opportunity)
    if (impact.mean === undefined || feasibility.mean === undefined || !outcome) return []
    return [{ opportunity, impact: impact.mean, feasibility: feasibility.mean, outcome }]
  })
  return outcomes
    .flatMap((outcome) => placed.filter((one) => one.outcome === outcome))
    .map((one, i) => ({ ...one, number: i + 1 }))
}
