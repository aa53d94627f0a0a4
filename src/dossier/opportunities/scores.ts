import {
  type Axis,
  axes,
  highestScore,
  lowestScore,
  type ScoreQuestion,
  scoreBorder,
  scoreQuestions,
} from '../../content/scores'
import type { Opportunity } from '../kinds/opportunity'

/** Who scores: a name, initials, or this for people who score together. */
export const together = ''

/** Scores of one participant by question, 1 to 5. */
export type Scores = Readonly<Partial<Record<ScoreQuestion, number>>>

export type Summary = {
  /** The mean of the questions that anybody scored, 1 to 5; nothing while nobody did. */
  readonly mean: number | undefined
  /** The lowest and the highest mean of a participant, where several scored. */
  readonly lowest: number | undefined
  readonly highest: number | undefined
  readonly questionsScored: number
}

export type Outcome = 'doNow' | 'obstacleFirst' | 'smallStart' | 'leave'

export type OpportunityScores = {
  /** By participant, in the order of their names; together first. */
  readonly participants: readonly { readonly name: string; readonly scores: Scores }[]
  readonly impact: Summary
  readonly feasibility: Summary
  /** Where it stands in the square; nothing while one of both means is not known. */
  readonly outcome: Outcome | undefined
}

const prefix = 'score.'

/** The field of an opportunity that holds one score. Each is a key of its own, so that two laptops can both score. */
export function scoreField(question: ScoreQuestion, participant: string): string {
  return `${prefix}${question}.${encodeURIComponent(participant)}`
}

/** Which score a field of an opportunity holds, or nothing if it is another field. */
export function scoreOfField(
  field: string,
): { readonly question: ScoreQuestion; readonly participant: string } | undefined {
  if (!field.startsWith(prefix)) return undefined
  const [id = '', ...rest] = field.slice(prefix.length).split('.')
  const question = allQuestions.find((one) => one === id)
  return question && { question, participant: decode(rest.join('.')) }
}

const allQuestions: readonly ScoreQuestion[] = axes.flatMap((axis) => scoreQuestions[axis])
const before = new WeakMap<Opportunity, OpportunityScores>()

/** Everything that was scored for one opportunity. */
export function readScores(opportunity: Opportunity): OpportunityScores {
  const known = before.get(opportunity)
  if (known) return known
  const byName = new Map<string, Partial<Record<ScoreQuestion, number>>>()
  for (const [field, value] of Object.entries(opportunity)) {
    const score = scoreOfField(field)
    if (!score || !isScore(value)) continue
    byName.set(score.participant, { ...byName.get(score.participant), [score.question]: value })
  }
  const participants = [...byName]
    .map(([name, scores]) => ({ name, scores }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const all = participants.map(({ scores }) => scores)
  const impact = summarise(all, 'impact')
  const feasibility = summarise(all, 'feasibility')
  const read = { participants, impact, feasibility, outcome: outcomeOf(impact.mean, feasibility.mean) }
  before.set(opportunity, read)
  return read
}

/** The lowest and the highest score of one question, and their mean; nothing while nobody scored it. */
export function scoresOf({ participants }: OpportunityScores, question: ScoreQuestion) {
  const given = participants.flatMap(({ scores }) => scores[question] ?? [])
  const mean = meanOf(given)
  return mean === undefined ? undefined : { mean, lowest: Math.min(...given), highest: Math.max(...given) }
}

/** The corner of the square. A mean of exactly the border is high. */
export function outcomeOf(impact: number | undefined, feasibility: number | undefined): Outcome | undefined {
  if (impact === undefined || feasibility === undefined) return undefined
  if (impact >= scoreBorder) return feasibility >= scoreBorder ? 'doNow' : 'obstacleFirst'
  return feasibility >= scoreBorder ? 'smallStart' : 'leave'
}

/** Each question weighs the same, also when not everybody scored each. */
function summarise(all: readonly Scores[], axis: Axis): Summary {
  const questions: readonly ScoreQuestion[] = scoreQuestions[axis]
  const perQuestion = questions.flatMap(
    (question) => meanOf(all.flatMap((scores) => scores[question] ?? [])) ?? [],
  )
  const perPerson = all.flatMap(
    (scores) => meanOf(questions.flatMap((question) => scores[question] ?? [])) ?? [],
  )
  const several = perPerson.length > 1
  return {
    mean: meanOf(perQuestion),
    lowest: several ? Math.min(...perPerson) : undefined,
    highest: several ? Math.max(...perPerson) : undefined,
    questionsScored: perQuestion.length,
  }
}

/** Rounded, so that three people with 3, 3 and 3 stand on the border and not a hair beside it. */
function meanOf(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined
  const sum = values.reduce((total, value) => total + value, 0)
  return Math.round((sum / values.length) * 1e6) / 1e6
}

function isScore(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= lowestScore && Number(value) <= highestScore
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
