const dayLength = 24 * 60 * 60 * 1000

/** The days between 1 January 1900, as Excel counts, and 1 January 1904. */
const to1904 = 1462

/**
 * The day of a serial number of Excel, 'yyyy-mm-dd'; what time it was is left out. Nothing for a number that is no day
 * after 1 January 1900: an empty date shows as 0.
 */
export function serialDay(serial: number, from1904 = false): string | undefined {
  if (serial <= 0) return undefined
  const whole = Math.floor(serial + (from1904 ? to1904 : 0))
  if (!Number.isFinite(whole) || whole <= 1 || whole > 2_958_465) return undefined
  // Excel believes that 29 February 1900 existed, so its first two months count one day less.
  const since1970 = whole - (whole < 60 ? 25_568 : 25_569)
  return new Date(since1970 * dayLength).toISOString().slice(0, 10)
}
