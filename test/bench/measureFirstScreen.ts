import { gzipSync } from 'node:zlib'
import type { Browser } from '@playwright/test'
import type { Measurement } from './measurement'
import { openSlowly, untilPainted } from './slowPage'

/** What somebody downloads and waits for before the start screen is there, on a first visit. */
export async function measureFirstScreen(browser: Browser, address: string): Promise<Measurement[]> {
  const page = await openSlowly(browser)
  const scripts: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body())
  })
  await page.goto(`${address}#/`, { waitUntil: 'commit' })
  const ready = await page.evaluate(untilPainted, 'h1')
  await page.waitForLoadState('networkidle')
  const sizes = (await Promise.all(scripts)).map((script) => gzipSync(script).length)
  await page.context().close()
  const size = sizes.reduce((total, bytes) => total + bytes, 0) / 1000
  return [
    { name: 'First screen: script, gzip', measured: size, budget: 135, unit: 'kB' },
    { name: 'First screen: from address to title', measured: ready, budget: 2000, unit: 'ms' },
  ]
}
