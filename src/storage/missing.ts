/** Where the number of dossiers is remembered, outside the database. */
export const countKey = 'partnerwijzer.dossiers'

/** How many dossiers this device had, when its database is empty now; 0 when nothing is missing. */
export function countMissing(present: number): number {
  if (present > 0) return 0
  return Number(withLocalStorage((storage) => storage.getItem(countKey)) ?? 0)
}

/** Stops asking about dossiers that are gone, once people know. */
export function forgetMissing(): void {
  withLocalStorage((storage) => storage.removeItem(countKey))
}

/** Storage can be switched off by an organisation; then nothing is remembered, and nothing breaks. */
export function withLocalStorage<Value>(read: (storage: Storage) => Value): Value | undefined {
  try {
    return typeof localStorage === 'undefined' ? undefined : read(localStorage)
  } catch {
    return undefined
  }
}
