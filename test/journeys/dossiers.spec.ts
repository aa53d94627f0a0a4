import { goToPart, makeDossier, messagesOf, waitUntilSaved } from './support/dossier'
import { expect, test } from './support/test'

const firstLine = 'Schrijf in drie zinnen waarom jullie dit willen.'

test('a dossier is renamed, copied and thrown away, and comes back by undo', async ({ page }) => {
  await makeDossier(page, 'Proef')
  await goToPart(page, '1.1')
  await page.getByRole('checkbox', { name: firstLine }).check()
  await waitUntilSaved(page)
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  const dossiers = page.getByRole('region', { name: 'Dossiers op dit apparaat' })
  const menuOf = (name: string) => page.getByRole('button', { name: `Meer voor ${name}`, exact: true })

  await test.step('renamed', async () => {
    await menuOf('Proef').click()
    await page.getByRole('button', { name: 'Wijzig naam' }).click()
    await page.getByRole('textbox', { name: 'Nieuwe naam' }).fill('')
    await page.getByRole('button', { name: 'Bewaar naam' }).click()
    await expect(page.getByText('Geef het dossier een naam. Dan vind je het terug.')).toBeVisible()
    await page.getByRole('textbox', { name: 'Nieuwe naam' }).fill('Waterveen')
    await page.getByRole('button', { name: 'Bewaar naam' }).click()
    await expect(dossiers.getByRole('heading', { level: 3 })).toHaveText(['Waterveen'])
  })

  await test.step('copied, with its work', async () => {
    await menuOf('Waterveen').click()
    await page.getByRole('button', { name: 'Maak een kopie' }).click()
    await expect(page.getByText('Kopie gemaakt.')).toBeVisible()
    await dossiers.getByRole('link', { name: 'Waterveen (kopie)' }).click()
    await goToPart(page, '1.1')
    await expect(page.getByRole('checkbox', { name: firstLine })).toBeChecked()
    await page.getByRole('link', { name: 'Start', exact: true }).click()
  })

  await test.step('thrown away, and back', async () => {
    await menuOf('Waterveen').click()
    await page.getByRole('button', { name: 'Verwijder', exact: true }).click()
    await expect(dossiers.getByRole('heading', { level: 3 })).toHaveText(['Waterveen (kopie)'])
    await messagesOf(page).getByRole('button', { name: 'Ongedaan maken' }).click()
    await expect(dossiers.getByRole('heading', { level: 3 })).toHaveCount(2)
  })

  await test.step('thrown away, and brought back later', async () => {
    await menuOf('Waterveen').click()
    await page.getByRole('button', { name: 'Verwijder', exact: true }).click()
    await expect(dossiers.getByRole('heading', { level: 3 })).toHaveCount(1)
    await page.reload()
    await page.getByText('Verwijderde dossiers').click()
    await page.getByRole('button', { name: 'Haal terug: Waterveen' }).click()
    await expect(dossiers.getByRole('heading', { level: 3 })).toHaveCount(2)
  })
})

test('what was thrown away more than thirty days ago is really gone', async ({ page }) => {
  await makeDossier(page, 'Proef')
  await waitUntilSaved(page)
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await page.getByRole('button', { name: 'Meer voor Proef', exact: true }).click()
  await page.getByRole('button', { name: 'Verwijder', exact: true }).click()
  const kept = () =>
    page.evaluate(async () => {
      const opening = indexedDB.open('partnerwijzer')
      const database = await new Promise<IDBDatabase>((resolve) => {
        opening.onsuccess = () => resolve(opening.result)
      })
      const stores = ['dossiers', 'updates', 'restorePoints']
      const counts = stores.map((name) => database.transaction(name).objectStore(name).count())
      const all = counts.map(
        (count) => new Promise<number>((resolve) => (count.onsuccess = () => resolve(count.result))),
      )
      const sum = (await Promise.all(all)).reduce((total, one) => total + one, 0)
      database.close()
      return sum
    })
  await expect(page.getByText('Verwijderde dossiers')).toBeVisible()
  await expect.poll(kept).toBeGreaterThan(1)

  await page.clock.setSystemTime(Date.now() + 29 * 24 * 60 * 60 * 1000)
  await page.reload()
  await expect(page.getByText('Verwijderde dossiers')).toBeVisible()

  await page.clock.setSystemTime(Date.now() + 31 * 24 * 60 * 60 * 1000)
  await page.reload()
  await expect.poll(kept).toBe(0)
})
