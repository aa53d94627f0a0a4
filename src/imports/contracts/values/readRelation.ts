import type { relationStates } from '../../../content/contract'
import { type Cell, textOf } from '../../table'
import { isEmptyWord, isErrorText } from './emptyWords'
import { empty, type Reading } from './reading'

export type Relation = (typeof relationStates)[number]

const poor = /\b(slecht|moeizaam|matig tot slecht|onvoldoende|verstoord|niet goed|poor|bad|difficult|weak)\b/
const good = /\b(goed|prima|uitstekend|zeer goed|hecht|sterk|good|excellent|great|strong)\b/
const fair =
  /\b(redelijk|voldoende|matig|neutraal|gemiddeld|kan beter|gaat wel|fair|average|ok|oké|neutral|moderate)\b/

/** What a cell says of the contact with the supplier. Marks without a scale are not guessed at. */
export function readRelation(cell: Cell): Reading<Relation> {
  const text = textOf(cell).toLowerCase()
  if (text === '') return empty
  if (isErrorText(text)) return { kind: 'empty', remark: 'errorCell' }
  if (isEmptyWord(text)) return { kind: 'value', value: 'unknown' }
  if (poor.test(text)) return { kind: 'value', value: 'poor' }
  if (good.test(text)) return { kind: 'value', value: 'good' }
  if (fair.test(text)) return { kind: 'value', value: 'fair' }
  return { kind: 'unreadable', reason: 'noChoice' }
}
