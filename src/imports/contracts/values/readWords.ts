import { type Cell, textOf } from '../../table'
import { isBlankSign, isErrorText } from './emptyWords'
import { empty, type Reading } from './reading'

/** A text in one line, or with its line breaks kept. Only a sign for nothing counts as empty: 'geen' may be an answer. */
export function readWords(cell: Cell, options: { readonly keepLines?: boolean } = {}): Reading<string> {
  if (cell === undefined) return empty
  const text = textOf(cell).replaceAll('\u00a0', ' ').normalize('NFC')
  if (text === '') return empty
  if (isErrorText(text)) return { kind: 'empty', remark: 'errorCell' }
  if (isBlankSign(text)) return { kind: 'empty', remark: 'emptyWord' }
  const spaces = options.keepLines ? /[^\S\n]+/g : /\s+/g
  return { kind: 'value', value: text.replaceAll('\r', '').replaceAll(spaces, ' ').trim() }
}
