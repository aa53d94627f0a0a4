import { database } from './database'
import { countKey, withLocalStorage } from './missing'

const persistKey = 'persist'
/** Everything that this app keeps in `localStorage` is named after it. */
const ours = 'partnerwijzer'

/** What the browser promised about keeping the dossiers: for good, or only while it has room to spare. */
export type Persistence = 'granted' | 'refused' | 'unsupported'

/**
 * Asks the browser to keep the dossiers for good, and remembers what it said. To be called after the first real save:
 * a browser that asks people does so when they see why.
 */
export async function askToPersist(): Promise<Persistence> {
  const before = await database.settings.get(persistKey)
  if (before?.value === 'granted' || before?.value === 'refused') return before.value
  const answer = await requestPersistence()
  await database.settings.put({ key: persistKey, value: answer })
  return answer
}

/** What the browser said when it was asked; nothing while nobody asked. */
export async function readPersistence(): Promise<Persistence | undefined> {
  return (await database.settings.get(persistKey))?.value as Persistence | undefined
}

async function requestPersistence(): Promise<Persistence> {
  const storage = globalThis.navigator?.storage as StorageManager | undefined
  if (!storage?.persist) return 'unsupported'
  return (await storage.persist()) ? 'granted' : 'refused'
}

/** Whether this browser keeps the dossiers for good, and the room used and left, in bytes where it tells them. */
export async function describeStorage(): Promise<{ persisted: boolean; usage?: number; quota?: number }> {
  const storage = globalThis.navigator?.storage as StorageManager | undefined
  const [persisted = false, estimate] = await Promise.all([storage?.persisted?.(), storage?.estimate?.()])
  return { persisted, usage: estimate?.usage, quota: estimate?.quota }
}

/** Remembers outside the database how many dossiers there are, so that an emptied database can be told from a new one. */
export async function rememberCount(): Promise<void> {
  const count = await database.dossiers.count()
  withLocalStorage((storage) =>
    count > 0 ? storage.setItem(countKey, String(count)) : storage.removeItem(countKey),
  )
}

/** Takes everything of this app off this device: dossiers, settings, kept files and the offline copy. */
export async function wipeDevice(): Promise<void> {
  await database.delete({ disableAutoOpen: true })
  withLocalStorage((storage) => {
    for (const key of Object.keys(storage)) if (key.startsWith(ours)) storage.removeItem(key)
  })
  const workers = globalThis.navigator?.serviceWorker as ServiceWorkerContainer | undefined
  const offline = await workers?.getRegistration()
  if (offline) await forgetOfflineCopy(offline)
}

/** Other apps can live on the same host: only what was kept for this one goes. */
async function forgetOfflineCopy(offline: ServiceWorkerRegistration): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.endsWith(offline.scope))
  await Promise.all(names.map((name) => caches.delete(name)))
  await offline.unregister()
}
