import { goTo, goToPart, goToStep, makeDossier, nextActionOf, taskOf, titleOf } from './support/dossier'
import { expect, test } from './support/test'

const reason = 'Waarom willen jullie dit?'
const goal = 'Bij welk doel van de organisatie past dit?'
const hours = 'Hoeveel uur per week werken mensen uit de doelgroep nu bij jullie?'
const firstLine = 'Schrijf in drie zinnen waarom jullie dit willen.'

test('someone new names a dossier, follows the next action and works through step 1', async ({ page }) => {
  await makeDossier(page, 'Sociale inkoop Waterveen')
  await page.getByRole('link', { name: 'Ga verder' }).click()
  await expect(titleOf(page)).toHaveText('1.1 Leg de aanleiding vast')

  await test.step('fills in what they know', async () => {
    await page.getByRole('textbox', { name: reason }).fill('Wij willen meer collega’s een kans geven.')
    await page.getByRole('textbox', { name: hours }).fill('25,5')
    await page.getByRole('checkbox', { name: `Weet ik nog niet: ${goal}` }).check()
    await page.getByRole('checkbox', { name: firstLine }).check()
    await expect(page.getByText('bezig', { exact: true })).toBeVisible()
  })

  await test.step('reads what is still open, and goes there', async () => {
    const finish = page.getByRole('region', { name: 'Afronden' })
    await expect(finish.getByText('Er staan nog 6 dingen open. Je mag toch afronden.')).toBeVisible()
    await finish.getByText('Wat staat er nog open?').click()
    await expect(finish.getByText('4 regels van de checklist')).toBeVisible()
    await finish.getByRole('button', { name: 'Wat is er al?' }).click()
    await expect(page.getByRole('textbox', { name: 'Wat is er al?' })).toBeFocused()
  })

  await test.step('declares the part done all the same', async () => {
    await page.getByRole('textbox', { name: 'Je naam' }).fill('Sanne')
    await page.getByRole('button', { name: 'Dit onderdeel is klaar' }).click()
    await expect(page.getByText(/^Sanne besloot dit op .* Toen stonden nog 6 dingen open\.$/)).toBeVisible()
    await expect(nextActionOf(page)).toContainText('1.2 Maak het verhaal voor het bestuur')
    await goToStep(page, 1)
    await expect(taskOf(page, '1.1').getByText('klaar', { exact: true })).toBeVisible()
    await expect(page.getByText('1 van 4 onderdelen klaar')).toBeVisible()
  })

  await test.step('does the other parts, and the step', async () => {
    for (const code of ['1.2', '1.3', '1.4']) {
      await goToPart(page, code)
      await page.getByRole('button', { name: 'Dit onderdeel is klaar' }).click()
      await expect(page.getByRole('button', { name: 'Toch nog niet klaar' })).toBeVisible()
    }
    await goToStep(page, 1)
    await expect(page.getByText('4 van 4 onderdelen klaar')).toBeVisible()
    await page.getByRole('button', { name: 'Deze stap is klaar' }).click()
    await expect(page.getByText(/^Sanne besloot dit op \d/)).toBeVisible()
  })

  await test.step('finds everything back after a reload', async () => {
    await page.reload()
    await expect(page.getByText('Deze stap is klaar.')).toBeVisible()
    for (const code of ['1.1', '1.2', '1.3', '1.4']) await expect(taskOf(page, code)).toContainText('klaar')
    await taskOf(page, '1.1').getByRole('link').click()
    await expect(page.getByRole('textbox', { name: reason })).toHaveValue(
      'Wij willen meer collega’s een kans geven.',
    )
    await expect(page.getByRole('textbox', { name: hours })).toHaveValue('25,5')
    await expect(page.getByRole('checkbox', { name: `Weet ik nog niet: ${goal}` })).toBeChecked()
    await expect(page.getByRole('checkbox', { name: firstLine })).toBeChecked()
    await goTo(page, 'Routekaart')
    await expect(page.getByRole('link', { name: 'Stap 1: Commitment – Stap afgerond' })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Weten we nog niet' })).toContainText(goal)
  })
})

test('people take back that a part is done, and nothing they wrote is gone', async ({ page }) => {
  await makeDossier(page, 'Terug mag altijd')
  await goToPart(page, '1.1')
  await page.getByRole('textbox', { name: reason }).fill('Omdat het kan')
  await page.getByRole('button', { name: 'Dit onderdeel is klaar' }).click()
  await page.getByRole('button', { name: 'Toch nog niet klaar' }).click()
  await expect(page.getByRole('button', { name: 'Dit onderdeel is klaar' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: reason })).toHaveValue('Omdat het kan')
  await goToStep(page, 1)
  await expect(taskOf(page, '1.1').getByText('bezig', { exact: true })).toBeVisible()
})

test('people put a part off with a reason and a date, and take it up when they want', async ({ page }) => {
  await makeDossier(page, 'Even wachten')
  await goToPart(page, '1.3')
  await page.getByText('Later doen').click()
  await page.getByRole('button', { name: 'Zet op later' }).click()
  await expect(page.getByRole('textbox', { name: 'Waarom later?' })).toHaveAccessibleDescription(
    'Vul een reden in. Dan weet iedereen later waarom.',
  )
  await page.getByRole('textbox', { name: 'Waarom later?' }).fill('Het bestuur is op reces')
  await page.getByLabel('Wanneer kijk je weer?').fill('2031-09-01')
  await page.getByRole('button', { name: 'Zet op later' }).click()
  await expect(page.getByText('Reden: Het bestuur is op reces')).toBeVisible()
  await expect(page.getByText('Weer kijken op 1 september 2031.')).toBeVisible()
  await goToStep(page, 1)
  await expect(taskOf(page, '1.3').getByText('later', { exact: true })).toBeVisible()

  await goToPart(page, '1.3')
  await page.getByRole('button', { name: 'Toch nu oppakken' }).click()
  await expect(page.getByText('Dit onderdeel staat op later.')).toBeHidden()
  await goToStep(page, 1)
  await expect(taskOf(page, '1.3').getByText('nog niet begonnen')).toBeVisible()
})

test('a number that is none is said so, kept in sight, and never stops anybody', async ({ page }) => {
  await makeDossier(page, 'Getallen')
  await goToPart(page, '1.1')
  const field = page.getByRole('textbox', { name: hours })
  await field.fill('veel')
  await page.getByRole('textbox', { name: reason }).click()
  await expect(page.getByText('Vul een getal in, bijvoorbeeld 25,5.')).toBeVisible()
  await expect(field).toHaveValue('veel')
  await field.fill('1.234,5')
  await expect(page.getByText('Vul een getal in, bijvoorbeeld 25,5.')).toBeHidden()
  await page.reload()
  await expect(field).toHaveValue('1234,5')
})
