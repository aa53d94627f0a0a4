import { calendarDay, lastDay } from './calendarDay'
import { findPeriod, type Period } from './readPeriod'

const partWord =
  /^(begin|primo|aanvang|early|start|medio|half|midden|mid|eind|einde|ultimo|ult\.?|late|end)[- ](?:van |of )?(.+)$/i
const aboutWord =
  /^(?:ca\.?|circa|ongeveer|rond|ong\.?|±|~|about|around|vermoedelijk|verwacht|naar verwachting|waarschijnlijk|gepland|planning:?|streven:?) ?(.+)$/i
const season = /^(voorjaar|lente|zomer|najaar|herfst|spring|summer|autumn)[- ](?:van |of )?((?:19|20)\d\d)$/i
/** August to July at schools, September to August at universities. */
const schoolYear =
  /^(schooljaar|studiejaar|collegejaar|academiejaar)[: ]+((?:19|20)\d\d)[-/ ]+((?:19|20)?\d\d)$/i

const seasons: Readonly<Record<string, readonly [number, number]>> = {
  voorjaar: [3, 5],
  lente: [3, 5],
  spring: [3, 5],
  zomer: [6, 8],
  summer: [6, 8],
  najaar: [9, 11],
  herfst: [9, 11],
  autumn: [9, 11],
}

/**
 * A sensible day for words that say only roughly when: 'medio 2027', 'eind juni 2027', 'zomer 2027', 'ca. 2027'. What
 * ends has the last day that fits, what begins the first. For people to accept: it is a guess. Else nothing.
 */
export function readRough(text: string, edge: 'first' | 'last'): string | undefined {
  const school = schoolYear.exec(text)
  if (school) return dayOfSchoolYear(school, edge)
  const named = season.exec(text)
  const months = seasons[(named?.[1] ?? '').toLowerCase()]
  if (named && months) return dayIn(Number(named[2]), months, edge)
  const [, about] = aboutWord.exec(text) ?? []
  if (about) {
    const period = findPeriod(about)
    return period ? dayIn(period.year, [period.from, period.to], edge) : readRough(about, edge)
  }
  const [, word = '', rest = ''] = partWord.exec(text) ?? []
  const period = findPeriod(rest)
  return period ? dayOfPart(partOf(word), period, edge) : undefined
}

type Part = 'begin' | 'middle' | 'end'

function partOf(word: string): Part {
  if (/^(medio|half|midden|mid)/i.test(word)) return 'middle'
  return /^(ei|ul|la|en)/i.test(word) ? 'end' : 'begin'
}

/** The first or last month of a year or quarter, the turn of its halves, or about ten days of a month. */
function dayOfPart(part: Part, { year, from, to }: Period, edge: 'first' | 'last'): string | undefined {
  if (from === to) {
    const days = { begin: [1, 10], middle: [15, 15], end: [21, lastDay(full(year), from)] }[part]
    return calendarDay(year, from, days[edge === 'first' ? 0 : 1] ?? 1)
  }
  if (part === 'begin') return dayIn(year, [from, from], edge)
  if (part === 'end') return dayIn(year, [to, to], edge)
  const middle = (from + to) / 2
  // A quarter has a month in its middle; a year and a half have the turn from one month to the next.
  if (Number.isInteger(middle)) return calendarDay(year, middle, 15)
  const month = edge === 'first' ? Math.ceil(middle) : Math.floor(middle)
  return dayIn(year, [month, month], edge)
}

function dayIn(year: number, [from, to]: readonly [number, number], edge: 'first' | 'last') {
  return edge === 'first' ? calendarDay(year, from, 1) : calendarDay(year, to, lastDay(full(year), to))
}

function dayOfSchoolYear([, word = '', from, to]: RegExpExecArray, edge: 'first' | 'last') {
  const year = Number(from)
  if (Number(to) % 100 !== (year + 1) % 100) return undefined
  const begin = /^school/i.test(word) ? 8 : 9
  return edge === 'first' ? calendarDay(year, begin, 1) : dayIn(year + 1, [begin - 1, begin - 1], 'last')
}

function full(year: number): number {
  return year < 100 ? year + 2000 : year
}
