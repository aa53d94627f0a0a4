import * as Y from 'yjs'
import { database } from './database'

/** More pieces than this are put together when a dossier opens. */
const manyPieces = 500

/** All stored pieces of a dossier, oldest first, each a Yjs update in V2 encoding. */
export async function readPieces(id: string): Promise<readonly Uint8Array[]> {
  const count = await database.updates.where({ dossierId: id }).count()
  if (count > manyPieces) await withLock(`partnerwijzer-dossier-${id}`, () => compact(id))
  const rows = await database.updates.where({ dossierId: id }).toArray()
  return rows.map(({ update }) => update)
}

/**
 * Makes one piece of many. In one transaction, so that what another tab writes meanwhile is either in it or stays
 * beside it; under a lock, so that two tabs that open together do not both do the work.
 */
async function compact(id: string): Promise<void> {
  await database.transaction('rw', database.updates, async () => {
    const rows = await database.updates.where({ dossierId: id }).toArray()
    if (rows.length <= manyPieces) return
    await database.updates.bulkDelete(rows.map((row) => row.id))
    await database.updates.add({ dossierId: id, update: together(rows.map(({ update }) => update)) })
  })
}

/** A document forgets overwritten values, which merging the pieces alone would keep. */
function together(pieces: readonly Uint8Array[]): Uint8Array {
  const document = new Y.Doc()
  document.transact(() => {
    for (const piece of pieces) Y.applyUpdateV2(document, piece)
  })
  const state = Y.encodeStateAsUpdateV2(document)
  document.destroy()
  return state
}

function withLock(name: string, work: () => Promise<void>): Promise<void> {
  // Absent where the page is not served safely; two tabs then do the same work twice.
  const locks = globalThis.navigator?.locks as LockManager | undefined
  return locks ? locks.request(name, work) : work()
}
