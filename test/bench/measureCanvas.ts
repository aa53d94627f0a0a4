import type { Browser, Page } from '@playwright/test'
import { percentile } from './clickTimes'
import { readFrames, watchFrames } from './frameTimes'
import type { Measurement } from './measurement'
import { followLink, openSlowly, untilThere } from './slowPage'
import { storeBigDossier } from './storeBigDossier'

const id = 'groot'

/** How fast a canvas with a thousand notes opens, how smoothly a note is dragged, and what one edit renders. */
export async function measureCanvas(browser: Browser, address: string): Promise<Measurement[]> {
  const page = await openSlowly(browser)
  await storeBigDossier(page, address, id)
  await page.goto(`${address}#/d/${id}/canvas`)
  await page.reload()
  const link = `a[href="#/d/${id}/canvas/brainstorm"]`
  await page.locator(link).waitFor()
  await page.waitForLoadState('networkidle')
  const opened = await page.evaluate(followLink, link)
  const whole = opened + (await page.evaluate(untilThere, '[data-note="n999"]'))
  await page.locator('[data-handle]').first().waitFor()
  const frames = await drag(page)
  const rendered = await edit(page)
  await page.context().close()
  return [
    { name: 'Canvas of 1,000 notes: from click to its notes', measured: opened, budget: 1000, unit: 'ms' },
    { name: 'Canvas of 1,000 notes: from click to the last note', measured: whole, budget: 2500, unit: 'ms' },
    {
      name: 'Canvas of 1,000 notes: frames of a drag, 95 of 100',
      measured: percentile(95, frames, frames.length),
      budget: 33,
      unit: 'ms',
    },
    { name: 'Canvas of 1,000 notes: rendered by one edit', measured: rendered, budget: 1, unit: 'notes' },
  ]
}

/** Drags the first note over its neighbours, with the mouse. Gives the time of each frame. */
export async function drag(page: Page): Promise<number[]> {
  const handle = page.locator('[data-handle]').first()
  await handle.scrollIntoViewIfNeeded()
  const box = await handle.boundingBox()
  if (!box) throw new Error('There is no note to drag')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 10, y + 10)
  await page.evaluate(watchFrames)
  for (let step = 0; step < 120; step++) {
    const turn = (step / 60) * 2 * Math.PI
    await page.mouse.move(x + 260 * Math.sin(turn), y + 120 * (1 - Math.cos(turn)) * 0.8)
  }
  const frames = await page.evaluate(readFrames)
  await page.mouse.up()
  return frames
}

/** Types a letter in a note, and counts the notes whose part of the page changed. */
async function edit(page: Page): Promise<number> {
  await page.locator('[data-edit]').nth(1).click()
  await page.locator('[data-note] textarea').waitFor()
  await page.evaluate(() => {
    const changed = new Set<Element>()
    const look = (target: Node) => {
      const note = target.parentElement?.closest('[data-note]')
      if (note) changed.add(note)
    }
    const board = document.querySelector('[data-whole-window]')
    const options = { subtree: true, childList: true, characterData: true, attributes: true }
    if (board)
      new MutationObserver((all) => all.forEach(({ target }) => look(target))).observe(board, options)
    Object.assign(window, { changedNotes: () => changed.size })
  })
  await page.keyboard.press('x')
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            resolve((window as unknown as { changedNotes: () => number }).changedNotes()),
          ),
        )
      }),
  )
}
