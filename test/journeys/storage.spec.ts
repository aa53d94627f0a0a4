import { expect, type Page } from '@playwright/test'
import {
  answersIn,
  holdOldVersion,
  limitStorage,
  newDossier,
  open,
  test,
  upgradeStorage,
} from '../support/storageFixture'

/** What fake databases cannot tell: pages that go away, tabs that meet, a device that is full, and an old tab. */

test.describe.configure({ timeout: 90_000 })
const soon = { timeout: 20_000 }

test.describe('a page that goes away straight after an edit', () => {
  const ways: [string, (page: Page) => Promise<unknown>][] = [
    ['is closed', (page) => page.close()],
    ['goes elsewhere', (page) => page.goto('about:blank')],
    ['is reloaded', (page) => page.reload()],
    // A browser that breaks down says nothing to its pages.
    ['crashes', (page) => page.goto('chrome://crash').catch(() => undefined)],
  ]
  for (const [how, leave] of ways) {
    test(`and ${how} loses nothing, six times out of six`, async ({ newTab }) => {
      const last = await newTab()
      const id = await newDossier(last)
      for (let i = 1; i <= 6; i++) {
        const page = await newTab()
        await open(page, id)
        await page.evaluate(type, i)
        await leave(page)
        await page.close()
      }
      await open(last, id)
      expect(await answersIn(last)).toEqual(typed(6))
    })
  }

  test('and leaves in the same breath loses nothing, six times out of six', async ({ newTab }) => {
    const last = await newTab()
    const id = await newDossier(last)
    for (let i = 1; i <= 6; i++) {
      const page = await newTab()
      await open(page, id)
      await page.evaluate(() => window.addEventListener('typed', () => location.replace('about:blank')))
      const gone = page.waitForURL('about:blank')
      await page.evaluate(type, i)
      await gone
      await page.close()
    }
    await open(last, id)
    expect(await answersIn(last)).toEqual(typed(6))
  })
})

test.describe('three tabs with one dossier', () => {
  test('follow each other live, and lose none of a thousand edits made in any order', async ({ newTab }) => {
    const tabs = [await newTab(), await newTab(), await newTab()]
    const [first] = tabs as [Page]
    const id = await newDossier(first)
    for (const tab of tabs) await open(tab, id)
    await Promise.all(tabs.map((tab, i) => tab.evaluate(workOn, { tab: i, edits: 334 })))
    for (const tab of tabs)
      await expect.poll(async () => Object.keys(await answersIn(tab)).length, soon).toBe(3 * 334)
    const shared = await Promise.all(
      tabs.map((tab) => tab.evaluate(() => window.dossier.snapshot.current.about.title)),
    )
    expect(new Set(shared).size).toBe(1)
    const after = await newTab()
    await Promise.all(tabs.map((tab) => tab.close()))
    await open(after, id)
    expect(Object.keys(await answersIn(after))).toHaveLength(3 * 334)
    expect(await after.evaluate(() => window.dossier.snapshot.current.about.title)).toBe(shared[0])
  })

  test('keep what a tab sent that died before it could store it', async ({ newTab }) => {
    const [dying, living] = [await newTab(), await newTab()]
    const id = await newDossier(living)
    await open(dying, id)
    await open(living, id)
    await dying.evaluate(() => {
      // The edit goes out to the other tab while the database does not answer this one.
      window.storage.database.close({ disableAutoOpen: true })
      window.dossier.change(({ answers }) => answers.set('commitment/occasion/1', 'abc'))
    })
    await expect.poll(() => answersIn(living), soon).toEqual(typed(1))
    await dying.close()
    await living.close()
    const after = await newTab()
    await open(after, id)
    expect(await answersIn(after)).toEqual(typed(1))
  })

  test('that open a dossier of many pieces together all see it whole', async ({ newTab }) => {
    const tabs = [await newTab(), await newTab(), await newTab()]
    const [first] = tabs as [Page]
    const id = await newDossier(first)
    await first.evaluate(fillWithPieces, { id, pieces: 600 })
    await Promise.all(tabs.map((tab) => open(tab, id)))
    for (const tab of tabs) expect(Object.keys(await answersIn(tab))).toHaveLength(600)
    expect(await first.evaluate(() => window.storage.database.updates.count())).toBe(1)
  })
})

test.describe('a device that is full', () => {
  test('says so, keeps what was stored, still gives a file, and saves when there is room', async ({
    newTab,
  }) => {
    const page = await newTab()
    const giveRoom = await limitStorage(page)
    const id = await newDossier(page)
    await open(page, id)
    await page.evaluate(type, 1)
    await page.evaluate(() => window.dossier.flush())
    await page.evaluate(() => {
      const long = Array.from({ length: 30_000 }, () => crypto.randomUUID()).join('')
      window.dossier.change(({ answers }) => answers.set('commitment/occasion/2', long))
    })
    await expect
      .poll(() => page.evaluate(() => window.dossier.saveState.current), soon)
      .toMatchObject({
        state: 'failed',
        reason: 'full',
      })

    const other = await newTab()
    await open(other, id)
    expect(await answersIn(other)).toMatchObject(typed(1))
    const stored = await other.evaluate(async () => {
      const rows = await window.storage.database.updates.toArray()
      return rows.reduce((sum, { update }) => sum + update.length, 0)
    })
    expect(stored).toBeLessThan(10_000)
    await other.close()

    const saved = await page.evaluate(saveAndReadFile)
    expect(saved).toEqual(Object.keys(await answersIn(page)))

    await giveRoom()
    await expect.poll(() => page.evaluate(() => window.dossier.saveState.current.state), soon).toBe('saved')
    await page.close()
    const after = await newTab()
    await open(after, id)
    expect(Object.keys(await answersIn(after))).toEqual(['commitment/occasion/1', 'commitment/occasion/2'])
  })
})

test.describe('a newer version in another tab', () => {
  test('gets an old tab to save, let go and say so', async ({ newTab }) => {
    const [old, newer] = [await newTab(), await newTab()]
    const id = await newDossier(old)
    await open(old, id)
    await old.evaluate(type, 1)
    await newer.evaluate(upgradeStorage)
    expect(await old.evaluate(() => window.storage.connection.current)).toBe('outdated')
    await old.evaluate(type, 2)
    await expect
      .poll(() => old.evaluate(() => window.dossier.saveState.current), soon)
      .toMatchObject({
        state: 'failed',
        reason: 'blocked',
      })
    const after = await newTab()
    await open(after, id)
    expect(await answersIn(after)).toMatchObject(typed(1))
  })

  test('says that it waits for an old tab that does not let go, and goes on when that is closed', async ({
    newTab,
  }) => {
    const [old, newer] = [await newTab(), await newTab()]
    await old.evaluate(holdOldVersion)
    const making = newDossier(newer)
    await expect.poll(() => newer.evaluate(() => window.storage.connection.current), soon).toBe('blocked')
    await old.close()
    const id = await making
    expect(await newer.evaluate(() => window.storage.connection.current)).toBe('open')
    await open(newer, id)
  })
})

/** Types three letters in one answer: each is a change of its own. */
function type(question: number): void {
  for (const text of ['a', 'ab', 'abc']) {
    window.dossier.change(({ answers }) => answers.set(`commitment/occasion/${question}`, text))
  }
  window.dispatchEvent(new Event('typed'))
}

/** The answers after `type` was called for the questions 1 up to `last`. */
function typed(last: number): Record<string, string> {
  const numbers = Array.from({ length: last }, (_, i) => i + 1)
  return Object.fromEntries(numbers.map((number) => [`commitment/occasion/${number}`, 'abc']))
}

/** Works on answers of its own and on one title that all tabs change, in steps of any length. */
async function workOn({ tab, edits }: { tab: number; edits: number }): Promise<void> {
  for (let i = 0; i < edits; i++) {
    window.dossier.change(({ answers }) => answers.set(`commitment/tab${tab}/${i}`, i))
    if (i % 10 === 0) window.dossier.change(({ about }) => about.set('title', `${tab}: ${i}`))
    if (Math.random() < 0.5) await new Promise((next) => setTimeout(next, Math.random() * 5))
  }
  await window.dossier.flush()
}

async function fillWithPieces({ id, pieces }: { id: string; pieces: number }): Promise<void> {
  const dossier = await window.storage.openDossier(id)
  const updates: Uint8Array[] = []
  dossier.document.on('updateV2', (update: Uint8Array) => updates.push(update))
  for (let i = 0; i < pieces; i++) dossier.change(({ answers }) => answers.set(`commitment/occasion/${i}`, i))
  await dossier.close()
  await window.storage.database.updates.bulkAdd(updates.map((update) => ({ dossierId: id, update })))
}

/** Saves the dossier as a file, reads that again, and tells which answers are in it. */
async function saveAndReadFile(): Promise<string[]> {
  const { dossierFile, encodeState, readDossierFile } = window.storage
  const { id, document, snapshot } = window.dossier
  const view = snapshot.current
  const words = (key: string) => (key === 'file:region' ? 'nl-NL' : key)
  const file = new File(
    [dossierFile({ id, view, state: encodeState(document), savedAt: new Date().toISOString() }, words)],
    'dossier.html',
  )
  return Object.keys((await readDossierFile(file)).view.answers)
}
