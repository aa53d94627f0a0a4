import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { makeDossier, titleOf } from './support/dossier'
import { expect, test } from './support/test'

/** The width and height of each sheet of a PDF, in whole millimetres. */
function sheetsOf(pdf: Buffer): readonly string[] {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)
  const millimetres = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4)
  return [...boxes].map(([, width, height]) => `${millimetres(width)} x ${millimetres(height)}`)
}

async function print(page: Page, paper: RegExp, what: string): Promise<Buffer> {
  await page.getByRole('radio', { name: paper }).check()
  await page.getByRole('radio', { name: what }).check()
  await page.getByRole('button', { name: 'Print het canvas' }).click()
  await page.waitForFunction(() => document.documentElement.dataset.paper === 'sheets')
  const pdf = await page.pdf({ preferCSSPageSize: true })
  await page.waitForFunction(() => document.documentElement.dataset.paper === undefined)
  return pdf
}

async function save(page: Page, button: string) {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const download = await downloading
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
}

test('what a session wrote on paper is typed over, and an idea becomes an opportunity with a card', async ({
  page,
}) => {
  // The window for printing cannot be answered here; what would be printed is made all the same.
  await page.addInitScript(() => {
    window.print = () => undefined
  })
  await makeDossier(page, 'Waterveen')
  await page
    .getByRole('navigation', { name: 'Menu van dit dossier' })
    .getByRole('link', { name: 'Canvassen' })
    .click()
  await page.getByRole('button', { name: 'Maak dit canvas: Kansenkaart' }).click()
  await expect(titleOf(page)).toContainText('Kansenkaart')

  await test.step('an empty sheet for the wall', async () => {
    await page.getByText('Print, bewaar of kopieer').click()
    expect(sheetsOf(await print(page, /^A3/, 'leeg, om op te schrijven'))).toEqual(['420 x 297'])
  })

  await test.step('typed over, with one code that is not there', async () => {
    await page.getByText('Typ over van papier').click()
    const area = page.getByRole('textbox', { name: 'Code en notitie' })
    await area.fill('K3 Schoonmaak tot 2028')
    await area.press('Enter')
    await expect(page.getByRole('region', { name: 'Onze contracten' })).toContainText('Schoonmaak tot 2028')
    await area.fill('K4 Planten water geven\nK8 Stapelbaan buiten\nK0 Hoort nergens')
    await page.getByRole('button', { name: 'Zet op het canvas' }).click()
    await expect(area).toHaveValue('K0 Hoort nergens')
    await expect(area).toHaveAccessibleDescription(/de code K0 is er niet/)
  })

  await test.step('on paper, as a picture and as text', async () => {
    expect(sheetsOf(await print(page, /^A4/, 'met de notities'))).toEqual(['297 x 210'])
    const svg = await save(page, 'Bewaar als SVG')
    expect(svg.name).toMatch(/^Partnerwijzer – Kansenkaart – Waterveen – \d{4}-\d\d-\d\d\.svg$/)
    expect(svg.content.toString()).toContain('>Stapelbaan buiten</text>')
    const png = await save(page, 'Bewaar als PNG')
    expect(png.content.subarray(1, 4).toString()).toBe('PNG')
    const text = await save(page, 'Bewaar als tekst (Markdown)')
    expect(text.content.toString()).toContain('## K8 Onze kansen')
    expect(text.content.toString()).toContain('- Stapelbaan buiten')
  })

  await test.step('an idea becomes an opportunity, which knows where it comes from', async () => {
    const actions = page.getByRole('button', { name: 'Acties voor notitie Stapelbaan buiten' })
    await actions.click()
    await page.getByRole('button', { name: 'Maak er een kans van' }).click()
    await actions.click()
    await page.getByRole('button', { name: 'Ga naar de kans' }).click()
    await expect(titleOf(page)).toHaveText('Stapelbaan buiten')
    await expect(
      page.getByRole('link', { name: 'Van notitie ‘Stapelbaan buiten’ op canvas ‘Kansenkaart’' }),
    ).toBeVisible()
  })

  await test.step('its card is the opportunity itself', async () => {
    await page.getByRole('button', { name: 'Open de projectkaart' }).click()
    // The opportunity itself has a field of that name too.
    await expect(titleOf(page)).toContainText('Projectkaart')
    await page.getByRole('textbox', { name: 'Naam van de kans' }).fill('Stapelbaan rond het gebouw')
    await expect(titleOf(page)).toContainText('Stapelbaan rond het gebouw')
    await page.getByRole('link', { name: 'Naar de kans, met routes en cijfers' }).click()
    await expect(titleOf(page)).toHaveText('Stapelbaan rond het gebouw')
  })
})
