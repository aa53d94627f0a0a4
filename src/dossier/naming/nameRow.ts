import type { Plain } from '../document/plain'
import { kindOf } from '../kinds'
import type { Words } from './context'
import { nameShaped } from './nameShaped'

/** The fields of a row that people choose by. */
const told = ['number', 'name', 'supplier', 'valuePerYear', 'ends', 'extensions', 'clause'] as const

/** What an import wrote for one contract, in one line. */
export function nameRow(row: { readonly [field: string]: Plain }, words: Words): string {
  return told
    .flatMap((field) => {
      const value = row[field]
      if (value === undefined || value === null || value === '') return []
      return nameShaped(kindOf('contracts').shapes?.[field], value, words)
    })
    .join(' · ')
}
