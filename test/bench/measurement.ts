/** One thing measured, beside what we promise ourselves. Sizes in 1,000 bytes, times in milliseconds, else a number of notes. */
export type Measurement = {
  readonly name: string
  readonly measured: number
  readonly budget: number
  readonly unit: 'kB' | 'ms' | 'notes'
}

/** The measurements as rows for people, under the headings of the table. */
export function tell({ name, measured, budget, unit }: Measurement) {
  const told = measured.toFixed(unit === 'kB' ? 1 : 0)
  return {
    what: name,
    measured: `${told} ${unit}`,
    budget: `${budget} ${unit}`,
    ok: Number(told) <= budget ? 'yes' : 'no',
  }
}
