import type { Browser, Page } from '@playwright/test'
import { preview } from 'vite'
import { percentile } from './clickTimes'
import { readFrames, watchFrames } from './frameTimes'
import type { Measurement } from './measurement'
import { excalidrawVersion, prepareExcalidraw } from './prepareExcalidraw'
import { openSlowly } from './slowPage'

declare global {
  interface Window {
    excalidrawAPI?: { getSceneElements: () => readonly { readonly id: string; readonly x: number }[] }
  }
}

const name = `For comparison, Excalidraw ${excalidrawVersion} with 1,000 rectangles with text`
/** The rectangle in the third column and the third row, away from the tools along the edges. */
const dragged = { id: 'n18', x: 640, y: 340 }

/**
 * The same two things that are measured of a canvas, of a drawing board that is often used for brainstorms: how fast
 * a thousand notes open, with all scripts loaded, and how smoothly one of them is dragged.
 */
export async function measureExcalidraw(browser: Browser): Promise<Measurement[]> {
  const prepared = await prepareExcalidraw()
  if ('reason' in prepared) return [{ name, unit: 'ms', missing: `not installed: ${prepared.reason}` }]
  const options = { root: prepared.folder, build: { outDir: 'built' }, preview: { port: 4518 } }
  const server = await preview({ ...options, configFile: false, logLevel: 'warn' })
  const page = await openSlowly(browser)
  // Its typefaces and libraries would come from elsewhere; the measurement needs neither.
  await page.route(/^https:/, (route) => route.abort())
  await page.goto(server.resolvedUrls?.local[0] ?? '')
  await page.locator('#open').waitFor()
  await page.waitForLoadState('networkidle')
  const opened = await page.evaluate(openBoard, dragged)
  const frames = await drag(page)
  await page.context().close()
  await server.close()
  return [
    { name: `${name}: from click to its notes`, measured: opened, unit: 'ms' },
    {
      name: `${name}: frames of a drag, 95 of 100`,
      measured: percentile(95, frames, frames.length),
      unit: 'ms',
    },
  ]
}

/** Runs in the page. Presses the button, and tells how many milliseconds later a rectangle is painted at a place. */
function openBoard({ x, y }: { x: number; y: number }): Promise<number> {
  const start = performance.now()
  document.querySelector<HTMLElement>('#open')?.click()
  const isPainted = () => {
    const board = document.querySelector<HTMLCanvasElement>('canvas.excalidraw__canvas.static')
    const [, , blue = 255, alpha = 0] =
      board?.getContext('2d')?.getImageData(x - 110 * devicePixelRatio, y, 1, 1).data ?? []
    return alpha > 0 && blue < 240
  }
  return new Promise((resolve) => {
    const look = () => {
      if (!isPainted()) requestAnimationFrame(look)
      else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
    }
    look()
  })
}

/** Drags one rectangle over its neighbours, along the same way as a note. Gives the time of each frame. */
async function drag(page: Page): Promise<number[]> {
  const placeOf = (id: string) => window.excalidrawAPI?.getSceneElements().find((one) => one.id === id)?.x
  const { id, x, y } = dragged
  const before = await page.evaluate(placeOf, id)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 10, y + 10)
  await page.evaluate(watchFrames)
  for (let step = 0; step < 120; step++) {
    const turn = (step / 60) * 2 * Math.PI
    await page.mouse.move(x + 260 * Math.sin(turn), y + 120 * (1 - Math.cos(turn)) * 0.8)
  }
  const frames = await page.evaluate(readFrames)
  await page.mouse.move(x + 100, y)
  await page.mouse.up()
  if (before === (await page.evaluate(placeOf, id))) throw new Error('The rectangle did not move')
  return frames
}
