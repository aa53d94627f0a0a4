import type { Page } from '@playwright/test'
import { goTo, goToPart, goToStep, makeDossier, taskOf } from './support/dossier'
import { addOpportunity, decide, routeOf } from './support/opportunity'
import { expect, test } from './support/test'

const reason = 'Waarom willen jullie dit?'
const occasion = '1.1 Leg de aanleiding vast'

test('the journal tells who decided what, when and on what grounds', async ({ page }) => {
  await makeDossier(page, 'Waterveen')
  await goTo(page, 'Journaal')
  await expect(page.getByText('Er is nog niets besloten.')).toBeVisible()

  await goToPart(page, '1.1')
  await page.getByRole('textbox', { name: reason }).fill('Omdat het kan')
  await page.getByRole('textbox', { name: 'Je naam' }).fill('Sanne')
  await page.getByRole('button', { name: 'Dit onderdeel is klaar' }).click()
  await addOpportunity(page, 'Catering')
  await decide(routeOf(page, 'Route aanbesteden'), 'Kies route aanbesteden', 'gekozen')

  await goTo(page, 'Journaal')
  const lines = page.getByRole('list', { name: 'Journaal' }).getByRole('listitem')
  await expect(lines).toHaveText([
    /^Route aanbesteden gekozen · Catering: Route aanbesteden \(geldt nu\)Sanne · /,
    /^Onderdeel klaar · 1\.1 Leg de aanleiding vast \(geldt nu\)Sanne · /,
  ])
  await expect(lines.last()).toContainText(
    '1 van 4 vragen beantwoord · 0 van 5 regels afgevinkt · 8 dingen stonden open',
  )
  await page.getByRole('combobox', { name: 'Toon besluiten over' }).selectOption('Catering')
  await expect(lines).toHaveCount(1)
  await expect(page.getByText('1 regel', { exact: true })).toBeVisible()
})

test('going back shows first what changes, and changes nothing when people think better of it', async ({
  page,
}) => {
  await decideAndReopen(page)
  await goTo(page, 'Journaal')
  const back = page.getByRole('button', {
    name: `Ga terug naar dit besluit: Onderdeel klaar, ${occasion}`,
  })
  await back.click()
  const dialog = page.getByRole('dialog', { name: 'Ga terug naar dit besluit' })
  await expect(dialog).toContainText(occasion)
  await expect(dialog).toContainText(
    'Je gaat terug naar: Onderdeel klaar. Deze besluiten gelden dan niet meer:',
  )
  await expect(dialog.getByRole('listitem')).toHaveText(['Onderdeel weer open'])
  await expect(dialog).toContainText('Notities, antwoorden en acties blijven staan.')

  await dialog.getByRole('button', { name: 'Annuleer' }).click()
  await expect(dialog).toBeHidden()
  await expect(back).toBeFocused()
  await expect(page.getByText('2 regels', { exact: true })).toBeVisible()
  await back.press('Enter')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await goToStep(page, 1)
  await expect(taskOf(page, '1.1')).toContainText('bezig')
})

test('going back makes an earlier decision count again, and keeps every answer', async ({ page }) => {
  await decideAndReopen(page)
  await page.getByRole('textbox', { name: reason }).fill('Later nog aangevuld')
  await goTo(page, 'Journaal')
  await page.getByRole('button', { name: /^Ga terug naar dit besluit: Onderdeel klaar/ }).click()
  await page.getByRole('button', { name: 'Ja, ga terug' }).click()
  await expect(page.getByText('Je bent terug bij: Onderdeel klaar.')).toBeVisible()
  await expect(page.getByRole('list', { name: 'Journaal' }).getByRole('listitem')).toHaveText([
    /^Terug naar een eerder besluit · 1\.1/,
    /^Onderdeel weer open · .* \(geldt niet meer\)/,
    /^Onderdeel klaar · .* \(geldt nu\)/,
  ])
  await goToStep(page, 1)
  await expect(taskOf(page, '1.1')).toContainText('klaar')
  await taskOf(page, '1.1').getByRole('link').click()
  await expect(page.getByRole('textbox', { name: reason })).toHaveValue('Later nog aangevuld')
})

test('a route that was chosen by mistake is turned back to before its first decision', async ({ page }) => {
  await makeDossier(page, 'Waterveen')
  await addOpportunity(page, 'Catering')
  await decide(routeOf(page, 'Route aanbesteden'), 'Kies route aanbesteden', 'gekozen')
  await goTo(page, 'Journaal')
  await page.getByRole('button', { name: /^Draai dit besluit terug: Route aanbesteden gekozen/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Draai dit besluit terug' })
  await expect(dialog.getByRole('listitem')).toHaveText(['Route aanbesteden gekozen'])
  await dialog.getByRole('button', { name: 'Ja, ga terug' }).click()
  await goTo(page, 'Kansen')
  const list = page.getByRole('list', { name: 'Alle kansen' })
  await list.getByRole('link', { name: 'Catering', exact: true }).click()
  await expect(routeOf(page, 'Route aanbesteden').getByRole('status')).toContainText('Nu: idee')
})

/** A dossier whose first part was declared done and taken back. Arrives at that part. */
async function decideAndReopen(page: Page): Promise<void> {
  await makeDossier(page, 'Waterveen')
  await goToPart(page, '1.1')
  await page.getByRole('textbox', { name: reason }).fill('Omdat het kan')
  await page.getByRole('button', { name: 'Dit onderdeel is klaar' }).click()
  await page.getByRole('button', { name: 'Toch nog niet klaar' }).click()
  await expect(page.getByRole('button', { name: 'Dit onderdeel is klaar' })).toBeVisible()
}
