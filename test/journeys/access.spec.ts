import type { Page } from '@playwright/test'
import { cutOffWords, expectAccessible, expectNoSidewaysScroll, spaceText } from './support/access'
import { makeDossier, openExample, titleOf } from './support/dossier'
import { openFile, saveAsFile } from './support/files'
import { inEmptyDossier, inFullDossier, outside, type Screens } from './support/screens'
import { expect, test } from './support/test'

// Each of these screens is looked at several times.
test.describe.configure({ timeout: 120_000 })

test.describe('everybody can use', () => {
  for (const [what, screens] of Object.entries(outside)) {
    test(what, async ({ page }) => {
      await page.goto('./')
      await walk(page, '#/', screens)
    })
  }
  for (const [what, screens] of Object.entries(inEmptyDossier)) {
    test(`${what} of a dossier in which nothing was done`, async ({ page }) => {
      await makeDossier(page, 'Waterveen')
      await walk(page, new URL(page.url()).hash, screens)
    })
  }
  for (const [what, screens] of Object.entries(inFullDossier)) {
    test(`${what} of a full dossier`, async ({ page }) => {
      await openExample(page)
      await walk(page, new URL(page.url()).hash, screens)
    })
  }

  test('a form with something missing, and the question before everything is erased', async ({ page }) => {
    await page.goto('./')
    await page.getByRole('button', { name: 'Nieuw dossier' }).click()
    await page.getByRole('button', { name: 'Maak dossier' }).click()
    const name = page.getByRole('textbox', { name: 'Naam van het dossier' })
    await expect(name).toBeFocused()
    await expect(name).toHaveAttribute('aria-invalid', 'true')
    await expectAccessible(page, 0)
    await page.goto('./#/instellingen')
    await page.getByRole('button', { name: 'Wis alles van dit apparaat' }).click()
    await expect(page.getByText('Er staan geen dossiers op dit apparaat.')).toBeVisible()
    await expectAccessible(page, 1)
  })

  test('the start with its dossiers, and the menu of one', async ({ page }) => {
    await makeDossier(page, 'Waterveen')
    await page.goto('./#/')
    await page.getByRole('button', { name: 'Meer voor Waterveen' }).click()
    await expect(page.getByRole('button', { name: 'Wijzig naam' })).toBeVisible()
    await expectAccessible(page, 2)
  })

  test('the question before going back, and what is seen before a merge', async ({ page, colleague }) => {
    await openExample(page)
    const dossier = new URL(page.url()).hash
    const part = `./${dossier}/stap/1/1.1`
    const reason = page.getByRole('textbox', { name: 'Waarom willen jullie dit?' })
    await openFile(colleague, await saveAsFile(page))
    await colleague.getByRole('link', { name: 'Open het dossier' }).click()
    await colleague.goto(part)
    await colleague.getByRole('textbox', { name: 'Waarom willen jullie dit?' }).fill('Versie van Mirjam')
    await page.goto(part)
    await reason.fill('Versie van Sanne')
    const file = await saveAsFile(colleague)

    await page.goto(`./${dossier}/journaal`)
    await page
      .getByRole('button', { name: /^Ga terug naar dit besluit: / })
      .first()
      .click()
    await expect(page.getByRole('dialog', { name: 'Ga terug naar dit besluit' })).toBeVisible()
    await expectAccessible(page, 2)
    await page.keyboard.press('Escape')
    await openFile(page, file)
    await expect(page.getByRole('radio', { name: 'Uit het bestand' })).toBeVisible()
    await expectAccessible(page, 0)
    await page.getByRole('button', { name: 'Voeg samen' }).click()
    await expect(page.getByRole('link', { name: 'Open het dossier' })).toBeVisible()
    await expectAccessible(page, 1)
    await page.goto(part)
    await expect(page.getByRole('button', { name: 'Neem deze over' })).toBeVisible()
    await expectAccessible(page, 2)
    await page.goto(`./${dossier}/journaal`)
    await expect(page.getByRole('region', { name: 'Niet gekozen bij het samenvoegen' })).toBeVisible()
    await expectAccessible(page, 2)
  })
})

test('text with more room between letters, words and lines stays whole on a phone', async ({ page }) => {
  await openExample(page)
  await page.setViewportSize({ width: 320, height: 640 })
  await spaceText(page)
  const dossier = new URL(page.url()).hash
  for (const [address, title] of Object.entries({
    ...inFullDossier['the map and the steps'],
    ...inFullDossier['parts that ask for lines and a choice'],
    ...inFullDossier['the opportunities'],
  })) {
    await page.goto(`./${dossier}${address}`)
    await expect(titleOf(page)).toHaveText(title)
    await expectNoSidewaysScroll(page)
    expect(await page.evaluate(cutOffWords), `words cut off on ${title}`).toEqual([])
  }
})

/** Goes through screens and holds each beside the rules, unfolded as far as it goes. */
async function walk(page: Page, base: string, screens: Screens): Promise<void> {
  for (const [turn, [address, title]] of Object.entries(screens).entries()) {
    await test.step(title, async () => {
      await page.goto(`./${base}${address}`)
      await expect(titleOf(page)).toHaveText(title)
      for (const more of await page.locator('main summary').all()) await more.click()
      await expectAccessible(page, turn)
    })
  }
}
