/**
 * One thing measured, beside what we promise ourselves, if anything. Sizes in 1,000 or 1,000,000 bytes, times in milliseconds, else
 * a number of things. `missing` says why it could not be measured.
 */
export type Measurement = { readonly name: string; readonly unit: Unit } & (
  | { readonly measured: number; readonly budget?: number }
  | { readonly missing: string }
)

type Unit = 'kB' | 'MB' | 'ms' | 'notes' | 'questions' | 'ticks' | 'clicks' | 'fields' | 'screens'

/** A row of the table, under its headings. */
export type Row = ReturnType<typeof tell>

/** The measurements as rows for people, under the headings of the table. */
export function tell(measurement: Measurement) {
  const { name, unit } = measurement
  if ('missing' in measurement) return { what: name, measured: measurement.missing, budget: '–', ok: '–' }
  const { measured, budget } = measurement
  const told = measured.toFixed(unit === 'kB' ? 1 : 0)
  if (budget === undefined) return { what: name, measured: `${told} ${unit}`, budget: '–', ok: '–' }
  return {
    what: name,
    measured: `${told} ${unit}`,
    budget: `${budget} ${unit}`,
    ok: Number(told) <= budget ? 'yes' : 'no',
  }
}
