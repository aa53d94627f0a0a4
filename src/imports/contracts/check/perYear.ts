const year = 365.25 * 24 * 60 * 60 * 1000

/**
 * The value per year of a contract with a value as a whole, in whole euros; nothing if its days do not tell how long it
 * runs. A contract of less than a year is worth its value in the year that it runs.
 */
export function perYear(total: number, start: string | null | undefined, ends: string | null | undefined) {
  if (!start || !ends) return undefined
  const years = (Date.parse(ends) - Date.parse(start)) / year
  if (!(years > 0)) return undefined
  return years <= 1.01 ? total : Math.round(total / years)
}
