import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { bigRegister } from '../imports/contracts/bigRegister'
import { on, writeXlsx } from '../imports/contracts/writeXlsx'
import { root } from '../support/tools.mjs'
import { expectAccessible } from './support/access'
import { makeDossier, titleOf, waitUntilSaved } from './support/dossier'
import { chooseFile, type SentFile } from './support/files'
import { expect, test } from './support/test'

// A file is read, checked and written in each of these journeys.
test.describe.configure({ timeout: 90_000 })

const csv = (text: string, name = 'contracten.csv'): SentFile => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
})
const xlsx = (bytes: Uint8Array, name = 'contracten.xlsx'): SentFile => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(bytes),
})
const fixture = (name: string): SentFile => ({
  name,
  mimeType: 'text/csv',
  buffer: readFileSync(path.join(root, 'test/fixtures/contracts', name)),
})

const small = csv(
  'Contractnummer;Naam;Leverancier;Waarde per jaar;Einddatum\nK1;Groen;Blad;1.500,00;31-12-2026\nK2;Koffie;Bakkie;900,00;30-06-2027',
)

/** Makes a dossier and begins an import in it. Gives the address of the register. */
async function beginImport(page: Page): Promise<string> {
  await makeDossier(page, 'Waterveen')
  const register = `./${new URL(page.url()).hash}/contracten`
  await page.goto(register)
  await expect(titleOf(page)).toHaveText('Contracten')
  await expect(titleOf(page)).toBeFocused()
  await page.getByRole('button', { name: 'Importeer contracten' }).click()
  await expect(page.getByRole('heading', { name: 'Kies je contractenlijst' })).toBeFocused()
  return register
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name })

async function check(page: Page): Promise<void> {
  await expect(heading(page, 'Welke kolom is wat?')).toBeFocused()
  await page.getByRole('button', { name: 'Controleer' }).click()
  await expect(page.getByText('Er is nog niets opgeslagen.')).toBeVisible()
}

async function importAll(page: Page, file: SentFile): Promise<void> {
  await chooseFile(page, 'Kies bestand', file)
  await check(page)
  await page.getByRole('button', { name: /^Sla \d+ contracten? op$/ }).click()
  await expect(heading(page, 'De contracten staan in het register')).toBeFocused()
}

const counts = (page: Page) => page.getByRole('list', { name: 'Uitkomst van de controle' })

test('a list becomes contracts, with a slip mended on the way, and one press takes it all back', async ({
  page,
}) => {
  await beginImport(page)
  await chooseFile(page, 'Kies bestand', fixture('verknoeid.csv'))
  await expect(heading(page, 'Welke kolom is wat?')).toBeFocused()
  await expect(page.getByRole('combobox', { name: 'Wat is kolom B Contractnaam?' })).toHaveValue('name')
  await expect(page.getByRole('row', { name: /Leverancier/ })).toContainText('Frères BV')
  await check(page)
  await expect(counts(page).getByRole('listitem')).toHaveText([
    '4 nieuw',
    '0 gewijzigd',
    '0 hetzelfde',
    '1 rij met een probleem',
  ])
  await page
    .getByRole('combobox', { name: 'Wat doen we met ‘31-02-2024’?' })
    .selectOption('Verbeter het hier')
  await page.getByLabel('Begindatum bij ‘31-02-2024’').fill('2024-02-29')
  await expect(page.getByText('Er is nog niets opgeslagen.')).toBeVisible()
  await page.getByRole('button', { name: 'Sla 4 contracten op' }).click()
  await expect(page.getByText('4 contracten toegevoegd, 0 contracten bijgewerkt.')).toBeVisible()
  await expect(page.getByText('Café en cateringautomaten').first()).toBeVisible()
  await page
    .getByRole('region', { name: 'Importeer contracten' })
    .getByRole('button', { name: 'Ongedaan maken' })
    .click()
  await expect(page.getByText('De import is ongedaan gemaakt.', { exact: false })).toBeVisible()
  await expect(page.getByText('Café en cateringautomaten')).toHaveCount(0)
})

test('the same list again adds nothing, and a newer one changes only what differs', async ({ page }) => {
  const register = await beginImport(page)
  await importAll(page, small)
  await waitUntilSaved(page)
  await page.goto('./')
  await page.goto(register)
  await page.getByRole('button', { name: 'Importeer contracten' }).click()
  await chooseFile(page, 'Kies bestand', small)
  await expect(
    page.getByText('Je hebt een lijst met deze kolommen eerder ingedeeld.', { exact: false }),
  ).toBeVisible()
  await check(page)
  await expect(page.getByText('Er is niets nieuws in dit bestand.', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'Stop met importeren' }).click()
  await expect(page.getByText('Het importeren is gestopt.', { exact: false })).toBeVisible()

  const newer = small.buffer
    .toString()
    .replace('30-06-2027', '30-06-2029')
    .concat('\nK3;Post;Bode;100,00;31-12-2028')
  await chooseFile(page, 'Kies bestand', csv(newer))
  await check(page)
  await expect(counts(page).getByRole('listitem')).toContainText(['1 nieuw', '1 gewijzigd', '1 hetzelfde'])
  await expect(page.getByText('Einddatum: 30 juni 2027 → 30 juni 2029')).toBeVisible()
  await page.getByRole('button', { name: 'Sla 2 contracten op' }).click()
  await expect(page.getByText('1 contract toegevoegd, 1 contract bijgewerkt.')).toBeVisible()
})

test('a workbook with several sheets proposes the register, and people choose columns themselves', async ({
  page,
}) => {
  await beginImport(page)
  const titles = ['Wat', 'Wie', 'Hoeveel', 'Klaar op']
  await chooseFile(
    page,
    'Kies bestand',
    xlsx(
      writeXlsx([
        { name: 'Uitleg', rows: [['Zie het volgende blad']] },
        {
          name: 'Contracten',
          rows: [
            ['Contractnummer', 'Naam'],
            ['K1', 'Groen'],
          ],
        },
        { name: 'Eigen lijst', rows: [titles, ['Glas wassen', 'Helder', 1200, on('2027-01-31')]] },
      ]),
    ),
  )
  const sheet = page.getByRole('combobox', { name: 'Blad' })
  await expect(sheet.getByRole('option', { selected: true })).toHaveText('Contracten (2 rijen)')
  await sheet.selectOption({ label: 'Eigen lijst (2 rijen)' })
  await page.getByRole('combobox', { name: 'Wat is kolom A Wat?' }).selectOption('Neem niet over')
  await page.getByRole('button', { name: 'Controleer' }).click()
  await expect(page.getByRole('link', { name: 'Kies een kolom voor de naam', exact: false })).toBeVisible()
  await page.getByRole('combobox', { name: 'Wat is kolom A Wat?' }).selectOption('Naam')
  await page.getByRole('combobox', { name: 'Wat is kolom B Wie?' }).selectOption('Leverancier')
  await page.getByRole('combobox', { name: 'Wat is kolom C Hoeveel?' }).selectOption('Waarde per jaar')
  await page.getByRole('combobox', { name: 'Wat is kolom D Klaar op?' }).selectOption('Einddatum')
  await page.getByRole('button', { name: 'Controleer' }).click()
  await page.getByRole('button', { name: 'Sla 1 contract op' }).click()
  await expect(page.getByText('Glas wassen').first()).toBeVisible()
})

test('cells are pasted, and a file is dropped', async ({ page }) => {
  await beginImport(page)
  const box = page.getByRole('textbox', { name: 'Of plak cellen uit Excel' })
  await box.evaluate((field, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, 'Naam\tLeverancier\nGroen\tBlad')
  await expect(
    page.getByText('‘Geplakte cellen’ heeft 1 regel met een contract.', { exact: false }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Stop met importeren' }).click()
  await page.getByRole('region', { name: 'Kies je contractenlijst' }).evaluate((area, text) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([text], 'gesleept.csv', { type: 'text/csv' }))
    area.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, small.buffer.toString())
  await expect(
    page.getByText('‘gesleept.csv’ heeft 2 regels met een contract.', { exact: false }),
  ).toBeVisible()
})

test('a file that cannot be read says what to do, and another can be chosen', async ({ page }) => {
  await beginImport(page)
  const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])
  await chooseFile(page, 'Kies bestand', {
    name: 'contracten.xls',
    mimeType: 'application/vnd.ms-excel',
    buffer: old,
  })
  await expect(page.getByText('‘contracten.xls’ is een oud Excel-bestand (.xls)')).toBeVisible()
  await expect(page.getByText('Excel-werkmap (.xlsx)', { exact: false })).toBeVisible()
  await expectAccessible(page, 0)
  await page.getByRole('button', { name: 'Kies een ander bestand' }).click()
  await importAll(page, small)
})

test('everybody can use the import, in each of its states', async ({ page }) => {
  // Four states are looked at in every size, and a busy machine takes its time for each.
  test.slow()
  await beginImport(page)
  await expectAccessible(page, 0)
  await chooseFile(page, 'Kies bestand', fixture('waterschap.csv'))
  await expect(heading(page, 'Welke kolom is wat?')).toBeFocused()
  await expectAccessible(page, 1)
  await page.getByRole('button', { name: 'Stop met importeren' }).click()
  await chooseFile(
    page,
    'Kies bestand',
    csv(
      'Naam;Leverancier;Jaarwaarde;Einddatum\nGroenonderhoud;Blad;zie x;medio 2026\nPostbezorging;Bode;1.200;31-12-2026 (optie)\n;;5;3-4-2026',
    ),
  )
  await check(page)
  await page.getByRole('combobox', { name: 'Wat doen we met ‘zie x’?' }).selectOption('Verbeter het hier')
  await expectAccessible(page, 2)
  await page.getByRole('button', { name: /^Sla \d contracten op$/ }).click()
  await expect(heading(page, 'De contracten staan in het register')).toBeFocused()
  await expectAccessible(page, 0)
})

test('an import is done without a mouse', async ({ page }) => {
  await beginImport(page)
  await page.keyboard.press('Tab')
  const choose = page.getByRole('button', { name: 'Kies bestand' })
  await expect(choose).toBeFocused()
  // A slow machine may still be moving the focus to the title of the state.
  await expect(async () => {
    await choose.focus()
    const asking = page.waitForEvent('filechooser', { timeout: 3000 })
    await page.keyboard.press('Enter')
    await (await asking).setFiles({ ...small })
  }).toPass()
  await expect(heading(page, 'Welke kolom is wat?')).toBeFocused()
  await page.getByRole('combobox', { name: 'Wat is kolom E Einddatum?' }).focus()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Controleer' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Dit gaat er gebeuren')).toBeFocused()
  const save = page.getByRole('button', { name: 'Sla 2 contracten op' })
  await expect(save).toBeVisible()
  for (let i = 0; i < 10 && !(await save.evaluate((button) => button === document.activeElement)); i++) {
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await expect(heading(page, 'De contracten staan in het register')).toBeFocused()
})

test('reading a large list is stopped, and the dossier is as it was', async ({ page }) => {
  const register = await beginImport(page)
  await chooseFile(page, 'Kies bestand', xlsx(bigRegister(15_000)))
  await expect(page.getByRole('progressbar', { name: 'Hoeveel er gelezen is' })).toBeVisible()
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await expect(page.getByText('Het importeren is gestopt.', { exact: false })).toBeVisible()
  await page.goto('./')
  await page.goto(register)
  await expect(page.getByRole('button', { name: 'Importeer contracten' })).toBeVisible()
  await expect(page.getByText('Leverancier 0 B.V.')).toHaveCount(0)
})

test('a tab that closes while it writes leaves all contracts or none', async ({ context, page }) => {
  const register = await beginImport(page)
  await waitUntilSaved(page)
  for (let turn = 0; turn < 3; turn++) {
    const tab = await context.newPage()
    await tab.goto(register)
    await tab.getByRole('button', { name: 'Importeer contracten' }).click()
    const text = Array.from({ length: 3000 }, (_, i) => `K${turn}-${i};Contract ${turn}-${i};Helder`).join(
      '\n',
    )
    await chooseFile(tab, 'Kies bestand', csv(`Contractnummer;Naam;Leverancier\n${text}`))
    await check(tab)
    const pressed = tab.evaluate((wait) => {
      const buttons = [...document.querySelectorAll('button')]
      buttons.find(({ textContent }) => textContent?.startsWith('Sla '))?.click()
      return new Promise((resolve) => setTimeout(resolve, wait))
    }, turn * 60)
    await pressed.catch(() => {})
    await tab.close()
  }
  const tab = await context.newPage()
  await tab.goto(register)
  await expect(tab.getByRole('button', { name: 'Importeer contracten' })).toBeVisible()
  const shown = await tab.getByText(/^[\d.]+ contracten$/).allTextContents()
  const count = Number((shown[0] ?? '0').replace(/\D/g, ''))
  expect(count % 3000, `${count} contracts`).toBe(0)
})
