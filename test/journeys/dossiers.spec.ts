import { goToPart, makeDossier, messagesOf, waitUntilSaved } from './support/dossier'
import { expect, test } from './support/test'

const firstLine = 'Schrijf in drie zinnen waarom jullie dit willen.'

test('a dossier is renamed, copied and thrown away, and comes back by undo', async ({ page }) => {
  await makeDossier(page, 'Proef')
  await goToPart(page, '1.1')
  await page.getByRole('checkbox', { name: firstLine }).check()
  await waitUntilSaved(page)
  await page.getByRole('link', { name: 'Start' }).click()
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
    await page.getByRole('link', { name: 'Start' }).click()
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
