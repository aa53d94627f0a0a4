import path from 'node:path'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { chromiumArguments, findChromium } from './chromium.mjs'
import { root, runTool } from './tools.mjs'

/**
 * The pictures of the README: the example dossier on a laptop in the light, and on a telephone in the dark.
 *
 * @typedef {{ name: string, width: number, height: number, colorScheme: 'light' | 'dark' }} Device
 */

/** @type {Device[]} */
const devices = [
  { name: '', width: 1366, height: 900, colorScheme: 'light' },
  { name: '-phone', width: 390, height: 844, colorScheme: 'dark' },
]

if (!runTool('vite', ['build'])) process.exit(1)
const server = await preview({ root, logLevel: 'warn', preview: { port: 4517 } })
const address = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments })
for (const device of devices) await takePictures(device)
await browser.close()
await server.close()
process.exit(0)

/** @param {Device} device */
async function takePictures({ name, width, height, colorScheme }) {
  const viewport = { width, height }
  const options = { viewport, colorScheme, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' }
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce', serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(address)
  await picture('start', 'Samen met leveranciers werk maken')
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click()
  await picture('routekaart', 'Voorbeeld: sociale inkoop in Waterveen')
  const dossier = page.url()
  await page.goto(`${dossier}/stap/1/1.1`)
  await picture('part', '1.1 Leg de aanleiding vast')
  await page.goto(`${dossier}/kansen`)
  await page.getByRole('link', { name: 'Dagploeg schoonmaak op het stadskantoor' }).first().click()
  await picture('opportunity', 'Dagploeg schoonmaak op het stadskantoor')
  await context.close()

  /**
   * @param {string} screen
   * @param {string} title
   */
  async function picture(screen, title) {
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => document.fonts.ready)
    // The map is what people remember, so where it runs from left to right it is shown down to its legend.
    const isMap = screen === 'routekaart' && width > 1000
    const clip = { x: 0, y: 0, width, height: isMap ? 1640 : height }
    const file = path.join(root, 'test/screenshots', `${screen}${name}.png`)
    await page.screenshot({ path: file, fullPage: true, clip })
  }
}
