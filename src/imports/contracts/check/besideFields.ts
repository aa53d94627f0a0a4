import type { ImportedField } from '../../../dossier/importedContract'
import { type Cell, isDay, textOf } from '../table'
import { isEmptyWord, isErrorText } from '../values/emptyWords'
import { endOfTerm, readTerm } from '../values/readTerm'

type Told = { -readonly [Field in ImportedField]?: string | number | null }

/**
 * Fills in the days that a text such as '2024-2027' tells, where no column of their own does. False if the text says
 * something that is not understood.
 */
export function tellTerm(told: Told, cell: Cell, order: 'dayFirst' | 'monthFirst'): boolean {
  const text = said(cell)
  if (text === undefined) return true
  const term = readTerm(cell, { order, isSure: true })
  if (!term) return false
  const start = told.start ?? term.start
  if (typeof start !== 'string') return false
  const ends = 'ends' in term ? term.ends : endOfTerm(start, term.months)
  told.start ??= start
  told.ends ??= ends ?? null
  return true
}

/** Says with the extensions until when they can last, unless that is the last day anyway. */
export function tellLatestEnd(told: Told, cell: Cell, title: string): void {
  const text = said(cell)
  if (text === undefined || text === told.ends) return
  told.extensions = [told.extensions, `${title}: ${text}`].filter(Boolean).join('; ')
}

/** Says with the name which lot of a contract a row is: 'Schoonmaak (perceel 2)'. */
export function tellLot(told: Told, cell: Cell, title: string): void {
  const text = said(cell)
  if (text === undefined || text === '0') return
  const word = title.trim().split(/\s+/)[0] ?? ''
  const lot = /^\d+[a-z]?$/i.test(text)
    ? `${word.replace(/(nummer|nr\.?)$/i, '').toLowerCase()} ${text}`
    : text
  if (!told.name) told.name = lot
  else if (!String(told.name).toLowerCase().includes(lot.toLowerCase())) told.name = `${told.name} (${lot})`
}

/** What a cell says, as people write it; nothing for a cell that says nothing. */
function said(cell: Cell): string | undefined {
  const text = textOf(cell).replaceAll(/\s+/g, ' ')
  if (text === '' || isEmptyWord(text) || isErrorText(text)) return undefined
  return isDay(cell) ? cell.day.split('-').map(Number).reverse().join('-') : text
}
