import type { clauseStates } from '../../../content/opportunity'
import { type Cell, textOf } from '../../table'
import { isBlankSign, isErrorText } from './emptyWords'
import { empty, type Reading } from './reading'

export type Clause = (typeof clauseStates)[number]

const notKept =
  /\b(niet|geen|not|nicht|un)\b.*\b(nagekomen|nageleefd|ingevuld|uitgevoerd|gerealiseerd|behaald|kept|met|fulfilled|delivered|erfullt|erfüllt)\b|\bnot ?kept\b|\bachterstand\b/
const kept =
  /\b(nagekomen|nageleefd|ingevuld|uitgevoerd|gerealiseerd|behaald|voldaan|kept|met|fulfilled|delivered|achieved|erfullt|erfüllt|loopt goed)\b/
const none = /^(nee|neen|nein|non|n|no|geen|niet|none|not|false|onwaar|nvt|n v t)\b|^[✗✘]/
const zero = /^0([.,]0+)?\s?%?$/
const unknown = /^(onbekend|unknown|weet niet|nog niet bekend|tbd|ntb|n t b|\?)/
const agreed = /^(ja|j|oui|yes|y|true|waar|x|v|wel|opgenomen|van toepassing)\b|^[✓✔]|\d/

/**
 * What a cell says of a social clause. That there is one says nothing of whether it is kept: that is unknown then, and
 * `says` keeps the words of the file.
 */
export function readClause(cell: Cell): Reading<Clause> & { readonly says?: string } {
  if (cell === true || cell === 1) return { kind: 'value', value: 'unknown', says: textOf(cell) }
  if (cell === false || cell === 0) return { kind: 'value', value: 'none' }
  const text = textOf(cell)
  if (text === '' || (isBlankSign(text) && !/v/i.test(text))) return empty
  if (isErrorText(text)) return { kind: 'empty', remark: 'errorCell' }
  const bare = text
    .toLowerCase()
    .replaceAll(/[.,;:()]+(?=\D|$)/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  if (unknown.test(bare)) return { kind: 'value', value: 'unknown' }
  if (notKept.test(bare)) return { kind: 'value', value: 'notKept' }
  if (none.test(bare) || zero.test(bare)) return { kind: 'value', value: 'none' }
  if (kept.test(bare)) return { kind: 'value', value: 'kept' }
  if (agreed.test(bare) || bare.length > 3) return { kind: 'value', value: 'unknown', says: text }
  return { kind: 'unreadable', reason: 'noChoice' }
}
