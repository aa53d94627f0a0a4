import {
  type Dimension,
  type DimensionId,
  dimensions,
  type ScanAnswer,
  type ScanQuestion,
} from '../../content/selfScan'

/** What one person answered, by question; what was passed over is not there. */
export type ScanAnswers = Readonly<Partial<Record<ScanQuestion, ScanAnswer>>>

/** The score of every dimension, 0.0 to 3.0, in one decimal. */
export type ScanScores = Readonly<Record<DimensionId, number>>

/**
 * The mean of the questions of one dimension, rounded to one decimal, 0.0 to 3.0. "Weet ik niet" and what was passed
 * over count as 0 (`zelfscan` 2 and 3). The bounds of the levels are in one decimal too, so that a level never
 * disagrees with the score that is shown: 1.75 is 1.8, and that is 'underway'.
 */
export function scoreOf({ id, questions }: Dimension, answers: ScanAnswers): number {
  const points = questions.map((question) => Number(answers[`${id}.${question}` as ScanQuestion]) || 0)
  return mean(points)
}

/** The score of every dimension. */
export function scoresOf(answers: ScanAnswers): ScanScores {
  return Object.fromEntries(
    dimensions.map((dimension) => [dimension.id, scoreOf(dimension, answers)]),
  ) as ScanScores
}

/** The mean of the ten dimensions, in one decimal. */
export function totalOf(scores: ScanScores): number {
  return mean(dimensions.map(({ id }) => scores[id]))
}

/** In whole tenths, because a sum of decimals can end just under the border where it belongs. */
export function mean(values: readonly number[]): number {
  const tenths = values.reduce((sum, value) => sum + Math.round(value * 10), 0)
  return Math.round(tenths / values.length) / 10
}

/** The questions that were answered with "weet ik niet", or passed over. */
export function questionsToFindOut(answers: ScanAnswers): readonly ScanQuestion[] {
  return questionsOf((question) => answers[question] === undefined || answers[question] === 'unknown')
}

/** The questions that nobody answered, not even with "weet ik niet". */
export function questionsWithoutAnswer(answers: ScanAnswers): readonly ScanQuestion[] {
  return questionsOf((question) => answers[question] === undefined)
}

function questionsOf(test: (question: ScanQuestion) => boolean): readonly ScanQuestion[] {
  return dimensions.flatMap(({ id, questions }) =>
    questions.map((question) => `${id}.${question}` as ScanQuestion).filter(test),
  )
}
