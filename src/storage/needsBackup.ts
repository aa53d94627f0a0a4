import type { DossierRow } from './database'

const manyChanges = 100
const firstChanges = 20
const days = 7
const day = 24 * 60 * 60 * 1000

/**
 * Whether it is time to save a dossier as a file again: after the first twenty changes, then after a hundred more, or
 * a week with any. `today` is a calendar day, 'yyyy-mm-dd'.
 */
export function needsBackup({ backupAt, changesSinceBackup }: DossierRow, today: string): boolean {
  if (!backupAt) return changesSinceBackup >= firstChanges
  const age = (Date.parse(today) - Date.parse(backupAt.slice(0, 10))) / day
  return changesSinceBackup >= manyChanges || (changesSinceBackup > 0 && age > days)
}
