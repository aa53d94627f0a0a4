import { goTo, goToStep, makeDossier, titleOf } from './support/dossier'
import { addOpportunity } from './support/opportunity'
import { expect, test } from './support/test'

test('somebody changes the language without losing their place, and finds it so next time', async ({
  page,
}) => {
  await makeDossier(page, 'Waterveen')
  await goToStep(page, 1)
  const address = page.url()
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
  let loads = 0
  page.on('load', () => loads++)

  await page.getByRole('button', { name: 'English' }).click()
  await expect(titleOf(page)).toHaveText('Step 1 of 4 Commitment of the board')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page).toHaveTitle('Step 1 of 4: Commitment of the board – Waterveen – Partnerwijzer')
  expect(page.url()).toBe(address)
  expect(loads).toBe(0)

  await page.reload()
  await expect(titleOf(page)).toHaveText('Step 1 of 4 Commitment of the board')
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('radio', { name: 'Nederlands' }).click()
  await expect(titleOf(page)).toHaveText('Instellingen')
  await page.reload()
  await expect(titleOf(page)).toHaveText('Instellingen')
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
})

test('every screen has a title of its own, that says where people are', async ({ page }) => {
  const titles: string[] = []
  const note = async () => titles.push(await page.title())
  await page.goto('./')
  await expect(page).toHaveTitle('Start – Partnerwijzer')
  await note()
  for (const place of ['Over en contact', 'Privacy', 'Toegankelijkheid', 'Instellingen']) {
    await page
      .getByRole('navigation', { name: 'Over Partnerwijzer' })
      .getByRole('link', { name: place })
      .click()
    await expect(titleOf(page)).toBeFocused()
    await note()
  }
  await makeDossier(page, 'Waterveen')
  await note()
  for (const step of [1, 2, 3, 4] as const) {
    await goToStep(page, step)
    await note()
  }
  await expect(page).toHaveTitle('Stap 4 van 4: Doen – Waterveen – Partnerwijzer')
  await page.getByText('4A Route aanbesteden').click()
  await page.getByRole('link', { name: /^4A\.1 / }).click()
  await expect(page).toHaveTitle('Stap 4 van 4: Doen – 4A.1 Bepaal doel en kans – Waterveen – Partnerwijzer')
  await note()
  for (const place of ['Kansen', 'Acties', 'Journaal', 'Documenten'] as const) {
    await goTo(page, place)
    await expect(page).toHaveTitle(`${place} – Waterveen – Partnerwijzer`)
    await note()
  }
  await addOpportunity(page, 'Catering')
  await expect(page).toHaveTitle('Catering – Kansen – Waterveen – Partnerwijzer')
  await note()
  expect(titles.length).toBe(16)
  expect(new Set(titles).size).toBe(titles.length)
  expect(titles.filter((title) => !title.endsWith('Partnerwijzer'))).toEqual([])
})

test('going to a screen arrives at its title, and Back and Forward return to it', async ({ page }) => {
  await makeDossier(page, 'Waterveen')
  await goToStep(page, 1)
  await expect(titleOf(page)).toBeFocused()
  await page.getByRole('link', { name: '1.2 Maak het verhaal voor het bestuur' }).click()
  await expect(titleOf(page)).toHaveText('1.2 Maak het verhaal voor het bestuur')
  await expect(titleOf(page)).toBeFocused()
  expect(await page.evaluate(() => scrollY)).toBe(0)

  await page.goBack()
  await expect(titleOf(page)).toHaveText(/^Stap 1 van 4/)
  await expect(titleOf(page)).toBeFocused()
  await page.goBack()
  await expect(titleOf(page)).toHaveText('Waterveen')
  await page.goForward()
  await page.goForward()
  await expect(titleOf(page)).toHaveText('1.2 Maak het verhaal voor het bestuur')
})

test('a link to a screen works by itself, in whatever tab it is opened', async ({ page, context }) => {
  await makeDossier(page, 'Waterveen')
  await goToStep(page, 2)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(titleOf(other)).toHaveText('Stap 2 van 4 Enthousiasmeer je collega’s')
  await other.goto('./#/nergens')
  await expect(titleOf(other)).toHaveText('Deze pagina is er niet')
  await other.goto('./#/d/onbekend')
  await expect(titleOf(other)).toHaveText('Dit dossier staat niet op dit apparaat')
  await other.getByRole('link', { name: 'Naar start' }).click()
  await expect(titleOf(other)).toHaveText('Samen met leveranciers werk maken')
})
