import type { Page } from '@playwright/test'
import { expectAccessible } from './support/access'
import { goTo, messagesOf, openExample, titleOf, waitUntilSaved } from './support/dossier'
import { expect, test } from './support/test'

test.describe.configure({ timeout: 90_000 })

const grid = (page: Page) => page.getByRole('grid', { name: /^Rollenmatrix:/ })
const cell = (page: Page, name: string) => grid(page).getByRole('gridcell', { name, exact: true })

test('a duo agrees on who does what, by keyboard, and the matrix talks back', async ({ page }) => {
  await openExample(page)
  await goTo(page, 'Rollen')

  await test.step('two who decide stand out, and the link leads to the cell', async () => {
    await expect(page.getByText('Er valt 1 ding op.')).toBeVisible()
    await page.getByRole('link', { name: /^Ga naar de cel: Bij ‘Verhalen delen/ }).click()
    await expect(cell(page, 'Trekker HR, Verhalen delen met collega’s: beslist')).toBeFocused()
  })

  await test.step('a letter in the cell settles it, and everybody hears so', async () => {
    await page.keyboard.press('h')
    await expect(cell(page, 'Trekker HR, Verhalen delen met collega’s: helpt mee')).toBeFocused()
    await expect(page.getByText(/^Er valt niets op/).first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Wat doet Trekker HR?' })
    await dialog.getByRole('button', { name: 'weet ervan' }).click()
    await expect(cell(page, 'Trekker HR, Contractenlijst maken: weet ervan')).toBeFocused()
    await expectAccessible(page, 0)
  })

  await test.step('an activity without anybody stands out, and becomes an action', async () => {
    await page.getByRole('button', { name: 'Voeg activiteit toe' }).click()
    await page.getByLabel('Naam van de activiteit').fill('Rondleiding voor teamleiders')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Maak er een actie van: Bij ‘Rondleiding/ }).click()
    await expect(messagesOf(page)).toContainText('Kies wie beslist bij ‘Rondleiding voor teamleiders’')
  })

  await test.step('after a reload everything stands there', async () => {
    await waitUntilSaved(page)
    await page.reload()
    await expect(cell(page, 'Trekker HR, Contractenlijst maken: weet ervan')).toBeVisible()
    await expect(grid(page).getByRole('rowheader', { name: /Rondleiding voor teamleiders/ })).toBeVisible()
  })

  await test.step('without Sanne some things stand still', async () => {
    await page.getByRole('link', { name: 'Mensen' }).click()
    await page.getByLabel('Wie is er even niet?').selectOption('Sanne')
    await expect(page.getByText('Mirjam').first()).toBeVisible()
    await expect(page.getByRole('heading', { name: /gaan door$/ })).toBeVisible()
  })
})

test('a talk is prepared from the opportunity, with what the dossier knows', async ({ page }) => {
  await openExample(page)
  await goTo(page, 'Kansen')
  await page.getByRole('link', { name: 'Dagploeg schoonmaak op het stadskantoor' }).first().click()
  await page.getByRole('link', { name: 'Bereid een gesprek voor' }).click()
  await page.getByRole('button', { name: 'Bereid dit gesprek voor: Relatie herstellen' }).click()
  await expect(titleOf(page)).toBeFocused()
  await expect(titleOf(page)).toContainText('Relatie herstellen')
  await expect(page.getByLabel('Met wie praten jullie?')).toHaveValue('Veenhelder Schoonmaak')
  await page.getByRole('textbox', { name: /Wat ging er mis/ }).fill('Niemand belde terug')
  await page.getByRole('radio', { name: 'Ja, wil graag' }).check()
  await waitUntilSaved(page)
  await page.getByRole('link', { name: 'Naar de kans' }).click()
  await expect(page.getByRole('region', { name: 'Gesprekken' })).toContainText('wil graag')
})
