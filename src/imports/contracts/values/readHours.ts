import { fullWeeks } from '../../../content/jobs'
import type { Cell } from '../../table'
import { textOf } from '../../table'
import type { DecimalSign } from './decideDecimal'
import { readAmount } from './readAmount'
import type { Reading } from './reading'

const unit =
  /\s*(uur|uren|u|h|hours?|hrs?)?\.?\s*((per|p\.?\s?\/?|\/)\.?\s*(week|wk|w)\b\.?|wekelijks|weekly)?\s*$/i
const before = /^(wekelijks|per week:?|weekly)\s+/i
const jobs = /^(.*\d)\s*(fte'?s?|f\.t\.e\.|voltijdbanen|full ?time)\.?$/i
const otherPeriods: readonly (readonly [RegExp, number])[] = [
  [/^(.*\d)\s*(?:uur|uren|u|h|hours?|hrs?)\.?\s*(?:per|p\.?\s?\/?|\/)\.?\s*(?:maand|mnd|m|month)\.?$/i, 12],
  [/^(.*\d)\s*(?:uur|uren|u|h|hours?|hrs?)\.?\s*(?:per|p\.?\s?\/?|\/)\.?\s*(?:jaar|jr|j|year|yr)\.?$/i, 1],
]
const weeks = 52
/** More than a large cleaning contract has in a week. */
const most = 20_000

/**
 * Hours per week: '36', '36,5', '12 uur per week'. Hours of a month or a year, and full-time jobs ('0,8 fte'), come as
 * a suggestion for people to accept.
 */
export function readHours(cell: Cell, sign: DecimalSign): Reading<number> {
  const text = typeof cell === 'string' ? textOf(cell).replace(before, '') : undefined
  const read = readAmount(text === undefined ? cell : text.replace(unit, ''), sign)
  if (read.kind === 'empty') return read
  if (read.kind === 'unreadable') return suggestHours(text ?? '', sign)
  if (read.value < 0 || read.value > most) return unreadable
  return { kind: 'value', value: read.value }
}

const unreadable = { kind: 'unreadable', reason: 'noHours' } as const

function suggestHours(text: string, sign: DecimalSign): Reading<number> {
  const [, count] = jobs.exec(text) ?? []
  if (count) return suggested('fullTimeJobs', count, sign, fullWeeks[0])
  for (const [form, times] of otherPeriods) {
    const [, hours] = form.exec(text) ?? []
    if (hours) return suggested('otherHours', hours, sign, times / weeks)
  }
  return unreadable
}

function suggested(reason: 'fullTimeJobs' | 'otherHours', count: string, sign: DecimalSign, times: number) {
  const read = readAmount(count, sign)
  if (read.kind !== 'value' || read.value <= 0 || read.value > most) return unreadable
  return { kind: 'unreadable', reason, suggestion: Math.round(read.value * times * 10) / 10 } as const
}
