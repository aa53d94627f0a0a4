import { expect, type Page } from '@playwright/test'
import { expectNoAxeFindings } from '../../support/axe'

const widths = [320, 768, 1440]

/**
 * Holds the screen beside the rules in the light, and beside those of looks in the dark, at two of three widths. `turn`
 * chooses which, so that the screens of a journey together see all of them. At the smallest width nothing scrolls sideways and nothing is too small to hit.
 */
export async function expectAccessible(page: Page, turn: number): Promise<void> {
  const before = page.viewportSize()
  for (const [at, colorScheme] of (['light', 'dark'] as const).entries()) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await resize(page, widths[(turn + at) % widths.length])
    await expectNoAxeFindings(page, colorScheme === 'light' ? 'all' : 'looks')
  }
  await resize(page, 320)
  await expectNoSidewaysScroll(page)
  expect(await page.evaluate(smallTargets), `targets under 24 px on ${page.url()}`).toEqual([])
  await resize(page, before?.width)
}

/** The whole screen can be read by scrolling one way only. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const sideways = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
  expect(sideways, `px to scroll sideways on ${page.url()}`).toBeLessThanOrEqual(0)
}

/** Gives text the room that some people need to read it, in the way their browser does. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
        'p { margin-block-end: 2em !important }',
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
}

/** Runs in the page. The words of which a part cannot be seen, because their box is too small and hides the rest. */
export function cutOffWords(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => [...element.childNodes].some((node) => node instanceof Text && node.data.trim()))
    .filter((element) => {
      const { overflowX, overflowY, clipPath, position } = getComputedStyle(element)
      // What is hidden from sight for screen readers alone is small on purpose.
      if (clipPath !== 'none' && position === 'absolute') return false
      const cutX = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
      const cutY = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1
      return element.checkVisibility() && (cutX || cutY)
    })
    .map(({ textContent }) => textContent ?? '')
}

/** Runs in the page. What can be pressed and is smaller than 24 by 24 px. */
function smallTargets(): string[] {
  return [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .flatMap((element) => {
      const { width, height } = element.getBoundingClientRect()
      const name = element.getAttribute('aria-label') ?? element.textContent ?? element.id
      return width > 0 && (width < 24 || height < 24) ? [`${name} (${width} × ${height})`] : []
    })
}

async function resize(page: Page, width = 1280): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
}
