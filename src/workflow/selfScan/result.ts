import {
  type AdviceStage,
  type Dimension,
  type DimensionId,
  dimensions,
  type Level,
  type ScanQuestion,
} from '../../content/selfScan'
import { adviseStart, type StartAdvice } from './adviseStart'
import { levelOf, lowestThree, stageOf } from './levels'
import { questionsToFindOut, type ScanAnswers, type ScanScores, scoresOf, totalOf } from './score'

export type DimensionResult = {
  readonly dimension: Dimension
  readonly score: number
  readonly level: Level
  readonly stage: AdviceStage
}

export type ScanResult = {
  readonly dimensions: readonly DimensionResult[]
  readonly level: Level
  readonly lowest: readonly DimensionResult[]
  readonly start: StartAdvice
  /** Questions to find out first. */
  readonly unknown: readonly ScanQuestion[]
}

/** Everything that the answers of one person tell. */
export function resultOf(answers: ScanAnswers): ScanResult {
  return resultOfScores(scoresOf(answers), questionsToFindOut(answers))
}

/** Everything that scores tell, whoever gave them. */
export function resultOfScores(scores: ScanScores, unknown: readonly ScanQuestion[] = []): ScanResult {
  const of = (id: DimensionId) => dimensions.findIndex((dimension) => dimension.id === id)
  const results = dimensions.map((dimension): DimensionResult => {
    const score = scores[dimension.id]
    const level = levelOf(score)
    return { dimension, score, level, stage: stageOf(level) }
  })
  return {
    dimensions: results,
    level: levelOf(totalOf(scores)),
    lowest: lowestThree(scores).flatMap((id) => results[of(id)] ?? []),
    start: adviseStart(scores),
    unknown,
  }
}
