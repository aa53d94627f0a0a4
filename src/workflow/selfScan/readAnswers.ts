import { scanAnswers, scanQuestions } from '../../content/selfScan'
import type { ScanAnswers } from './score'

/** Answers from outside, by question. What is no answer to a question of the scan is left out. */
export function readAnswers(given: ReadonlyMap<string, unknown>): ScanAnswers {
  const entries = scanQuestions.flatMap((question) => {
    const answer = scanAnswers.find((one) => one === given.get(question))
    return answer ? [[question, answer] as const] : []
  })
  return Object.fromEntries(entries)
}

/** Whether two people, or one at two moments, answered everything the same. */
export function sameAnswers(one: ScanAnswers, other: ScanAnswers): boolean {
  return scanQuestions.every((question) => one[question] === other[question])
}
