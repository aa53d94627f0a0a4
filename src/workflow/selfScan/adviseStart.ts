import { type DimensionId, type StartRule, startRules } from '../../content/selfScan'
import { isLow } from './levels'
import type { ScanScores } from './score'

export type StartAdvice = {
  readonly rule: StartRule
  /** The dimensions that made this rule hold. */
  readonly because: readonly DimensionId[]
}

/** Where to begin: the first rule that fits (`zelfscan` 5; a proposal). */
export function adviseStart(scores: ScanScores): StartAdvice {
  for (const rule of startRules) {
    const because = rule.low.filter((id) => isLow(scores[id]))
    if (because.length > 0 || rule.low.length === 0) return { rule, because }
  }
  throw new Error('the last rule fits when no other does')
}
