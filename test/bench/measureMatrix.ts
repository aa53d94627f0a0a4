import type { Browser, Page } from '@playwright/test'
import { percentile, readClicks, watchClicks } from './clickTimes'
import type { Measurement } from './measurement'
import { openSlowly } from './slowPage'
import { storeBigDossier } from './storeBigDossier'

const id = 'groot'
const name = 'Matrix of 60 × 20'

/** How fast the keyboard walks through the largest matrix, and writes in it. Times are from key to paint. */
export async function measureMatrix(browser: Browser, address: string): Promise<Measurement[]> {
  const page = await openSlowly(browser)
  await storeBigDossier(page, address, id)
  await page.goto(`${address}#/d/${id}/rollen`)
  await page.reload()
  await page.locator('[data-at="60-20"]').waitFor()
  await page.waitForLoadState('networkidle')
  await page.locator('[data-at="1-1"]').focus()
  const there = ['ArrowDown', 'ArrowRight'] as const
  const back = ['ArrowUp', 'ArrowLeft'] as const
  const steps = [there, back].flatMap((keys) =>
    Array.from({ length: 60 }, (_, i) => keys[i % 3 === 2 ? 1 : 0]),
  )
  const walked = await press(page, steps)
  const written = await press(page, ['d', 'h', 'w', 'Delete', 'b', 'd', 'Delete', 'w'])
  await page.context().close()
  return [
    { name: `${name}: an arrow from cell to cell, 95 of 100`, measured: walked, budget: 100, unit: 'ms' },
    { name: `${name}: a letter in a cell, 95 of 100`, measured: written, budget: 200, unit: 'ms' },
  ]
}

/** Presses keys one after the other, and gives the time that 95 of 100 stay under. */
async function press(page: Page, keys: readonly (string | undefined)[]): Promise<number> {
  await page.evaluate(watchClicks)
  for (const key of keys) if (key) await page.keyboard.press(key)
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)))
  return percentile(95, await page.evaluate(readClicks), keys.length)
}
