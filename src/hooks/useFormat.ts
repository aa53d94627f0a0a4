import { useTranslation } from 'react-i18next'

// English beside Dutch is European English: the day comes before the month.
const regions: Record<string, string> = { nl: 'nl-NL', en: 'en-GB' }
const day = 24 * 60 * 60 * 1000

/** Writes dates and numbers in the language of the page. Days are 'yyyy-mm-dd', moments ISO times or `Date`s. */
export function useFormat() {
  const { i18n } = useTranslation()
  return formatOf(i18n.resolvedLanguage ?? i18n.language)
}

export type Format = ReturnType<typeof createFormat>

const formats = new Map<string, Format>()

/** One per language for the whole page: making one is slow, and a list of contracts asks for thousands. */
function formatOf(language: string): Format {
  const format = formats.get(language) ?? createFormat(language)
  formats.set(language, format)
  return format
}

export function createFormat(language: string) {
  const region = regions[language] ?? language
  const long = new Intl.DateTimeFormat(region, { day: 'numeric', month: 'long', year: 'numeric' })
  const short = new Intl.DateTimeFormat(region, { day: 'numeric', month: 'short' })
  const compact = new Intl.DateTimeFormat(region, { day: 'numeric', month: 'short', year: 'numeric' })
  const month = new Intl.DateTimeFormat(region, { month: 'long', year: 'numeric' })
  const clock = new Intl.DateTimeFormat(region, { hour: '2-digit', minute: '2-digit' })
  const away = new Intl.RelativeTimeFormat(region, { numeric: 'auto' })
  const plain = new Intl.NumberFormat(region)
  const several = new Intl.ListFormat(region)
  const decimal: ',' | '.' = plain.format(1.5).includes(',') ? ',' : '.'
  return {
    /** '12 maart 2026'. What is no date comes back as it is. */
    date: (when: string | Date) => write(when, (date) => long.format(date)),
    /** '12 mrt 2026', where there is little room. */
    dateShort: (when: string | Date) => write(when, (date) => compact.format(date).replace('.', '')),
    /** '3 dec'. */
    dayShort: (when: string | Date) => write(when, (date) => short.format(date).replace('.', '')),
    /** 'maart 2026'. */
    month: (when: string | Date) => write(when, (date) => month.format(date)),
    /** '14:03'. */
    time: (when: string | Date) => write(when, (date) => clock.format(date)),
    /** 'vandaag', 'gisteren', '3 dagen geleden', 'over 2 weken': counted in calendar days. */
    relative: (when: string | Date, now: string | Date = new Date()) =>
      write(when, (date) => {
        const days = Math.round((midnight(date) - midnight(dateOf(now))) / day)
        if (Math.abs(days) < 14) return away.format(days, 'day')
        if (Math.abs(days) < 60) return away.format(Math.round(days / 7), 'week')
        return away.format(Math.round(days / 30.4), 'month')
      }),
    /** '1.234,5'. */
    number: (value: number, options?: Intl.NumberFormatOptions) =>
      options ? new Intl.NumberFormat(region, options).format(value) : plain.format(value),
    /** 'HR, inkoop en communicatie'. */
    list: (names: readonly string[]) => several.format(names),
    /** The decimal sign, for a `NumberField`. */
    decimal,
  }
}

/** A calendar day is midnight where the person is, not midnight in Greenwich. */
function dateOf(when: string | Date): Date {
  if (when instanceof Date) return when
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(when) ? `${when}T00:00` : when)
}

function midnight(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())
}

function write(when: string | Date, format: (date: Date) => string): string {
  const date = dateOf(when)
  return Number.isNaN(date.getTime()) ? String(when) : format(date)
}
