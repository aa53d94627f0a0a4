import type { Page } from '@playwright/test'
import { expectAccessible } from './support/access'
import {
  goTo,
  goToPart,
  makeDossier,
  messagesOf,
  openExample,
  titleOf,
  waitUntilSaved,
} from './support/dossier'
import { expect, test } from './support/test'

test.describe.configure({ timeout: 90_000 })

const grid = (page: Page) => page.getByRole('grid', { name: 'Lijst van contracten' })
const list = (page: Page) => grid(page).getByRole('rowheader')

async function addContract(page: Page, name: string, supplier: string): Promise<void> {
  await page.getByLabel('Naam', { exact: true }).fill(name)
  await page.getByLabel('Leverancier', { exact: true }).fill(supplier)
  await page.keyboard.press('Enter')
  await expect(page.getByText(`‘${name}’ staat in de lijst.`)).toBeVisible()
}

test('a duo lists contracts, sees with whom to begin, and makes an opportunity of two of them', async ({
  page,
}) => {
  await makeDossier(page, 'Waterveen')

  await test.step('part 3.1 leads to the register', async () => {
    await goToPart(page, '3.1')
    await page
      .getByRole('navigation', { name: 'Hier werk je verder' })
      .getByRole('link', { name: 'Contracten' })
      .click()
    await expect(titleOf(page)).toHaveText('Contracten')
  })

  await test.step('contracts are added one after the other', async () => {
    await page.getByRole('button', { name: 'Voeg contract toe' }).click()
    await addContract(page, 'Schoonmaak stadskantoor', 'Helder')
    await addContract(page, 'Bedrijfsrestaurant', 'Tafel')
    await addContract(page, 'Licenties Microsoft', 'Datawerk')
    await page.getByRole('button', { name: 'Klaar met toevoegen' }).click()
    await expect(list(page)).toHaveText([
      'Schoonmaak stadskantoor',
      'Bedrijfsrestaurant',
      'Licenties Microsoft',
    ])
  })

  await test.step('categories are proposed with their words, and accepted at once', async () => {
    await page.getByText('3 contracten hebben nog geen categorie').click()
    await expect(page.getByText('Omdat er staat: schoonmaak')).toBeVisible()
    await page.getByRole('button', { name: 'Neem alle 3 voorstellen over' }).click()
    await expect(messagesOf(page)).toContainText('3 contracten hebben nu een categorie.')
    await expect(grid(page).getByRole('gridcell', { name: 'Catering' })).toBeVisible()
    await expect(page.getByText(/nog geen categorie/)).toHaveCount(0)
  })

  await test.step('cells are filled in by keyboard alone', async () => {
    await list(page).first().focus()
    // From the name over the link, the supplier, the category, the end date and the clause to the value.
    for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowRight')
    await page.keyboard.type('420000')
    await page.keyboard.press('Tab')
    await page.keyboard.type('260')
    await page.keyboard.press('Enter')
    await expect(grid(page).getByRole('gridcell', { name: '€ 420.000' })).toBeVisible()
    await expect(grid(page).getByRole('gridcell', { name: '260' })).toBeFocused()
    await waitUntilSaved(page)
    await page.reload()
    await expect(grid(page).getByRole('gridcell', { name: '260' })).toBeVisible()
  })

  await test.step('a contract says where its work is, and how the contact goes', async () => {
    for (const name of ['Schoonmaak stadskantoor', 'Bedrijfsrestaurant']) {
      await page.getByRole('link', { name: `Open ${name}` }).click()
      await expect(titleOf(page)).toBeFocused()
      await page.getByLabel('Locatie', { exact: true }).fill('Stadskantoor')
      await page.getByLabel('Relatie', { exact: true }).selectOption('goed')
      await page.getByLabel('Einddatum', { exact: true }).fill('2099-12-31')
      await page.getByRole('link', { name: 'Alle contracten' }).click()
      await expect(grid(page)).toBeVisible()
    }
  })

  await test.step('the ranking tells in words why the cleaner comes first', async () => {
    await page.getByRole('link', { name: 'Met wie eerst koffie?' }).click()
    await expect(titleOf(page)).toHaveText('Met wie drinken we het eerst koffie?')
    const order = page.getByRole('region', { name: 'Volgorde' }).getByRole('heading', { level: 3 })
    await expect(order).toHaveText(['Schoonmaak stadskantoor', 'Bedrijfsrestaurant'])
    await page.getByText('Waarom hier?').first().click()
    await expect(page.getByText(/werkt nog 1 andere leverancier met mensenwerk/).first()).toBeVisible()
    await expect(page.getByText('260 uur × 5 tot 10%', { exact: false })).toBeVisible()
  })

  await test.step('two contracts at one place become one opportunity', async () => {
    await page.getByRole('checkbox', { name: 'Kies Schoonmaak stadskantoor voor een kans' }).check()
    await page.getByRole('checkbox', { name: 'Kies Bedrijfsrestaurant voor een kans' }).check()
    await page.getByRole('button', { name: 'Maak er een kans van' }).click()
    await expect(page.getByLabel('Hoe noem je deze kans?')).toHaveValue('Stapelbaan Stadskantoor')
    await expectAccessible(page, 0)
    await page.getByRole('button', { name: 'Maak deze kans' }).click()
    await expect(titleOf(page)).toHaveText('Stapelbaan Stadskantoor')
    await expect(page.getByLabel('Leverancier', { exact: true })).toHaveValue('Helder, Tafel')
    await page
      .getByRole('region', { name: 'Contracten' })
      .getByRole('link', { name: 'Bedrijfsrestaurant' })
      .click()
    await expect(page.getByRole('region', { name: 'Kansen met dit contract' }).getByRole('link')).toHaveText([
      'Stapelbaan Stadskantoor',
    ])
  })
})

test('contracts that were removed come back, and those of the example are sorted, filtered and grouped', async ({
  page,
}) => {
  await openExample(page)
  await goTo(page, 'Contracten')
  await expect(list(page)).toHaveCount(8)

  await test.step('removed and back', async () => {
    await page.getByRole('checkbox', { name: 'Kies Kantoormeubilair' }).check()
    await page.getByRole('button', { name: 'Verwijder 1 contract' }).click()
    await expect(list(page)).toHaveCount(7)
    await messagesOf(page).getByRole('button', { name: 'Ongedaan maken' }).click()
    await expect(list(page)).toHaveCount(8)
  })

  await test.step('several get the same social clause, and their own one back', async () => {
    const furniture = page.getByRole('row', { name: /Kantoormeubilair/ })
    const before = String(await furniture.textContent())
    await page.getByRole('checkbox', { name: 'Kies Kantoormeubilair' }).check()
    await page.getByRole('checkbox', { name: 'Kies Bedrijfsrestaurant' }).first().check()
    await page.getByRole('combobox', { name: 'Zet afspraak op' }).selectOption('nagekomen')
    await expect(furniture.getByRole('gridcell', { name: 'nagekomen', exact: true })).toBeVisible()
    const message = messagesOf(page).getByText('Sociale afspraak van 2 contracten: nagekomen.')
    await expect(message).toBeVisible()
    await messagesOf(page).getByRole('button', { name: 'Ongedaan maken' }).last().click()
    await expect(furniture).toHaveText(before)
    await page.getByRole('button', { name: 'Kies niets' }).click()
  })

  await test.step('sorted, grouped and filtered, and found like that when coming back', async () => {
    await page.getByRole('button', { name: 'Per jaar' }).click()
    await expect(list(page).first()).toHaveText('Kantoormeubilair')
    await page.getByLabel('Loopt af').selectOption('aanbesteding die nog komt')
    await expect(list(page)).toHaveText(['Bedrijfsrestaurant', 'Onderhoud sportvelden'])
    await page.getByRole('link', { name: 'Open Onderhoud sportvelden' }).click()
    await expect(titleOf(page)).toHaveText('Onderhoud sportvelden')
    await page.goBack()
    await expect(list(page)).toHaveText(['Bedrijfsrestaurant', 'Onderhoud sportvelden'])
    await expectAccessible(page, 1)
  })
})

test('a buyer chooses an instrument with help, and finds it back in part 4A.3', async ({ page }) => {
  await openExample(page)
  const dossier = new URL(page.url()).hash
  await page.goto(`./${dossier}/kansen/example-post/tender/4A.3`)
  await page.getByRole('link', { name: 'Instrument kiezen' }).click()
  await expect(titleOf(page)).toHaveText('Kies het instrument')
  await page.getByLabel(/^Zijn er sociale aanbieders/).selectOption('ja')
  await page.getByRole('button', { name: 'Kies Voorbehouden opdracht' }).first().click()
  await page
    .getByLabel('Waarom niet een ander dan Voorbehouden opdracht?')
    .fill('Er zijn twee aanbieders in de regio.')
  await page.getByRole('link', { name: 'Terug naar 4A.3' }).click()
  await expect(titleOf(page)).toHaveText('4A.3 Kies het instrument')
  await expect(page.getByLabel('Waarom niet een ander?').last()).toHaveValue(
    'Er zijn twee aanbieders in de regio.',
  )
})
