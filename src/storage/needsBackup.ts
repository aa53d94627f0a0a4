import type { DossierRow } from './database'

const manyChanges = 100
const firstChanges = 20
const days = 7

/**
 * Whether it is time to save a dossier as a file again: after the first twenty changes, then after a hundred more, or
 * a week with any. A copied or opened dossier counts from nothing.
 */
export function needsBackup({ backupAt, changesSinceBackup }: DossierRow, now: Date): boolean {
  if (!backupAt) return changesSinceBackup >= firstChanges
  const age = now.getTime() - new Date(backupAt).getTime()
  return changesSinceBackup >= manyChanges || (changesSinceBackup > 0 && age > days * 24 * 60 * 60 * 1000)
}
