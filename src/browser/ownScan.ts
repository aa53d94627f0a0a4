import { readAnswers, sameAnswers } from '../workflow/selfScan/readAnswers'
import type { ScanAnswers } from '../workflow/selfScan/score'
import { recall, remember } from './remember'

/** Where this browser keeps the scan of whoever sits here. */
export const scanKey = 'selfScan'
/** Where it keeps those that made place for another. */
const earlierKey = 'selfScan.earlier'

/** What this browser keeps of the scan that somebody does alone. */
export function readOwnScan(): ScanAnswers {
  return answersOf(parse(recall(scanKey)))
}

export function keepOwnScan(answers: ScanAnswers): void {
  remember(scanKey, isEmpty(answers) ? undefined : JSON.stringify(answers))
}

/** The scans that made place for one from a file, the latest first. */
export function readEarlierScans(): readonly ScanAnswers[] {
  const kept = parse(recall(earlierKey))
  return Array.isArray(kept) ? kept.map(answersOf).filter((answers) => !isEmpty(answers)) : []
}

/** Makes a scan the one of this browser. `before` is put aside among the earlier ones, which lose the one that returns. */
export function putScanInPlace(answers: ScanAnswers, before: ScanAnswers = readOwnScan()): void {
  const others = readEarlierScans().filter((one) => !sameAnswers(one, answers) && !sameAnswers(one, before))
  const earlier = isEmpty(before) || sameAnswers(before, answers) ? others : [before, ...others]
  remember(earlierKey, earlier.length > 0 ? JSON.stringify(earlier) : undefined)
  keepOwnScan(answers)
}

function isEmpty(answers: ScanAnswers): boolean {
  return Object.keys(answers).length === 0
}

function answersOf(value: unknown): ScanAnswers {
  return readAnswers(new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []))
}

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    // Something else wrote there; the scan then begins anew.
    return null
  }
}
