import type { Page } from '@playwright/test'
import { opportunityMap } from '../../src/content/canvases/opportunityMap'
import { leadSession } from '../support/facilitatorFixture'
import { titleOf } from './support/dossier'
import { expect, test } from './support/test'

const gone = 'Het scherm van de begeleider is dicht. Dit scherm laat het laatste zien.'
// What is written there is never beyond what fits.
const emptyFields = opportunityMap.fields.map(({ id }) => id).filter((id) => id !== 'tasks')

test('the beamer follows within 100 ms for an hour, also while the facilitator is busy, and tells when that page is gone', async ({
  page,
  context,
  baseURL,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await context.clock.install({ time: new Date('2026-11-22T13:30:00+01:00') })
  const [leader, dossier] = await leadSession(context, String(baseURL))
  await page.goto(`./#/d/${dossier}/werksessie/scherm`)
  await expect(titleOf(page)).toHaveText('Wat zien we bij question?')
  await expect(page.getByRole('timer')).toHaveText('Nog 15 minuten')

  await test.step('every change is on the beamer within 100 ms, over an hour', async () => {
    await go(leader, 'canvas')
    const origins = [await originOf(leader), await originOf(page)] as const
    const times: number[] = []
    for (let i = 0; i < 20; i++) {
      await context.clock.fastForward('03:00')
      const seen = page.evaluate(whenShown, `Snelle gedachte ${i}`)
      const field = emptyFields[i % emptyFields.length] ?? ''
      const made = await leader.evaluate(write, { text: `Snelle gedachte ${i}`, field })
      times.push(origins[1] + (await seen) - origins[0] - made)
    }
    const sorted = times.toSorted((a, b) => a - b)
    const median = sorted[10] ?? Number.POSITIVE_INFINITY
    test.info().annotations.push({
      type: 'from a change to the beamer',
      description: `median ${median.toFixed(1)} ms, longest ${sorted.at(-1)?.toFixed(1)} ms`,
    })
    expect(median).toBeLessThan(100)
    await expect(page.getByRole('timer')).toHaveText('De tijd is om')
  })

  await test.step('it counts on by itself while the page of the facilitator does something long', async () => {
    await go(leader, 'timer')
    await expect(page.getByRole('timer')).toContainText('Nog 15 minuten')
    const busy = leader.evaluate(beBusy, 1000)
    await context.clock.fastForward('01:00')
    await expect(page.getByRole('timer')).toContainText('Nog 14 minuten')
    await expect(page.getByText(gone)).toHaveCount(0)
    expect(await busy).toBeGreaterThan(990)
  })

  await test.step('a reload shows the same', async () => {
    await page.reload()
    await expect(titleOf(page)).toHaveText('Pauze')
    await expect(page.getByRole('timer')).toContainText('Nog 14 minuten')
  })

  await test.step('it says so when nobody leads any more, and takes that back', async () => {
    await leader.close()
    await context.clock.runFor(2000)
    await expect(page.getByText(gone)).toBeVisible()
    await expect(titleOf(page)).toHaveText('Pauze')
    const [next] = await leadSession(context, String(baseURL), dossier)
    await context.clock.runFor(2000)
    await expect(page.getByText(gone)).toHaveCount(0)
    await go(next, 'round')
    await expect(titleOf(page)).toHaveText('Wat zien we bij round?')
  })

  await test.step('it fills the screen and turns dark, by keyboard', async () => {
    await page.bringToFront()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Donker' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Verlaat volledig scherm' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Volledig scherm' })).toBeFocused()
  })
})

/** Brings a block to the front. */
async function go(leader: Page, block: string): Promise<void> {
  await leader.evaluate((to) => {
    const { newId, recordSessionEvent } = window.facilitator
    window.held.decide((draft) =>
      recordSessionEvent(draft, 's1', newId(), { type: 'go', block: to, at: Date.now() }),
    )
  }, block)
}

/** When a page began, in milliseconds on the clock of the computer, which the clock of a test does not touch. */
async function originOf(page: Page): Promise<number> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Performance.enable')
  const { metrics } = await browser.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'NavigationStart')?.value ?? Number.NaN) * 1000
}

/** Runs in the page of the facilitator. Writes a note, and tells when it began, in milliseconds since its page did. */
function write({ text, field }: { text: string; field: string }): number {
  const { addRecord, newId } = window.facilitator
  // The clock of the test stands in for `performance.now`, not for a mark.
  const start = new PerformanceMark('made').startTime
  window.held.change((draft) => addRecord(draft, 'notes', newId(), { canvas: 'map', field, text, rank: 'A' }))
  return start
}

/** Runs on the beamer. When a text stands there, in milliseconds since the page began. */
function whenShown(text: string): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (!document.body.textContent?.includes(text)) return
      observer.disconnect()
      resolve(new PerformanceMark('seen').startTime)
    }
    const observer = new MutationObserver(look)
    observer.observe(document.body, { childList: true, subtree: true, characterData: true })
    look()
  })
}

/** Runs in the page of the facilitator. Keeps it from doing anything else; tells how many milliseconds that was. */
function beBusy(length: number): number {
  const now = () => new PerformanceMark('now').startTime
  const start = now()
  while (now() - start < length) JSON.stringify(document.title)
  return now() - start
}
