import type { Page } from '@playwright/test'
import { percentile } from './clickTimes'
import type { Measurement } from './measurement'

/** What people ask for, letter by letter where that matters: words, compounds, errors, and several words. */
const asked = [
  's',
  'sc',
  'schoonmaak',
  'schoonmak',
  'medewerker lunch',
  'loonkostensubsidei',
  'contract 212',
  'qqqq',
]

/** How fast the search of a dossier answers. The page shows a screen of that dossier. */
export async function measureSearch(page: Page): Promise<Measurement[]> {
  await page.locator('#dossier-menu').waitFor({ state: 'attached' })
  await page.keyboard.press('Control+k')
  await page.locator('dialog[open] input').waitFor()
  const times = await page.evaluate(searchTimes, [...asked, ...asked, ...asked])
  await page.keyboard.press('Escape')
  return [
    {
      name: 'Big dossier: the search answers, half',
      measured: percentile(50, times, times.length),
      budget: 50,
      unit: 'ms',
    },
    {
      name: 'Big dossier: the search answers, 95 of 100',
      measured: percentile(95, times, times.length),
      budget: 50,
      unit: 'ms',
    },
  ]
}

/** Runs in the page. Types each text at once, and tells how long it took until its results were laid out. */
async function searchTimes(texts: readonly string[]): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('dialog[open] input')
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  if (!field || !write) throw new Error('the search is not there')
  const times: number[] = []
  for (const text of texts) {
    await new Promise(requestAnimationFrame)
    const from = performance.now()
    write.call(field, text)
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await Promise.resolve()
    document.querySelector('dialog[open]')?.getBoundingClientRect()
    times.push(performance.now() - from)
  }
  return times
}
