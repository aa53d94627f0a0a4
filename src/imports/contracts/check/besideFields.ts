import type { ImportedField } from '../../../dossier/contracts/importedContract'
import { type Cell, isDay, textOf } from '../../table'
import { monthsInTitle } from '../columns/monthsInTitle'
import { isEmptyWord, isErrorText } from '../values/emptyWords'
import { endOfTerm, readTerm } from '../values/readTerm'

type Told = { -readonly [Field in ImportedField]?: string | number | null }

type ToldTerm = { readonly isTold: boolean; readonly months?: number | undefined }

/**
 * Fills in the days that a text such as '2024-2027' tells, where no column of their own does. A bare number counts what
 * its title says: 'Looptijd (maanden)'. Without a first day the months are what is left to know, and come back.
 */
export function tellTerm(told: Told, cell: Cell, order: 'dayFirst' | 'monthFirst', title: string): ToldTerm {
  const text = said(cell)
  if (text === undefined) return { isTold: true }
  const term = readCount(text, monthsInTitle(title)) ?? readTerm(cell, { order, isSure: true })
  if (!term) return { isTold: false }
  if ('extra' in term && term.extra) {
    told.extensions = [told.extensions, `${title}: ${term.extra}`].filter(Boolean).join('; ')
  }
  const start = told.start ?? term.start
  if (typeof start !== 'string') return { isTold: false, months: 'months' in term ? term.months : undefined }
  const ends = 'ends' in term ? term.ends : endOfTerm(start, term.months)
  told.start ??= start
  told.ends ??= ends ?? null
  return { isTold: true }
}

function readCount(text: string, unit: number | undefined) {
  if (!unit || !/^\d{1,3}([.,]\d+)?$/.test(text)) return undefined
  const months = Math.round(Number(text.replace(',', '.')) * unit)
  return months > 0 ? { start: undefined, months } : undefined
}

/** Says with the extensions until when they can last, unless that is the last day anyway. */
export function tellLatestEnd(told: Told, cell: Cell, title: string): void {
  const text = said(cell)
  if (text === undefined || text === told.ends) return
  told.extensions = [told.extensions, `${title}: ${text}`].filter(Boolean).join('; ')
}

/** What the note says of giving notice, which has no field; nothing if the cell says nothing. */
export function noticeAside(cell: Cell, title: string): string | undefined {
  const text = said(cell)
  return text === undefined ? undefined : `${title}: ${text}`
}

/** Says with the name which lot of a contract a row is: 'Schoonmaak (perceel 2)'. */
export function tellLot(told: Told, cell: Cell, title: string): void {
  const text = said(cell)
  if (text === undefined || text === '0') return
  const word = /perceel|lot/i.exec(title)?.[0] ?? title.trim().split(/\s+/)[0] ?? ''
  const lot = /^\d+[a-z]?$/i.test(text) ? `${word.toLowerCase()} ${text}` : text
  if (!told.name) told.name = lot
  else if (!String(told.name).toLowerCase().includes(lot.toLowerCase())) told.name = `${told.name} (${lot})`
}

/** What a cell says, as people write it; nothing for a cell that says nothing. */
function said(cell: Cell): string | undefined {
  const text = textOf(cell).replaceAll(/\s+/g, ' ')
  if (text === '' || isEmptyWord(text) || isErrorText(text)) return undefined
  return isDay(cell) ? cell.day.split('-').map(Number).reverse().join('-') : text
}
