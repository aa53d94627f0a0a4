/**
 * A fresh visitor on a slow laptop: nothing stored, no service worker, the processor slowed four times.
 *
 * @param {import('@playwright/test').Browser} browser
 */
export async function openSlowly(browser) {
  const context = await browser.newContext({
    locale: 'nl-NL',
    viewport: { width: 1366, height: 768 },
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  return page
}

/**
 * The page's clock, in milliseconds since it began to load, at the first moment that `selector` is on the screen.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} selector
 * @returns {Promise<number>}
 */
export function untilPainted(page, selector) {
  return page.evaluate(
    (wanted) =>
      new Promise((resolve) => {
        const look = () => {
          if (!document.querySelector(wanted)) requestAnimationFrame(look)
          // A task after a frame runs once that frame is painted.
          else requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))
        }
        look()
      }),
    selector,
  )
}
