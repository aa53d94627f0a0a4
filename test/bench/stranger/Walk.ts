import type { Browser, Locator, Page } from '@playwright/test'

/** What a walk through the app took. */
export type Taken = { clicks: number; fields: number; screens: number }

/** Somebody who goes through the app as people do: by what stands on the screen. Everything it does is counted. */
export class Walk {
  readonly taken: Taken = { clicks: 0, fields: 0, screens: 0 }
  readonly page: Page

  private constructor(page: Page) {
    this.page = page
    let last = ''
    page.on('framenavigated', (frame) => {
      if (frame.url() !== last) this.taken.screens += 1
      last = frame.url()
    })
  }

  static async begin(browser: Browser, address: string): Promise<Walk> {
    const viewport = { width: 1366, height: 768 }
    const context = await browser.newContext({ locale: 'nl-NL', viewport, serviceWorkers: 'block' })
    const walk = new Walk(await context.newPage())
    await walk.page.goto(address)
    return walk
  }

  get main(): Locator {
    return this.page.getByRole('main')
  }

  /** Follows a link by where it leads, one on the screen itself before one of the menu. Stays when it is there already. */
  async goTo(ending: string): Promise<void> {
    const isThere = () => new URL(this.page.url()).hash.endsWith(ending)
    if (isThere()) return
    const link = `a[href$="${ending}"]`
    await this.page.locator(link).first().waitFor({ state: 'attached' })
    const own = this.main.locator(link)
    const title = this.page.getByRole('heading', { level: 1 })
    const before = await title.textContent()
    await this.press((await own.count()) > 0 ? own : this.page.locator(link))
    await this.page.waitForURL(isThere)
    await title.filter({ hasNotText: before ?? '' }).waitFor()
  }

  async pressButton(name: string): Promise<void> {
    await this.press(this.main.getByRole('button', { name, exact: true, includeHidden: true }))
  }

  /** Presses a link or a button. What is folded away is opened first, and that counts too. */
  async press(what: Locator): Promise<void> {
    const target = what.first()
    await target.waitFor({ state: 'attached' })
    const folds = target.locator('xpath=ancestor::details[not(@open)]')
    for (let left = await folds.count(); left > 0; left--) {
      await this.click(folds.first().locator('> summary'))
    }
    await this.click(target)
  }

  private async click(target: Locator): Promise<void> {
    await target.click()
    this.taken.clicks += 1
  }
}
