import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeFindings } from '../support/axe'
import { makeDossier, openExample } from './support/dossier'

const theMap = (page: Page) => page.getByRole('group', { name: 'Routekaart' })

async function seeMap(page: Page): Promise<void> {
  await openExample(page)
  await expect(theMap(page)).toBeVisible()
}

test('people go from the map to a part and back by keyboard alone', async ({ page }) => {
  await seeMap(page)
  await theMap(page)
    .getByRole('link', { name: /^Stap 1: / })
    .focus()
  await page.keyboard.press('Tab')
  await expect(theMap(page).getByRole('link', { name: /^1\.1 / })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/stap\/1\/1\.1$/)
  await page.goBack()
  await expect(theMap(page)).toBeVisible()
})

test('everybody can read the map on a desk, a phone and a screen enlarged four times, and nothing runs off the side', async ({
  page,
}) => {
  await seeMap(page)
  for (const [width, height] of [
    [1366, 768],
    [390, 844],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme: 'light' })
    await expectNoAxeFindings(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectNoAxeFindings(page, 'looks')
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(sideways).toBeLessThanOrEqual(0)
  }
})

const longName =
  'Meer banen door sociale inkoop bij de gezamenlijke gemeenten van de regio Waterveen en omstreken'

for (const [dossier, open] of [
  ['the example', seeMap],
  ['a dossier with a very long name', (page: Page) => makeDossier(page, longName)],
] as const) {
  test(`the map of ${dossier} prints on one sheet of A4 on its side`, async ({ page }) => {
    await open(page)
    await expect(theMap(page)).toBeVisible()
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    const [, width = 0, height = 0] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)?.map(Number) ?? []
    expect([Math.round(width), Math.round(height)]).toEqual([842, 595])
  })
}

test('the map is saved as a picture for a slide', async ({ page }) => {
  await seeMap(page)
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bewaar als afbeelding (SVG)' }).click()
  const download = await coming
  expect(download.suggestedFilename()).toMatch(/^Partnerwijzer – Routekaart – .+ – \d{4}-\d{2}-\d{2}\.svg$/)
  const svg = await readFile(await download.path(), 'utf8')
  expect(svg).toContain('Jullie zijn hier')
  expect(svg).toContain('Nog geen volgende actie')
})
