import path from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { build, type Rolldown } from 'vite'
import type { OpenDossier } from '../../src/storage/openDossier'
import type { Facilitator } from './facilitatorPage'
import { root } from './tools.mjs'

declare global {
  interface Window {
    facilitator: Facilitator
    held: OpenDossier
    letGo: () => void
  }
}

let bundle: Promise<string> | undefined

async function bundled(): Promise<string> {
  const rolldownOptions = {
    input: path.join(root, 'test/support/facilitatorPage.ts'),
    output: { format: 'iife' as const },
  }
  const options = { write: false, minify: false, modulePreload: false, rolldownOptions }
  const built = await build({ root, configFile: false, logLevel: 'error', build: options })
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput]
  return output[0].code
}

/**
 * A page beside the app, at its own origin, that leads a session without any screen: it can be busy, and go away. It opens
 * the dossier `id` as `window.held`, or makes one in which a session goes on, and holds the facilitator's lock.
 */
export async function leadSession(
  context: BrowserContext,
  base: string,
  id?: string,
): Promise<[Page, string]> {
  bundle ??= bundled()
  const content = await bundle
  const address = new URL('begeleider.html', base).href
  const body = '<!doctype html><title>Begeleider</title>'
  await context.route(address, (route) => route.fulfill({ contentType: 'text/html', body }))
  const page = await context.newPage()
  await page.goto(address)
  await page.addScriptTag({ content })
  const dossier = await page.evaluate(async (known) => {
    const { createDossier, openDossier, writeSession, holdSession } = window.facilitator
    const made = known ?? (await createDossier({ title: 'Waterveen', organisation: '' }))
    window.held = await openDossier(made)
    if (!known) window.held.decide((draft) => writeSession(draft, { start: Date.now() }))
    await new Promise<void>((resolve) => {
      window.letGo = holdSession(made, resolve)
    })
    await window.held.flush()
    return made
  }, id)
  return [page, dossier]
}
