import path from 'node:path'
import { test as base, type Page } from '@playwright/test'
import { build, type Rolldown } from 'vite'
import type { OpenDossier } from '../../src/storage/openDossier'
import type { PageStorage } from './storagePage'
import { root } from './tools.mjs'

declare global {
  interface Window {
    storage: PageStorage
    dossier: OpenDossier
  }
}

/** An address that only these tests have: the browser gives it storage of its own, and nothing is served. */
export const origin = 'https://storage.example'

let bundle: Promise<string> | undefined

/** The storage of the app as one script, built once. */
async function bundled(): Promise<string> {
  const rolldownOptions = {
    input: path.join(root, 'test/support/storagePage.ts'),
    output: { format: 'iife' as const },
  }
  const options = { write: false, minify: false, modulePreload: false, rolldownOptions }
  const built = await build({ root, configFile: false, logLevel: 'error', build: options })
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput]
  return output[0].code
}

/** Tests in tabs of one browser that hold the storage of the app and nothing else. */
export const test = base.extend<{ newTab: () => Promise<Page> }>({
  newTab: async ({ context }, give) => {
    bundle ??= bundled()
    const content = await bundle
    const body = '<!doctype html><title>Opslag</title>'
    await context.route(`${origin}/**`, (route) => route.fulfill({ contentType: 'text/html', body }))
    await give(async () => {
      const page = await context.newPage()
      await page.goto(`${origin}/`)
      await page.addScriptTag({ content })
      return page
    })
  },
})

/** A dossier on this device. */
export function newDossier(page: Page): Promise<string> {
  return page.evaluate(() =>
    window.storage.createDossier({ title: 'Meer banen', organisation: 'Gemeente X' }),
  )
}

/** Opens a dossier in a tab, as `window.dossier`. */
export async function open(page: Page, id: string): Promise<void> {
  await page.evaluate(async (dossierId) => {
    window.dossier = await window.storage.openDossier(dossierId)
  }, id)
}

/** The answers that a tab shows. */
export function answersIn(page: Page): Promise<Readonly<Record<string, string | number>>> {
  return page.evaluate(() => window.dossier.snapshot.current.answers)
}

/**
 * Gives a page room for a small dossier and not for a large one: 100 kB. Has to come before anything is stored, because
 * the browser remembers for a while how much room there was. Returns what gives all room back.
 */
export async function limitStorage(page: Page): Promise<() => Promise<void>> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 })
  return async () => {
    await browser.send('Storage.overrideQuotaForOrigin', { origin })
  }
}

/** Opens the database as a newer version would. Runs in a page. */
export function upgradeStorage(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('partnerwijzer', 1000)
    request.addEventListener('success', () => {
      request.result.close()
      resolve()
    })
    request.addEventListener('error', () => reject(request.error))
  })
}

/** Holds an older database open, as a version that does not listen would. Runs in a page. */
export function holdOldVersion(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('partnerwijzer', 1)
    request.addEventListener('success', () => resolve())
    request.addEventListener('error', () => reject(request.error))
  })
}
