import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than any screen has between two things that people do one after the other. */
const patience = 120

/** Presses Tab until something has the focus, and sees that it can be seen: drawn, in the window and not covered. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  // Looked up once: finding something by role and name after each press takes longer than the press.
  let element = await target.elementHandle()
  for (let presses = 0; presses < patience; presses++) {
    await page.keyboard.press(key)
    let isThere = await element?.evaluate(hasFocus)
    if (isThere === undefined) {
      element = await target.elementHandle()
      isThere = await element?.evaluate(hasFocus)
    }
    if (isThere) {
      expect(await target.evaluate(lookOfFocus), `the focus on ${target}`).toEqual({
        drawn: true,
        covered: false,
      })
      return
    }
  }
  throw new Error(`${target} was not reached by Tab`)
}

/** Goes to something by Tab, and presses Enter there. */
export async function tabAndEnter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

/** Runs in the page. Tells nothing of what was taken away since. */
function hasFocus(element: Element): boolean | undefined {
  return element.isConnected ? element === document.activeElement : undefined
}

/** Runs in the page. */
function lookOfFocus(element: Element): { drawn: boolean; covered: boolean } {
  const drawn = [element, ...element.querySelectorAll('*')].some((one) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
  })
  const { left, top, width, height } = element.getBoundingClientRect()
  const seen = document.elementFromPoint(left + width / 2, top + height / 2)
  return { drawn, covered: !seen || !(element.contains(seen) || seen.contains(element)) }
}
