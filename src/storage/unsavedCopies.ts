import { fromBase64, toBase64 } from '../dossier/document/dossierFileData'
import { newId } from '../dossier/document/newId'
import { connection } from './connection'
import { withLocalStorage } from './missing'

/** What an earlier page kept of a dossier: a Yjs update in V2 encoding, and where it lies. */
export type UnsavedCopy = { readonly key: string; readonly update: Uint8Array }

export type UnsavedCopies = {
  /** Keeps a copy of a change in the task of the change, under the number that the queue gave it. */
  keep(number: number, update: Uint8Array): void
  /** Keeps what was too much to keep with every change, for when the page goes. */
  keepRest(unsaved: Uint8Array): void
  /** Lets go of the copies up to a number: the database has these changes. */
  drop(number: number): void
}

// Starts with the name of the app, so that 'wis alles' takes it along.
const place = 'partnerwijzer.unsaved'
/** A change larger than this, in bytes, or more changes than this at once would take time and room. */
const largest = 64_000
const most = 50

/**
 * A net under the database: a browser cuts short what the database still writes when a page goes or crashes, while
 * this is written at once. A change is in it only until the database has it, mostly some milliseconds.
 */
export function createUnsavedCopies(dossierId: string): UnsavedCopies {
  let kept: { readonly number: number; readonly key: string }[] = []
  let lastMissed = 0

  function put(update: Uint8Array): string | undefined {
    // Whoever wiped this device wants nothing of it back.
    if (connection.current === 'wiped') return undefined
    return withLocalStorage((storage) => {
      // Never the same key twice: another tab can be taking up what an earlier one holds.
      const key = `${place}/${dossierId}/${newId()}`
      storage.setItem(key, toBase64(update))
      return key
    })
  }

  return {
    keep(number, update) {
      const key = update.length <= largest && kept.length < most ? put(update) : undefined
      if (key) kept.push({ number, key })
      else lastMissed = number
    },
    keepRest(unsaved) {
      if (lastMissed === 0) return
      const key = put(unsaved)
      if (key) kept.push({ number: lastMissed, key })
    },
    drop(number) {
      forgetCopies(kept.filter((one) => one.number <= number))
      kept = kept.filter((one) => one.number > number)
      if (lastMissed <= number) lastMissed = 0
    },
  }
}

/** What earlier pages of this dossier could not store for certain; the database may have some of it all the same. */
export function readCopies(dossierId: string): readonly UnsavedCopy[] {
  const read = (storage: Storage) =>
    Object.keys(storage)
      .filter((key) => key.slice(0, key.lastIndexOf('/')) === `${place}/${dossierId}`)
      .map((key) => ({ key, update: fromBase64(storage.getItem(key) ?? '') }))
  return withLocalStorage(read) ?? []
}

/** Throws copies away, because they are stored, or because their dossier is gone. */
export function forgetCopies(copies: readonly Pick<UnsavedCopy, 'key'>[]): void {
  withLocalStorage((storage) => {
    for (const { key } of copies) storage.removeItem(key)
  })
}
