import { mergeUpdatesV2 } from 'yjs'

const batch = 100

/**
 * One Yjs update (V2) that says what many say. In batches, because Yjs takes quadratic time: ten thousand at once took
 * twenty seconds, in batches half a second.
 */
export function joinUpdates(updates: readonly Uint8Array[]): Uint8Array {
  const [first] = updates
  if (updates.length === 1 && first) return first
  if (updates.length <= batch) return mergeUpdatesV2([...updates])
  const batches: Uint8Array[] = []
  for (let at = 0; at < updates.length; at += batch) batches.push(joinUpdates(updates.slice(at, at + batch)))
  return joinUpdates(batches)
}
