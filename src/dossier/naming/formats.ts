import type { Words } from './context'

/** A day ('yyyy-mm-dd') or a moment (ISO time) as '22 november 2026'. What is no date stays as it is. */
export function dateIn(words: Words, when: string): string {
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(when) ? `${when}T00:00` : when)
  if (Number.isNaN(date.getTime())) return when
  return formatsIn(words('file:region')).date.format(date)
}

/** A number as people of the language write it: '1.234,5'. */
export function numberIn(words: Words, value: number): string {
  return formatsIn(words('file:region')).number.format(value)
}

type Formats = { readonly date: Intl.DateTimeFormat; readonly number: Intl.NumberFormat }
const known = new Map<string, Formats>()

/** Making a format takes longer than everything else in a file together. */
function formatsIn(region: string): Formats {
  const before = known.get(region)
  if (before) return before
  const date = new Intl.DateTimeFormat(region, { day: 'numeric', month: 'long', year: 'numeric' })
  const formats = { date, number: new Intl.NumberFormat(region) }
  known.set(region, formats)
  return formats
}
