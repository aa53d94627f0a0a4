import { goTo, goToPart, makeDossier, messagesOf, nextActionOf } from './support/dossier'
import { expect, test } from './support/test'

const firstLine = 'Schrijf in drie zinnen waarom jullie dit willen.'

test('a tick is undone and redone, by button and by keyboard', async ({ page }) => {
  await makeDossier(page, 'Waterveen')
  await goToPart(page, '1.1')
  const line = page.getByRole('checkbox', { name: firstLine })
  await line.check()
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(line).not.toBeChecked()
  await page.getByRole('button', { name: 'Opnieuw', exact: true }).click()
  await expect(line).toBeChecked()
  await line.focus()
  await page.keyboard.press('Control+z')
  await expect(line).not.toBeChecked()
  await page.keyboard.press('Control+Shift+z')
  await expect(line).toBeChecked()
})

test('a line that was removed from a list comes back with what it said', async ({ page }) => {
  await makeDossier(page, 'Waterveen')
  await goToPart(page, '2.1')
  await page.getByRole('button', { name: 'Voeg regel toe: Wie vragen jullie?' }).click()
  const name = page.getByLabel('Naam', { exact: true })
  await expect(name).toBeFocused()
  await name.fill('Ahmed')
  await page.getByRole('textbox', { name: 'Afdeling' }).fill('Facilitair')
  await page.getByRole('combobox', { name: 'Antwoord' }).selectOption('misschien')
  await page.getByRole('button', { name: 'Verwijder regel 1' }).click()
  await expect(name).toBeHidden()
  await messagesOf(page).getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(name).toHaveValue('Ahmed')
  await expect(page.getByRole('combobox', { name: 'Antwoord' })).toHaveValue('maybe')

  await page.getByRole('button', { name: 'Verwijder regel 1' }).click()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('textbox', { name: 'Afdeling' })).toHaveValue('Facilitair')
})

test('undo takes back work, and never a decision', async ({ page }) => {
  await makeDossier(page, 'Waterveen')
  await goToPart(page, '1.1')
  const line = page.getByRole('checkbox', { name: firstLine })
  await line.check()
  await page.getByRole('button', { name: 'Dit onderdeel is klaar' }).click()
  await expect(page.getByRole('button', { name: 'Toch nog niet klaar' })).toBeVisible()
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(line).not.toBeChecked()
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Toch nog niet klaar' })).toBeVisible()
})

test('actions are planned, changed, done and removed, and the next action follows', async ({ page }) => {
  await makeDossier(page, 'Waterveen')
  await goTo(page, 'Acties')
  const toDo = page.getByRole('list', { name: 'Te doen' }).getByRole('listitem')

  await test.step('planned, the soonest first', async () => {
    await page.getByRole('button', { name: 'Voeg actie toe' }).click()
    await page.getByRole('button', { name: 'Bewaar actie' }).click()
    await expect(page.getByText('Schrijf op wat er moet gebeuren.')).toBeVisible()
    await page.getByRole('textbox', { name: 'Wat', exact: true }).fill('Bel de cateraar')
    await page.getByLabel('Wie').fill('Mirjam')
    await page.getByLabel('Wanneer').fill('2031-06-15')
    await page.getByRole('button', { name: 'Bewaar actie' }).click()
    await expect(nextActionOf(page)).toHaveText('Volgende actie: Bel de cateraar · Mirjam · 15 juni 2031')
    await page.getByRole('button', { name: 'Voeg actie toe' }).click()
    await page.getByRole('textbox', { name: 'Wat', exact: true }).fill('Vraag het bestuur')
    await page.getByLabel('Wanneer').fill('2031-06-01')
    await page.getByRole('button', { name: 'Bewaar actie' }).click()
    await expect(toDo).toContainText(['Vraag het bestuur', 'Bel de cateraar'])
    await expect(nextActionOf(page)).toContainText('Vraag het bestuur · nog niemand · 1 juni 2031')
  })

  await test.step('changed', async () => {
    await page.getByRole('button', { name: 'Wijzig actie Vraag het bestuur' }).click()
    await page.getByLabel('Wie').fill('Sanne')
    await page.getByLabel('Wanneer').fill('2031-07-01')
    await page.getByRole('button', { name: 'Bewaar actie' }).click()
    await expect(toDo).toContainText(['Bel de cateraar', 'Vraag het bestuur'])
    await expect(nextActionOf(page)).toContainText('Bel de cateraar')
  })

  await test.step('done, and not done after all', async () => {
    // It leaves the list at once, so there is no tick to see.
    await page.getByRole('checkbox', { name: 'Bel de cateraar' }).click()
    await expect(toDo).toHaveCount(1)
    await expect(nextActionOf(page)).toContainText('Vraag het bestuur · Sanne')
    await page.getByText('1 gedaan').click()
    await expect(page.getByRole('list', { name: 'Gedaan' }).getByRole('listitem')).toHaveCount(1)
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await expect(toDo).toHaveCount(2)
  })

  await test.step('removed, and brought back', async () => {
    await page.getByRole('button', { name: 'Verwijder actie Bel de cateraar' }).click()
    await expect(toDo).toHaveCount(1)
    await page.getByRole('checkbox', { name: 'Vraag het bestuur' }).click()
    await expect(toDo).toHaveCount(0)
    await messagesOf(page).getByRole('button', { name: 'Ongedaan maken' }).click()
    await expect(toDo).toContainText(['Bel de cateraar'])
    await page.reload()
    await expect(toDo).toContainText(['Bel de cateraar'])
    await page.getByText('1 gedaan').click()
    await page.getByRole('checkbox', { name: 'Vraag het bestuur' }).click()
    await expect(toDo).toContainText(['Bel de cateraar', 'Vraag het bestuur'])
  })
})
