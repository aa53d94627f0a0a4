import path from 'node:path'
import { type BrowserContext, test as base, type Page } from '@playwright/test'
import { build, type Rolldown } from 'vite'
import type { OpenDossier } from '../../src/storage/openDossier'
import type {} from './storagePage'
import { root } from './tools.mjs'

/** An address that only these tests have: the browser gives it storage of its own, and nothing is served. */
export const origin = 'https://storage.example'

type Fixtures = { newTab: (context?: BrowserContext) => Promise<Page> }

/** Tests in tabs that hold the storage of the app and nothing else. */
export const test = base.extend<Fixtures, { bundle: string }>({
  bundle: [
    async ({}, use) => {
      const input = path.join(root, 'test/support/storagePage.ts')
      const rolldownOptions = { input, output: { format: 'iife' as const } }
      const options = { write: false, minify: false, modulePreload: false, rolldownOptions }
      const built = await build({ root, configFile: false, logLevel: 'error', build: options })
      const [{ output }] = [built].flat() as [Rolldown.RolldownOutput]
      await use(output[0].code)
    },
    { scope: 'worker' },
  ],
  newTab: async ({ context, bundle }, use) => {
    await context.route(`${origin}/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Opslag</title>' }),
    )
    await use(async () => {
      const page = await context.newPage()
      await page.goto(`${origin}/`)
      await page.addScriptTag({ content: bundle })
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

declare global {
  interface Window {
    dossier: OpenDossier
  }
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
