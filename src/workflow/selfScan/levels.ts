import { type AdviceStage, type DimensionId, dimensions, type Level, levels } from '../../content/selfScan'
import type { ScanScores } from './score'

/** The level of a score of 0.0 to 3.0 (`zelfscan` 3; a proposal). */
export function levelOf(score: number): Level {
  return levels.findLast(({ from }) => score >= from)?.id ?? 'notYet'
}

/** Which advice belongs to a level. The first two levels share theirs. */
export function stageOf(level: Level): AdviceStage {
  return level === 'notYet' || level === 'beginning' ? 'begin' : level
}

/** Whether a dimension has to come first: its level is not yet 'underway', so its score is under 1.8. */
export function isLow(score: number): boolean {
  return stageOf(levelOf(score)) === 'begin'
}

/** The three lowest dimensions, lowest first. Of equal ones, what comes first in the method comes first. */
export function lowestThree(scores: ScanScores): readonly DimensionId[] {
  return dimensions
    .map(({ id }) => id)
    .toSorted((a, b) => scores[a] - scores[b])
    .slice(0, 3)
}
