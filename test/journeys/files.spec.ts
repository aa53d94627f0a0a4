import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { expectNoAxeFindings } from '../support/axe'
import { goTo, goToPart, makeDossier, openExample, titleOf } from './support/dossier'
import { chooseFile, openFile, rewrite, saveAsFile } from './support/files'
import { expect, test } from './support/test'

const reason = 'Waarom willen jullie dit?'

test('a saved dossier is a page that anybody reads, without this app and without scripts', async ({
  page,
  browser,
}, testInfo) => {
  await makeDossier(page, 'Waterveen')
  await goToPart(page, '1.1')
  await page.getByRole('textbox', { name: reason }).fill('Werk overdag <voor iedereen> & eerlijk betaald')
  const file = await saveAsFile(page)
  expect(file.name).toMatch(/^Partnerwijzer – Dossier – Waterveen – \d{4}-\d\d-\d\d\.html$/)

  const place = testInfo.outputPath('dossier.html')
  await writeFile(place, file.buffer)
  const context = await browser.newContext({ javaScriptEnabled: false })
  const paper = await context.newPage()
  await paper.goto(pathToFileURL(place).href)
  await expect(paper).toHaveTitle('Waterveen – Partnerwijzer')
  await expect(titleOf(paper)).toHaveText('Waterveen')
  await expect(paper.getByText('Werk overdag <voor iedereen> & eerlijk betaald')).toBeVisible()
  await expect(paper.getByRole('heading', { level: 2 })).toContainText([
    'Inhoud',
    'Stap 1: Commitment van het bestuur',
    'Stap 2: Enthousiasmeer je collega’s',
    'Stap 3: HR en inkoop samen: kansen en plan',
    'Contracten',
    'Met wie eerst koffie?',
    'Canvassen',
    'Kansen',
    'Rollen en verantwoordelijkheden',
    'Gesprekken',
    'Werksessies',
    'Acties',
    'Zelfscan',
    'Journaal',
  ])
  await expect(paper.getByRole('heading', { name: /1\.1 Leg de aanleiding vast/ })).toBeVisible()
  await context.close()
})

test('a saved dossier holds to all rules for access, on a phone, in the dark and on paper', async ({
  page,
}, testInfo) => {
  await openExample(page)
  const place = testInfo.outputPath('example.html')
  await writeFile(place, (await saveAsFile(page)).buffer)
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(pathToFileURL(place).href)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await page.evaluate(shorten)
  await expectNoAxeFindings(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNoAxeFindings(page, 'looks')
  await page.emulateMedia({ media: 'print' })
  await expectNoAxeFindings(page, 'looks')
})

test('a dossier saved right after a reload has all its words', async ({ page }) => {
  await openExample(page)
  await page.reload()
  const { buffer } = await saveAsFile(page)
  const text = buffer.toString()
  expect(text).toContain('<dt>Soort organisatie</dt><dd>gemeente</dd>')
  expect(text).not.toMatch(/>[a-z]\w*(?:[.:]\w+)+</)
})

test('a file of a colleague becomes the same dossier on another laptop', async ({ page, colleague }) => {
  await makeDossier(page, 'Waterveen')
  await goToPart(page, '1.1')
  await page.getByRole('textbox', { name: reason }).fill('Omdat het kan')
  await page.getByRole('button', { name: 'Dit onderdeel is klaar' }).click()
  await expect(page.getByRole('button', { name: 'Toch nog niet klaar' })).toBeVisible()
  const file = await saveAsFile(page)

  await test.step('the backup is checked without opening it', async () => {
    await goTo(page, 'Documenten')
    await page.getByRole('group').getByText('Controleer een back-up').first().click()
    await chooseFile(page, 'Controleer een back-up', file)
    await expect(page.getByText('Dit bestand is in orde')).toBeVisible()
    await expect(
      page.getByText(/Er staan 1 antwoorden in, 0 kansen, 0 acties en 1 besluiten\.$/),
    ).toBeVisible()
  })

  await openFile(colleague, file)
  await expect(colleague.getByRole('main').getByText('Het dossier staat nu op dit apparaat.')).toBeVisible()
  await colleague.getByRole('link', { name: 'Open het dossier' }).click()
  await expect(titleOf(colleague)).toHaveText('Waterveen')
  await goToPart(colleague, '1.1')
  await expect(colleague.getByRole('textbox', { name: reason })).toHaveValue('Omdat het kan')
  await expect(colleague.getByRole('button', { name: 'Toch nog niet klaar' })).toBeVisible()
  expect(idOf(colleague)).toBe(idOf(page))
})

test('a file that cannot be opened is told apart in plain words, and changes nothing', async ({ page }) => {
  await makeDossier(page, 'Waterveen')
  const file = await saveAsFile(page)
  const notes = { name: 'notities.txt', mimeType: 'text/plain', buffer: Buffer.from('Bel de cateraar') }
  const half = { ...file, buffer: file.buffer.subarray(0, file.buffer.length - 400) }
  const newer = rewrite(file, (text) => text.replace('"version":1', '"version":99'))
  for (const [broken, title, wayOut] of [
    [notes, '‘notities.txt’ is geen dossier van Partnerwijzer', 'Kies een bestand dat je met'],
    [half, `‘${file.name}’ is beschadigd`, 'Er is niets geopend en niets veranderd.'],
    [newer, `‘${file.name}’ komt uit een nieuwere Partnerwijzer`, 'Laad deze pagina opnieuw'],
  ] as const) {
    await openFile(page, broken)
    await expect(page.getByText(title)).toBeVisible()
    await expect(page.getByText(wayOut)).toBeVisible()
    await page.getByRole('button', { name: 'Sluiten' }).click()
    await expect(page.getByText(title)).toBeHidden()
  }
  const dossiers = page.getByRole('region', { name: 'Dossiers op dit apparaat' })
  await expect(dossiers.getByRole('heading', { level: 3 })).toHaveText(['Waterveen'])
  await dossiers.getByRole('link', { name: 'Waterveen' }).click()
  await expect(titleOf(page)).toHaveText('Waterveen')
})

/** The id of the dossier that a page shows. */
function idOf(page: Page): string | undefined {
  return /#\/d\/([^/]+)/.exec(page.url())?.[1]
}

/** Runs in the page. Leaves the beginning of each chapter and of each table: the rest is more of the same. */
function shorten(): void {
  let inChapter = 0
  for (const piece of document.querySelectorAll('main > *')) {
    inChapter = piece.matches('h2') ? 0 : inChapter + 1
    if (inChapter > 12) piece.remove()
  }
  for (const row of document.querySelectorAll('tr:nth-child(n + 4)')) row.remove()
}
