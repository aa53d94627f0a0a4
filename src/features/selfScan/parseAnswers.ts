import { scanAnswers, scanQuestions } from '../../content/selfScan'
import type { ScanAnswers } from '../../workflow/selfScan/score'

/** Reads answers as a browser kept them. What is no answer to a question of the scan is left out. */
export function parseAnswers(text: string | undefined): ScanAnswers {
  const kept = parse(text)
  const entries = scanQuestions.flatMap((question) => {
    const answer = scanAnswers.find((one) => one === kept.get(question))
    return answer ? [[question, answer] as const] : []
  })
  return Object.fromEntries(entries)
}

function parse(text: string | undefined): ReadonlyMap<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    return new Map(Object.entries(value ?? {}))
  } catch {
    // Something else wrote there; the scan then begins anew.
    return new Map()
  }
}
