import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import { readDirectory } from '../../src/imports/zip/readDirectory'
import { unpackAll } from '../../src/imports/zip/unpack'
import { goTo, openExample, titleOf } from './support/dossier'
import { expect, test } from './support/test'

const whole = ['Bestuursnotitie', 'Actieplan', 'Rollenmatrix', 'Contractenlijst', 'Journaal', 'Heel dossier']
const reminder = 'Partnerwijzer: kijk naar jullie volgende actie'
const perOpportunity = ['Gesprekskaart', 'Intentieverklaring', 'Rollenmatrix van een kans']

test('every document of the example leaves as a file that other programs open', async ({ page }) => {
  test.setTimeout(120_000)
  await openExample(page)
  await goTo(page, 'Documenten')
  for (const name of [...whole, ...perOpportunity]) {
    const { fileName, bytes } = await save(page, `Bewaar als Word: ${name}`)
    expect(fileName).toMatch(
      new RegExp(
        `^Partnerwijzer – ${name}.* – Gemeente Waterveen \\(verzonnen\\) – \\d{4}-\\d\\d-\\d\\d\\.docx$`,
      ),
    )
    expect(await textIn(bytes, 'word/styles.xml')).toContain('w:val="nl-NL"')
    expect(await textIn(bytes, 'word/document.xml')).toContain('<w:pStyle w:val="Title"/>')
  }
  const canvas = await save(page, 'Bewaar als Word: Vijf afdelingen aan tafel')
  expect(canvas.fileName).toContain('Canvas Kansenkaart Vijf afdelingen aan tafel')
  expect(await textIn(canvas.bytes, 'word/document.xml')).toContain('Leerlingen van de praktijkschool')
  for (const name of ['Actieplan', 'Rollenmatrix', 'Contractenlijst', 'Journaal']) {
    const { fileName, bytes } = await save(page, `Bewaar als Excel: ${name}`)
    expect(fileName).toMatch(/\.xlsx$/)
    expect(await textIn(bytes, 'xl/worksheets/sheet1.xml')).toContain('state="frozen"')
  }

  await test.step('the calendar has the reminder of every week, until people leave it out', async () => {
    expect(await remindersIn(page)).toBe(1)
    await page.getByRole('checkbox', { name: 'Ook elke maandag een herinnering' }).uncheck()
    expect(await remindersIn(page)).toBe(0)
  })

  await test.step('a document in English, from a screen in Dutch', async () => {
    await page.getByLabel('Taal van de documenten').selectOption('English')
    const { fileName, bytes } = await save(page, 'Bewaar als Word: Bestuursnotitie')
    expect(fileName).toContain('Partnerwijzer – Board note – ')
    expect(await textIn(bytes, 'word/styles.xml')).toContain('w:val="en-GB"')
    expect(await textIn(bytes, 'word/document.xml')).toContain('What do we ask?')
    await expect(titleOf(page)).toHaveText('Documenten')
  })
})

test('a document shows what is missing, leads there, and then says it, also on paper', async ({ page }) => {
  await openExample(page)
  await goTo(page, 'Documenten')
  await page.getByRole('link', { name: 'Bekijk en print: Actieplan' }).click()
  await expect(titleOf(page)).toHaveText('Actieplan')
  const paper = page.getByRole('article')
  await expect(paper.getByRole('heading', { level: 2 })).toHaveText('Waterveen koopt sociaal in')
  await page.getByText(/^Er ontbreken nog \d+ dingen$/).click()
  await page.getByRole('link', { name: 'Goedgekeurd door', exact: true }).click()
  await expect(titleOf(page)).toHaveText('3.4 Stel het actieplan vast')
  await page.getByRole('combobox', { name: 'Wie heeft het plan goedgekeurd?' }).fill('Noor')
  await page.goBack()
  await expect(titleOf(page)).toHaveText('Actieplan')
  await expect(paper.getByText('Noor')).toBeVisible()
  await expect(paper.getByRole('link', { name: 'niet ingevuld: Goedgekeurd door' })).toHaveCount(0)

  await page.emulateMedia({ media: 'print' })
  await expect(paper.getByRole('columnheader', { name: 'Wanneer' })).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('combobox')).toHaveCount(0)

  await page.emulateMedia({ media: null })
  await page.goto(page.url().replace('actieplan', 'bestuursnotitie'))
  await expect(paper.getByRole('heading', { name: 'Gevraagd besluit' })).toBeVisible()
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})

test('a canvas leads from its document to its sheet, and back to the box that is empty', async ({ page }) => {
  await openExample(page)
  await goTo(page, 'Documenten')
  await page.getByRole('link', { name: 'Vel, plaatje of tekst: Vijf afdelingen aan tafel' }).click()
  await expect(titleOf(page)).toContainText('Vijf afdelingen aan tafel')
  await expect(page.getByRole('button', { name: 'Print het canvas' })).toBeInViewport()
  await page.goBack()
  await page.getByRole('link', { name: 'Bekijk en print: Stapelbaan rond het stadskantoor' }).click()
  const paper = page.getByRole('article')
  await expect(paper.getByRole('heading', { level: 2 })).toHaveText('Stapelbaan rond het stadskantoor')
  await paper.getByRole('link', { name: 'niet ingevuld: De begeleiding' }).click()
  await expect(titleOf(page)).toContainText('Stapelbaan rond het stadskantoor')
})

async function save(page: Page, button: string): Promise<{ fileName: string; bytes: Uint8Array }> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: button, exact: true }).click()
  const download = await downloading
  return {
    fileName: download.suggestedFilename(),
    bytes: new Uint8Array(await readFile(await download.path())),
  }
}

function textIn(bytes: Uint8Array, name: string): Promise<string> {
  const entry = readDirectory(bytes).find((one) => one.name === name)
  if (!entry) throw new Error(`There is no ${name} in this file`)
  return unpackAll(bytes, entry, { left: 50_000_000 })
}

/** How many times the calendar file reminds people of every week. */
async function remindersIn(page: Page): Promise<number> {
  const { bytes } = await save(page, 'Bewaar voor je agenda: Actieplan')
  const calendar = new ICAL.Component(ICAL.parse(new TextDecoder().decode(bytes)))
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
  expect(events.length).toBeGreaterThan(5)
  return events.filter(({ summary }) => summary === reminder).length
}
