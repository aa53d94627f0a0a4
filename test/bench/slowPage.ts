import type { Browser, Page } from '@playwright/test'

/** A fresh visitor on a slow laptop: nothing stored, no service worker, the processor slowed four times. */
export async function openSlowly(browser: Browser): Promise<Page> {
  const viewport = { width: 1366, height: 768 }
  const context = await browser.newContext({ locale: 'nl-NL', viewport, serviceWorkers: 'block' })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  return page
}

/** Runs in the page. Milliseconds since it began to load, at the moment that `selector` is painted. */
export function untilPainted(selector: string): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector(selector)) requestAnimationFrame(look)
      // A task after a frame runs once that frame is painted.
      else requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))
    }
    look()
  })
}

/** Runs in the page. Follows a link, and tells how many milliseconds later the next screen's title is painted. */
export function followLink(link: string): Promise<number> {
  const before = document.querySelector('h1')?.textContent
  const start = performance.now()
  document.querySelector<HTMLElement>(link)?.click()
  return new Promise((resolve) => {
    const look = () => {
      const title = document.querySelector('h1')?.textContent
      if (!title || title === before) requestAnimationFrame(look)
      else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
    }
    look()
  })
}

/** Runs in the page. Milliseconds from now until something is painted; 0 if it stands there already. */
export function untilThere(selector: string): Promise<number> {
  const start = performance.now()
  if (document.querySelector(selector)) return Promise.resolve(0)
  return new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector(selector)) requestAnimationFrame(look)
      else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
    }
    look()
  })
}
