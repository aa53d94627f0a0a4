/* oxlint-disable no-underscore-dangle -- Yjs tells what was written last, and what was taken away, in these alone. */
import type * as Y from 'yjs'
import type { Plain } from '../document/plain'

/** Every key that ever held something, also when it was taken away since. */
export function everyKey(map: Y.Map<Plain>): Iterable<string> {
  return map._map.keys()
}

/** The last thing written under a key, also when it was taken away since. */
export function lastItem(map: Y.Map<Plain>, key: string): Y.ID | undefined {
  return map._map.get(key)?.lastId
}

/** Whether a shared part holds anything beside its keys, as a list or a text does. */
export function holdsMoreThanKeys(map: Y.Map<unknown>): boolean {
  return map._start !== null
}
