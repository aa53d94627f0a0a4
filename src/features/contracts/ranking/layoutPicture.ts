import type { Contract } from '../../../dossier/contracts/readContracts'
import { daysBetween } from '../../../workflow/calendar'

/** What the height stands for. */
export type Size = 'hoursPerWeek' | 'valuePerYear'

export type Dot = {
  readonly contract: Contract
  readonly x: number
  readonly y: number
}

export type Tick = { readonly at: number; readonly label: string }

export type Picture = {
  readonly dots: readonly Dot[]
  readonly years: readonly Tick[]
  readonly sizes: readonly { readonly at: number; readonly value: number }[]
  readonly today: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The day a contract stands at: when it ends, or when its tender begins. */
export function dayOf({ ends, plannedOn }: Contract): string {
  return plannedOn || ends
}

/** Contracts that can be drawn: their day and their size are known. */
export function drawable(contracts: readonly Contract[], size: Size): readonly Contract[] {
  return contracts.filter((contract) => dayOf(contract) !== '' && contract[size] !== undefined)
}

const margin = { left: 72, right: 20, top: 16, bottom: 40 }

/**
 * Where everything stands in a picture of `width` by `height` pixels: days from left to right, and sizes upward by
 * their square root, so that one large contract does not press all others flat. At least one contract is needed.
 */
export function layoutPicture(
  contracts: readonly Contract[],
  size: Size,
  { width, height, today }: { readonly width: number; readonly height: number; readonly today: string },
): Picture {
  const days = [today, ...contracts.map(dayOf)].sort()
  const [first = today] = days
  const last = days.at(-1) ?? today
  const span = Math.max(1, daysBetween(first, last))
  const most = Math.max(1, ...contracts.map((contract) => contract[size] ?? 0))
  const [right, bottom] = [width - margin.right, height - margin.bottom]
  const x = (day: string) => margin.left + (daysBetween(first, day) / span) * (right - margin.left)
  const y = (value: number) => bottom - Math.sqrt(Math.max(0, value) / most) * (bottom - margin.top)
  return {
    dots: contracts.map((contract) => ({
      contract,
      x: x(dayOf(contract)),
      y: y(contract[size] ?? 0),
    })),
    years: yearsBetween(first, last, (right - margin.left) / 56).map((day) => ({
      at: x(day),
      label: day.slice(0, 4),
    })),
    sizes: roundSizes(most).map((value) => ({ at: y(value), value })),
    today: x(today),
    left: margin.left,
    right,
    top: margin.top,
    bottom,
  }
}

/** The first days of years, with some left out where there is no room for all. */
function yearsBetween(first: string, last: string, room: number): readonly string[] {
  const [from, to] = [Number(first.slice(0, 4)) + 1, Number(last.slice(0, 4))]
  const every = Math.max(1, Math.ceil((to - from + 1) / Math.max(1, room)))
  const years: string[] = []
  for (let year = from; year <= to; year += every) years.push(`${year}-01-01`)
  return years
}

/** Nought, and round amounts up to the largest. */
function roundSizes(most: number): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(most))
  const round = [1, 2, 5, 10].map((step) => step * power).findLast((amount) => amount <= most) ?? most
  return [...new Set([0, round / 10, round / 4, round])]
}
