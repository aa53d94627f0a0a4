import { goTo, goToPart, goToStep, makeDossier, nextActionOf, taskOf, titleOf } from './support/dossier'
import { expect, test } from './support/test'
import { openWindow } from './support/window'

const reason = 'Waarom willen jullie dit?'
const firstLine = 'Schrijf in drie zinnen waarom jullie dit willen.'

test('two tabs on one dossier stay alike while people work in both', async ({ page }) => {
  await makeDossier(page, 'Waterveen')
  await goToPart(page, '1.1')
  const other = await openWindow(page)
  await expect(titleOf(other)).toHaveText('1.1 Leg de aanleiding vast')

  await page.getByRole('textbox', { name: reason }).pressSequentially('Omdat het kan')
  await expect(other.getByRole('textbox', { name: reason })).toHaveValue('Omdat het kan')
  await other.getByRole('checkbox', { name: firstLine }).check()
  await expect(page.getByRole('checkbox', { name: firstLine })).toBeChecked()
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeVisible()
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(other.getByRole('textbox', { name: reason })).not.toHaveValue('Omdat het kan')
  await expect(other.getByRole('checkbox', { name: firstLine })).toBeChecked()

  await other.getByRole('textbox', { name: 'Je naam' }).fill('Mirjam')
  await other.getByRole('button', { name: 'Dit onderdeel is klaar' }).click()
  await expect(page.getByText(/^Mirjam besloot dit op/)).toBeVisible()
  await expect(nextActionOf(page)).toContainText('1.2')
  await goToStep(page, 1)
  await expect(taskOf(page, '1.1')).toContainText('klaar')
})

test('a tab that dies right after the last letter has kept that letter', async ({ page, context }) => {
  await makeDossier(page, 'Waterveen')
  await goToPart(page, '1.1')
  const address = page.url()
  await page.getByRole('textbox', { name: reason }).pressSequentially('Tot en met de laatste letter')
  await page.close()
  const next = await context.newPage()
  await next.goto(address)
  await expect(next.getByRole('textbox', { name: reason })).toHaveValue('Tot en met de laatste letter')
})

test('an action that was just planned is there when its tab was closed at once', async ({
  page,
  context,
}) => {
  await makeDossier(page, 'Waterveen')
  await goTo(page, 'Acties')
  await page.getByRole('button', { name: 'Voeg actie toe' }).click()
  await page.getByRole('textbox', { name: 'Wat', exact: true }).fill('Bel de cateraar')
  await page.getByRole('button', { name: 'Bewaar actie' }).click()
  await expect(nextActionOf(page)).toContainText('Bel de cateraar')
  await page.close()
  const next = await context.newPage()
  await next.goto('./')
  await next.getByRole('link', { name: 'Waterveen' }).click()
  await expect(next.getByRole('region', { name: 'Volgende actie' })).toContainText('Bel de cateraar')
})

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' })

  test('everything goes on: reading, writing, other screens and saving a file', async ({ page, context }) => {
    await makeDossier(page, 'Waterveen')
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await context.setOffline(true)
    await page.reload()
    await expect(titleOf(page)).toHaveText('Waterveen')
    await goToPart(page, '1.1')
    await page.getByRole('textbox', { name: reason }).fill('In de trein geschreven')
    await goTo(page, 'Documenten')
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Bewaar als bestand' }).first().click()
    expect((await downloading).suggestedFilename()).toContain('Waterveen')
    await page.getByRole('button', { name: 'English' }).click()
    await expect(titleOf(page)).toHaveText('Documents')
    await page.getByRole('button', { name: 'Nederlands' }).click()
    await page.reload()
    await goToPart(page, '1.1')
    await expect(page.getByRole('textbox', { name: reason })).toHaveValue('In de trein geschreven')
  })
})
