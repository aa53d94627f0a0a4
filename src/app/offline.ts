/// <reference types="vite-plugin-pwa/client" />
import { registerSW } from 'virtual:pwa-register'
import { createObservable } from '../storage/observable'

const ready = createObservable(false)

/** Whether a newer Partnerwijzer stands ready on this device. It comes in when somebody says so. */
export const newVersion: Pick<typeof ready, 'current' | 'subscribe'> = ready

let install: () => Promise<void> = async () => undefined

/** Keeps the whole app on this device, so that it works without a network. */
export function startOffline(): void {
  install = registerSW({
    onNeedRefresh: () => ready.set(true),
    // Another tab took the new version: this one follows once it has nothing left to save.
    onNeedReload: () => void saveEverything().then(() => location.reload()),
  })
}

/**
 * Takes the new version in: every tab of the app starts again, but not before its work is safe. Rejects with an
 * `AppError` when it cannot be saved.
 */
export async function takeNewVersion(): Promise<void> {
  await saveEverything()
  await install()
}

/** The database is loaded only now: the first screen does without it. */
async function saveEverything(): Promise<void> {
  const { flushEverything } = await import('../storage/database')
  await flushEverything()
}
