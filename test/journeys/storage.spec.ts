import { expect, type Page } from '@playwright/test'
import { answersIn, newDossier, open, origin, test } from '../support/storageFixture'

/** What fake databases cannot tell: tabs that close, tabs that meet, a device that is full, and an old tab. */

test.describe('a page that goes away straight after an edit', () => {
  const ways: [string, (page: Page) => Promise<unknown>][] = [
    ['is closed', (page) => page.close()],
    ['goes elsewhere', (page) => page.goto('about:blank')],
    ['is reloaded', (page) => page.reload()],
  ]
  for (const [how, leave] of ways) {
    test(`and ${how} loses nothing, ten times out of ten`, async ({ newTab }) => {
      const first = await newTab()
      const id = await newDossier(first)
      for (let i = 1; i <= 10; i++) {
        const page = await newTab()
        await open(page, id)
        // Not waited for: the page goes while the edits are being written.
        const edits = page.evaluate(type, `${i}`).catch(() => {})
        await leave(page)
        await edits
        await page.close()
      }
      await open(first, id)
      const expected = Array.from({ length: 10 }, (_, i) => [`commitment/occasion/${i + 1}`, 'abc'])
      expect(await answersIn(first)).toEqual(Object.fromEntries(expected))
    })
  }

  test('and leaves by itself, with one write under way and more waiting, loses nothing', async ({
    newTab,
  }) => {
    const first = await newTab()
    const id = await newDossier(first)
    for (let i = 1; i <= 10; i++) {
      const page = await newTab()
      await open(page, id)
      const gone = page.waitForURL('about:blank')
      await page.evaluate((number) => {
        window.dossier.change(({ answers }) => answers.set(`commitment/occasion/${number}`, 'eerst'))
        window.dossier.change(({ answers }) => answers.set(`commitment/goal/${number}`, 'daarna'))
        location.replace('about:blank')
      }, i)
      await gone
      await page.close()
    }
    await open(first, id)
    expect(Object.keys(await answersIn(first))).toHaveLength(20)
  })
})

/** Types three letters in one answer: each is a change of its own. */
function type(question: string): void {
  for (const text of ['a', 'ab', 'abc']) {
    window.dossier.change(({ answers }) => answers.set(`commitment/occasion/${question}`, text))
  }
}
