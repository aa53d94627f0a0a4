import { type Cell, isDay, textOf } from '../../table'
import { serialDay } from '../../xlsx/serialDay'
import { calendarDay, nextDay } from './calendarDay'
import { isEmptyWord, isEndless, isErrorText } from './emptyWords'
import { monthNumber } from './monthNames'
import { empty, type Reading } from './reading'
import { readPeriod } from './readPeriod'
import { readRough } from './readRough'

export type DateOptions = {
  /** Which number comes first in a column, where a value itself does not tell. */
  readonly order: 'dayFirst' | 'monthFirst'
  /** Whether anything tells that order, or it is only what is usual here. */
  readonly isSure: boolean
  /** What a month or year alone stands for: its first or its last day. */
  readonly edge: 'first' | 'last'
}

/** After this year, a date says that there is no end. */
const farYear = 2200
/** Programs write such a date where there is none. */
const nearYear = 1901

/** The day that a cell tells, as 'yyyy-mm-dd'. What time it was is left out. */
export function readDate(cell: Cell, options: DateOptions): Reading<string> {
  if (isDay(cell)) return bounded(cell.day)
  if (typeof cell === 'number') return readNumber(cell, options)
  const text = textOf(cell).replaceAll(/[\s\u00a0]+/g, ' ')
  if (text === '') return empty
  if (isErrorText(text)) return { kind: 'empty', remark: 'errorCell' }
  if (isEndless(text)) return { kind: 'empty', remark: 'openEnded' }
  if (isEmptyWord(text) || /^0+[-/.]0+[-/.]0+/.test(text)) return { kind: 'empty', remark: 'emptyWord' }
  if (/^\d{4,8}$/.test(text)) return readNumber(Number(text), options, text)
  return readWritten(text, options)
}

/** A number is a day as spreadsheets count them, a year, or a day written without signs. */
function readNumber(number: number, options: DateOptions, text = String(number)): Reading<string> {
  if (number === 0) return empty
  if (number > 20_000 && number < 80_000) return bounded(serialDay(number) ?? '')
  if (/^(19|20)\d\d$/.test(text)) return readPeriod(text, options.edge) ?? unreadable
  if (/^\d{8}$/.test(text)) {
    const day =
      calendarDay(+text.slice(0, 4), +text.slice(4, 6), +text.slice(6)) ??
      calendarDay(+text.slice(4), +text.slice(2, 4), +text.slice(0, 2))
    if (day) return bounded(day)
  }
  return unreadable
}

const unreadable = { kind: 'unreadable', reason: 'noDay' } as const

const weekday =
  /^((maan|dins|woens|donder|vrij|zater|zon)dag|(mon|tues|wednes|thurs|fri|satur|sun)day|ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)\.?,? /i
const leading =
  /^(t\/m|tot en met|tot|per|vanaf|v\.?a\.?|op|ingaande|until|from|from the|by|as of|bis zum|bis|ab|le|jusqu'au|au) /i
const time =
  /[ T,]+(om )?\d{1,2}[:.]\d{2}([:.]\d{2})?([.,]\d+)?( ?[ap]\.?m\.?| ?uur)?( ?(z|utc|gmt|cet|cest|[+-]\d{2}:?\d{2}))?$/i
const yearFirst = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/
const yearLast = /^(\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{4}|'?\d{2})$/
const dayName =
  /^(\d{1,2})(?:e|er|de|ste|st|nd|rd|th)?\.?[-/ ]*(?:of )?([a-zéûä]{3,9})\.?,?[-/ ]*('?\d{2}|\d{4})$/i
const nameDay = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i

function readWritten(whole: string, options: DateOptions): Reading<string> {
  const bare = whole.replace(leading, '').replace(weekday, '')
  const clock = time.exec(bare)
  const text = clock ? bare.slice(0, clock.index).trim() : bare
  const found = readOneDay(text, options)
  if (found?.kind === 'value') return afterMidnight(found, clock?.[0] ?? '')
  return found ?? readPeriod(text, options.edge) ?? readPart(text, options)
}

/** One day and nothing else; nothing if the text has another form. */
function readOneDay(text: string, options: DateOptions): Reading<string> | undefined {
  const iso = yearFirst.exec(text)
  if (iso) return exists(calendarDay(numberAt(iso, 1), numberAt(iso, 2), numberAt(iso, 3)))
  const named = dayName.exec(text)
  if (named) {
    const month = monthNumber(named[2] ?? '')
    return month ? exists(calendarDay(numberAt(named, 3), month, numberAt(named, 1))) : undefined
  }
  const english = nameDay.exec(text)
  if (english) {
    const month = monthNumber(english[1] ?? '')
    return month ? exists(calendarDay(numberAt(english, 3), month, numberAt(english, 2))) : undefined
  }
  const usual = yearLast.exec(text)
  return usual ? readOrdered(numberAt(usual, 1), numberAt(usual, 2), numberAt(usual, 3), options) : undefined
}

function readOrdered(a: number, b: number, year: number, { order, isSure }: DateOptions): Reading<string> {
  const [day, month] = order === 'dayFirst' ? [a, b] : [b, a]
  const read = calendarDay(year, month, day)
  if (read) {
    const isUnsure = !isSure && a !== b && a <= 12 && b <= 12
    return bounded(read, isUnsure ? 'unsureDay' : undefined)
  }
  const turned = calendarDay(year, day, month)
  return turned ? bounded(turned, 'otherDayOrder') : { kind: 'unreadable', reason: 'noSuchDay' }
}

function exists(day: string | undefined): Reading<string> {
  return day ? bounded(day) : { kind: 'unreadable', reason: 'noSuchDay' }
}

/** A date that programs write for "none" or for "never" is none. */
function bounded(day: string, remark?: 'unsureDay' | 'otherDayOrder'): Reading<string> {
  const year = Number(day.slice(0, 4))
  if (year <= nearYear) return { kind: 'empty', remark: 'emptyWord' }
  if (year >= farYear) return isForever(day) ? { kind: 'empty', remark: 'openEnded' } : unreadable
  return remark ? { kind: 'value', value: day, remark } : { kind: 'value', value: day }
}

/** '31-12-9999' is written for "never"; '31-03-3034' is a slip, and people know what it should be. */
function isForever(day: string): boolean {
  return /^\d{4}-(12-3[01]|01-0[12])$/.test(day) || day.startsWith('9999')
}

/** Midnight here is 22 or 23 hours the evening before in Greenwich, and that is how some systems give out a day. */
function afterMidnight(read: Reading<string> & { kind: 'value' }, clock: string): Reading<string> {
  return /^T2[23]:00(:00)?(\.0+)?Z$/i.test(clock.trim()) ? { ...read, value: nextDay(read.value) } : read
}

const anyDay = /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](\d{4}|\d{2})|\d{1,2} [a-z]{3,9}\.? \d{4}/gi

/** A day with words around it, or several: people choose. */
function readPart(text: string, options: DateOptions): Reading<string> {
  const days = (text.match(anyDay) ?? []).flatMap((part) => {
    const read = readOneDay(part, options)
    return read?.kind === 'value' ? [read.value] : []
  })
  const [first] = days
  if (days.length > 1) return { kind: 'unreadable', reason: 'severalDays', suggestion: first }
  if (first) return { kind: 'unreadable', reason: 'textBesideDay', suggestion: first }
  const rough = readRough(text, options.edge)
  return rough ? { kind: 'unreadable', reason: 'roughDay', suggestion: rough } : unreadable
}

function numberAt(found: RegExpExecArray, group: number): number {
  return Number((found[group] ?? '').replace("'", ''))
}
