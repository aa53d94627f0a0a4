import type { Browser, Page } from '@playwright/test'
import { percentile, readClicks, watchClicks } from './clickTimes'
import type { Measurement } from './measurement'
import { measureSearch } from './measureSearch'
import { followLink, openSlowly, untilThere } from './slowPage'
import { storeBigDossier } from './storeBigDossier'

const id = 'groot'

/** How fast a dossier larger than any real one opens, and how fast it answers to a click. */
export async function measureBigDossier(browser: Browser, address: string): Promise<Measurement[]> {
  const page = await openSlowly(browser)
  await storeBigDossier(page, address, id)
  await page.goto(address)
  const link = `a[href="#/d/${id}"]`
  await page.locator(link).first().waitFor()
  // People read before they click; meanwhile the screens of a dossier are loaded.
  await page.waitForLoadState('networkidle')
  const opened = await page.evaluate(followLink, link)
  const drawn = opened + (await page.evaluate(untilThere, '[aria-labelledby=routekaart] svg'))
  const firstPart = await tick(page, `${address}#/d/${id}/stap/1/1.1`)
  const longList = await tick(page, `${address}#/d/${id}/stap/3/3.1`)
  const search = await measureSearch(page)
  await page.context().close()
  return [
    { name: 'Big dossier: from click at rest to what to do next', measured: opened, budget: 500, unit: 'ms' },
    { name: 'Big dossier: from click at rest to the whole map', measured: drawn, budget: 1500, unit: 'ms' },
    ...asMeasurements('Big dossier: a tick in part 1.1', firstPart),
    ...asMeasurements('Big dossier: a tick beside 50 contracts', longList),
    ...search,
  ]
}

type Clicks = { readonly median: number; readonly p95: number }

function asMeasurements(name: string, { median, p95 }: Clicks): Measurement[] {
  return [
    { name: `${name}, half of them`, measured: median, budget: 100, unit: 'ms' },
    { name: `${name}, 95 of 100`, measured: p95, budget: 200, unit: 'ms' },
  ]
}

/** Ticks and unticks every line of a part's checklist, three times. Times are from click to paint. */
async function tick(page: Page, address: string): Promise<Clicks> {
  await page.goto(address)
  await page.reload()
  const lines = page.getByRole('checkbox')
  await lines.first().waitFor()
  await page.evaluate(watchClicks)
  const count = await lines.count()
  const clicks = 6 * count
  for (let click = 0; click < clicks; click++) await lines.nth(click % count).click()
  const times = await page.evaluate(readClicks)
  return { median: percentile(50, times, clicks), p95: percentile(95, times, clicks) }
}
