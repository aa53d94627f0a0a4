import { gzipSync } from 'node:zlib'
import { openSlowly, untilPainted } from './slowPage.mjs'

/**
 * What somebody downloads and waits for before the start screen is there, on a first visit.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address of the built app
 * @returns {Promise<import('./run.mjs').Measurement[]>}
 */
export async function measureFirstScreen(browser, address) {
  const page = await openSlowly(browser)
  /** @type {Promise<Buffer>[]} */
  const scripts = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body())
  })
  await page.goto(`${address}#/`, { waitUntil: 'commit' })
  const ready = await untilPainted(page, 'h1')
  await page.waitForLoadState('networkidle')
  const sizes = (await Promise.all(scripts)).map((script) => gzipSync(script).length)
  await page.context().close()
  return [
    { name: 'First screen: script, gzip', measured: sum(sizes) / 1000, budget: 135, unit: 'kB' },
    { name: 'First screen: from address to title', measured: ready, budget: 2000, unit: 'ms' },
  ]
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0)
}
