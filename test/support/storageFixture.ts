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
