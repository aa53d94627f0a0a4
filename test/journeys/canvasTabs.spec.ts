import type { Page } from '@playwright/test'
import { makeDossier, titleOf } from './support/dossier'
import { expect, test } from './support/test'
import { openWindow } from './support/window'

/** So many moves in each of the two tabs. */
const moves = 300

type Watched = {
  readonly changes: number
  readonly lost: readonly string[]
  readonly strayed: readonly string[]
}
type Watching = { watched: () => Watched }

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

test('two tabs rearrange one canvas at random, and nothing is lost, strays or jumps back', async ({
  page,
}) => {
  test.slow()
  await makeDossier(page, 'Waterveen')
  await page.goto(`${page.url()}/canvas`)
  await button(page, 'Maak dit canvas: Kansenkaart').click()
  await expect(titleOf(page)).toHaveText('Canvas Kansenkaart')
  const adding = page.getByRole('button', { name: /^Voeg notitie toe aan / })
  for (const number of [0, 1]) {
    await adding.nth(number).click()
    for (const one of ['A', 'B', 'C', 'D']) {
      await page.keyboard.type(`Loper ${one}${number}`)
      await page.keyboard.press('Enter')
      await page.keyboard.type(`Blijver ${one}${number}`)
      await page.keyboard.press('Enter')
    }
    await page.keyboard.press('Escape')
  }
  const other = await openWindow(page)
  const tabs = [page, other]
  for (const tab of tabs) await expect(tab.locator('[data-note]')).toHaveCount(16)
  for (const tab of tabs) await tab.evaluate(watchOrder)

  await Promise.all(tabs.map((tab, at) => tab.evaluate(moveAtRandom, { seed: 7 + at, moves })))

  await expect.poll(async () => await orderOf(other)).toEqual(await orderOf(page))
  expect((await orderOf(page)).filter((line) => /Loper|Blijver/.test(line))).toHaveLength(16)
  for (const tab of tabs) {
    const { changes, lost, strayed } = await tab.evaluate(() => (window as unknown as Watching).watched())
    expect(lost).toEqual([])
    expect(strayed).toEqual([])
    // Each order that people saw came of a move: nothing jumped back and forth by itself.
    expect(changes).toBeGreaterThan(moves / 2)
    expect(changes).toBeLessThanOrEqual(2 * moves)
  }
  await page.reload()
  await expect.poll(async () => await orderOf(page)).toEqual(await orderOf(other))
})

/** What stands on the canvas, from the first field to the last: 'opportunities Loper A0'. */
function orderOf(page: Page): Promise<string[]> {
  return page.locator('[data-note]').evaluateAll((notes) =>
    notes.map((note) => {
      const field = note.closest('section[data-field]')?.getAttribute('data-field')
      return `${field} ${note.querySelector('p')?.textContent}`
    }),
  )
}

/** Runs in the page. Looks after every change whether a note is gone, and whether one that nobody moves has strayed. */
function watchOrder(): void {
  const order = () =>
    [...document.querySelectorAll('[data-note]')].map((note) => {
      const field = note.closest('section[data-field]')?.getAttribute('data-field')
      return `${field} ${note.querySelector('p')?.textContent}`
    })
  const stays = (notes: readonly string[]) => notes.filter((note) => note.includes('Blijver')).join()
  const before = stays(order())
  const lost: string[] = []
  const strayed: string[] = []
  let last = order().join()
  let changes = 0
  const board = document.querySelector('[data-whole-window]')
  const look = () => {
    const now = order()
    if (now.join() === last) return
    last = now.join()
    changes++
    if (new Set(now.map((note) => note.replace(/^\S+ /, ''))).size !== 16) lost.push(last)
    if (stays(now) !== before) strayed.push(stays(now))
  }
  if (board) new MutationObserver(look).observe(board, { subtree: true, childList: true })
  Object.assign(window, { watched: () => ({ changes, lost, strayed }) } satisfies Watching)
}

/** Runs in the page. Moves one of the walkers at random by the keys of its handle, so many times. */
async function moveAtRandom({ seed, moves: count }: { seed: number; moves: number }): Promise<void> {
  let state = seed
  const chance = (below: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
  const keys = ['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight']
  for (let at = 0; at < count; at++) {
    const notes = [...document.querySelectorAll('[data-note]')]
    const walkers = notes.filter((note) => note.textContent?.includes('Loper'))
    const handle = walkers[chance(walkers.length)]?.querySelector<HTMLElement>('[data-handle]')
    const key = keys[chance(keys.length)] ?? ''
    handle?.focus()
    handle?.dispatchEvent(
      new KeyboardEvent('keydown', { key, altKey: true, bubbles: true, cancelable: true }),
    )
    // What the other tab did comes in as a message, between two tasks. A tab behind another gets few frames.
    await new Promise((resolve) => setTimeout(resolve))
  }
}
