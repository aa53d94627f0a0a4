import { type Cell, textOf } from '../../table'

export type DayOrder = {
  readonly order: 'dayFirst' | 'monthFirst'
  readonly isSure: boolean
  /** How many dates tell. */
  readonly votes: number
}

const numbers = /^(\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{4}|'?\d{2})(?!\d)/

/**
 * Which number is the day in a column of dates such as 03-04-2026: what the dates tell that can be read one way only.
 * If nothing tells, the day comes first, as is usual here.
 */
export function decideDayOrder(cells: readonly Cell[]): DayOrder {
  let dayFirst = 0
  let monthFirst = 0
  for (const cell of cells) {
    if (typeof cell !== 'string') continue
    const found = numbers.exec(textOf(cell))
    const [a, b] = [Number(found?.[1]), Number(found?.[2])]
    if (a > 12 && a <= 31 && b <= 12) dayFirst += 1
    else if (b > 12 && b <= 31 && a <= 12) monthFirst += 1
  }
  const votes = dayFirst + monthFirst
  if (monthFirst > dayFirst) return { order: 'monthFirst', isSure: dayFirst === 0, votes }
  return { order: 'dayFirst', isSure: dayFirst > 0 && monthFirst === 0, votes }
}
