import type { Page } from '@playwright/test'

/**
 * A second window of the same browser, at the same address. Not a second tab: of two tabs in one window the one behind
 * gets a frame a second, and each press there would wait for that.
 */
export async function openWindow(page: Page): Promise<Page> {
  const opening = page.context().waitForEvent('page')
  await page.evaluate(() => {
    open('about:blank', '', 'popup,noopener')
  })
  const other = await opening
  await other.setViewportSize(page.viewportSize() ?? { width: 1280, height: 720 })
  await other.goto(page.url())
  return other
}
