import { AppError } from '../errors'
import { type ConnectedDossier, connectDossier, type WhereOf } from './connectDossier'
import { database } from './database'
import { storageError } from './storageError'

export type OpenDossier = ConnectedDossier & {
  /** Ends this use of the dossier. What could not be stored yet is kept and tried again, as long as the tab lives. */
  close(): Promise<void>
}

type Shared = { readonly dossier: Promise<OpenDossier>; ready?: OpenDossier; users: number }

const shared = new Map<string, Shared>()

/**
 * Opens a dossier of this device. Within one tab everybody gets the same one; it ends when the last has closed it and
 * everything is stored. `reachedCode` fills in the list where people are at; without it, the list keeps what it says.
 * Fails with 'dossier.notFound' or a failure of the storage.
 */
export async function openDossier(id: string, reachedCode?: WhereOf): Promise<OpenDossier> {
  const known = shared.get(id)
  if (known) {
    known.users += 1
    const dossier = await known.dossier
    if (await isThrownAway(id)) {
      await dossier.close()
      throw new AppError('dossier.notFound', { id })
    }
    return dossier
  }
  const mine: Shared = { dossier: connect(id, reachedCode), users: 1 }
  shared.set(id, mine)
  mine.dossier.then(
    (dossier) => {
      mine.ready = dossier
    },
    () => shared.delete(id),
  )
  return mine.dossier
}

/** A dossier that stands open in this tab already, to show at once. Only `openDossier` keeps it open. */
export function readyDossier(id: string): OpenDossier | undefined {
  return shared.get(id)?.ready
}

/** Whether somebody threw it away while it was open. A database that does not answer keeps nobody from their work. */
async function isThrownAway(id: string): Promise<boolean> {
  const row = await database.dossiers.get(id).catch(() => undefined)
  return row?.deletedAt !== undefined
}

async function connect(id: string, reachedCode?: WhereOf): Promise<OpenDossier> {
  try {
    const dossier = await connectDossier(id, reachedCode)
    return Object.assign(dossier, { close: () => close(id, dossier) })
  } catch (error) {
    throw storageError(error)
  }
}

async function close(id: string, dossier: ConnectedDossier & { disconnect(): void }): Promise<void> {
  const mine = shared.get(id)
  if (!mine) return
  mine.users -= 1
  await disconnectIfDone(id, mine, dossier)
}

async function disconnectIfDone(
  id: string,
  mine: Shared,
  dossier: ConnectedDossier & { disconnect(): void },
): Promise<void> {
  if (mine.users > 0) return
  try {
    await dossier.flush()
  } catch {
    // Nothing is dropped: the queue tries again by itself, and the dossier lives on until that works.
    const stop = dossier.saveState.subscribe(() => {
      if (dossier.saveState.current.state !== 'saved') return
      stop()
      void disconnectIfDone(id, mine, dossier)
    })
    return
  }
  if (mine.users > 0 || shared.get(id) !== mine) return
  shared.delete(id)
  dossier.disconnect()
}
