import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'

type People = {
  /** Somebody else, at a laptop of their own. */
  colleague: Page
  /** What went wrong unseen in any page of this journey. It stays empty. */
  troubles: string[]
}

/** A journey of people through the built app. It also fails when a page reports an error that nobody saw. */
export const test = base.extend<People>({
  // The copy for use without a network is 180 files: only the journeys about it take it along.
  serviceWorkers: 'block',
  troubles: [
    async ({ context }, use) => {
      const troubles: string[] = []
      await watch(context, troubles)
      await use(troubles)
      expect(troubles, 'errors that the pages reported').toEqual([])
    },
    { auto: true },
  ],
  colleague: async ({ browser, troubles }, use) => {
    const context = await browser.newContext()
    await watch(context, troubles)
    await use(await context.newPage())
    await context.close()
  },
})

async function watch(context: BrowserContext, troubles: string[]): Promise<void> {
  context.on('weberror', (error) => troubles.push(String(error.error())))
  context.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text())
  })
  await context.addInitScript(() =>
    addEventListener('missingWords', (event) =>
      console.error(`There are no words for '${(event as CustomEvent<string>).detail}'`),
    ),
  )
}

export { expect }
