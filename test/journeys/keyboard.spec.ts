import { makeDossier, openExample, titleOf } from './support/dossier'
import { tabAndEnter, tabTo } from './support/keyboard'
import { expect, test } from './support/test'

test('the first step goes by keyboard alone, from an empty start to a closed step', async ({ page }) => {
  await page.goto('./')
  await expect(titleOf(page)).toBeVisible()

  await test.step('past the header, to a new dossier', async () => {
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Ga direct naar de inhoud' })).toBeFocused()
    await page.keyboard.press('Enter')
    await tabAndEnter(page, page.getByRole('button', { name: 'Nieuw dossier' }))
    await expect(page.getByRole('textbox', { name: 'Naam van het dossier' })).toBeFocused()
    await page.keyboard.type('Waterveen')
    await tabAndEnter(page, page.getByRole('button', { name: 'Maak dossier' }))
    await expect(titleOf(page)).toBeFocused()
  })

  await test.step('to the first part, and what it asks', async () => {
    await tabAndEnter(page, page.getByRole('link', { name: 'Ga verder' }))
    await expect(titleOf(page)).toHaveText('1.1 Leg de aanleiding vast')
    await tabAndEnter(page, page.locator('summary').filter({ hasText: 'Over dit onderdeel' }))
    await expect(page.getByText('Wat levert het op')).toBeVisible()
    await tabTo(page, page.getByRole('textbox', { name: 'Waarom willen jullie dit?' }))
    await page.keyboard.type('Omdat het kan')
    await tabTo(page, page.getByRole('checkbox', { name: /^Weet ik nog niet: Bij welk doel/ }))
    await page.keyboard.press('Space')
    await tabTo(page, page.getByRole('textbox', { name: /^Hoeveel uur per week/ }))
    await page.keyboard.type('25,5')
    await tabTo(page, page.getByRole('checkbox', { name: /^Schrijf in drie zinnen/ }))
    await page.keyboard.press('Space')
    await expect(page.getByRole('checkbox', { name: /^Schrijf in drie zinnen/ })).toBeChecked()
  })

  await test.step('declares it done, and goes on from there', async () => {
    await tabAndEnter(page, page.locator('summary').filter({ hasText: 'Wat staat er nog open?' }))
    await tabAndEnter(page, page.getByRole('button', { name: 'Wat is er al?' }))
    await expect(page.getByRole('textbox', { name: 'Wat is er al?' })).toBeFocused()
    await tabAndEnter(page, page.getByRole('button', { name: 'Dit onderdeel is klaar' }))
    await expect(page.getByText(/^Besloten op \d/)).toBeVisible()
    await tabAndEnter(page, page.getByRole('link', { name: /^Volgende: 1\.2/ }))
  })

  await test.step('does the other parts', async () => {
    for (const code of ['1.2', '1.3', '1.4']) {
      await expect(titleOf(page)).toHaveText(new RegExp(`^${code} `))
      await expect(titleOf(page)).toBeFocused()
      await tabAndEnter(page, page.getByRole('button', { name: 'Dit onderdeel is klaar' }))
      if (code !== '1.4') await tabAndEnter(page, page.getByRole('link', { name: /^Volgende: / }))
    }
  })

  await test.step('and closes the step', async () => {
    await tabTo(page, page.getByRole('main').getByRole('link', { name: /^Stap 1 van 4/ }), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(titleOf(page)).toHaveText(/^Stap 1 van 4/)
    await tabAndEnter(page, page.getByRole('button', { name: 'Deze stap is klaar' }))
    await expect(page.getByText('Deze stap is klaar.')).toBeVisible()
  })
})

test('a menu and a dialog open, close and give the focus back', async ({ page }) => {
  await makeDossier(page, 'Waterveen')
  await page.goto('./#/')
  const menu = page.getByRole('button', { name: 'Meer voor Waterveen' })
  await expect(menu).toBeVisible()
  await tabAndEnter(page, menu)
  await expect(page.getByRole('button', { name: 'Wijzig naam' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Wijzig naam' })).toBeHidden()
  await expect(menu).toBeFocused()

  await page.keyboard.press('Enter')
  await tabAndEnter(page, page.getByRole('button', { name: 'Wijzig naam' }))
  const dialog = page.getByRole('dialog', { name: 'Wijzig de naam' })
  await expect(dialog.getByRole('textbox', { name: 'Nieuwe naam' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(menu).toBeFocused()
})

test('who ticks off or removes something by keyboard goes on from there', async ({ page }) => {
  await openExample(page)
  await page.goto(`./${new URL(page.url()).hash}/acties`)
  const actions = page.getByRole('list', { name: 'Te doen' }).getByRole('listitem')
  await expect(actions).not.toHaveCount(0)
  const names = await actions.locator('label').allTextContents()
  await tabTo(page, actions.nth(1).getByRole('checkbox'))
  await page.keyboard.press('Space')
  await expect(actions).toHaveCount(names.length - 1)
  await expect(actions.getByRole('checkbox', { name: names[2] })).toBeFocused()
  await tabAndEnter(page, actions.nth(1).getByRole('button', { name: /^Verwijder actie/ }))
  await expect(actions).toHaveCount(names.length - 2)
  await expect(actions.getByRole('checkbox', { name: names[3] })).toBeFocused()
})
