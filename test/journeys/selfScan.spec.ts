import type { Page } from '@playwright/test'
import { makeDossier, titleOf } from './support/dossier'
import { openFile, saveAsFile } from './support/files'
import { tabAndEnter, tabTo } from './support/keyboard'
import { expect, test } from './support/test'

/** Answers every question of the screen with one answer, by keyboard. */
async function answerScreen(page: Page, answer: string): Promise<void> {
  for (const question of await page.getByRole('main').locator('fieldset').all()) {
    await tabTo(page, question.getByRole('radio', { name: 'Nee' }))
    const presses = ['Nee', 'We zijn begonnen', 'Het staat er, nog niet altijd', 'Vast onderdeel'].indexOf(
      answer,
    )
    // The first key press on a group without an answer chooses where it lands.
    await page.keyboard.press('Space')
    for (let press = 0; press < presses; press++) await page.keyboard.press('ArrowDown')
    await expect(question.getByRole('radio', { name: answer })).toBeChecked()
  }
}

test('someone alone does the scan on a phone by keyboard, stops, goes on, and makes it a dossier', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./')
  await tabAndEnter(page, page.getByRole('link', { name: 'Doe de zelfscan' }))
  await tabAndEnter(page, page.getByRole('link', { name: 'Begin met de zelfscan' }))
  await expect(titleOf(page)).toHaveText('Onderwerp 1 van 10 Bestuur en doel')
  await expect(titleOf(page)).toBeFocused()
  await answerScreen(page, 'Vast onderdeel')
  await tabAndEnter(page, page.getByRole('button', { name: 'Volgende' }))
  await expect(titleOf(page)).toHaveText('Onderwerp 2 van 10 Mensen en tijd')

  await test.step('stops, and finds everything back the next day', async () => {
    await page.goto('about:blank')
    await page.goto('./#/zelfscan')
    await expect(page.getByText('Je hebt al 3 van de 32 vragen beantwoord.')).toBeVisible()
    await tabAndEnter(page, page.getByRole('link', { name: 'Ga verder met de zelfscan' }))
  })

  for (let subject = 2; subject <= 10; subject++) {
    await expect(titleOf(page)).toContainText(`Onderwerp ${subject} van 10`)
    await answerScreen(page, subject === 2 ? 'We zijn begonnen' : 'Het staat er, nog niet altijd')
    const next = subject === 10 ? 'Naar de controle' : 'Volgende'
    await tabAndEnter(page, page.getByRole('button', { name: next }))
  }

  await test.step('changes one answer from the check, and comes back to it', async () => {
    await tabAndEnter(page, page.getByRole('link', { name: 'Wijzig: Borging' }))
    await page.getByRole('radio', { name: 'Weet ik niet' }).first().check()
    await page.getByRole('button', { name: 'Terug naar de controle' }).click()
    await expect(titleOf(page)).toHaveText('Controleer je antwoorden')
    await page.goBack()
    await expect(titleOf(page)).toContainText('Borging')
    await page.goForward()
    await tabAndEnter(page, page.getByRole('button', { name: 'Bekijk de uitslag' }))
  })

  await test.step('reads where to begin and why, and what that is', async () => {
    const advice = page.getByRole('region', { name: 'Begin hier' })
    await expect(advice).toContainText('Begin bij stap 2 en onderdeel 3.2')
    await expect(advice).toContainText('Nog laag: Mensen en tijd.')
    await advice.getByRole('link', { name: /^2\.1 / }).click()
    await expect(titleOf(page)).toHaveText('2.1 Vorm een coalitie')
    await page.goBack()
    await expect(page.getByRole('region', { name: 'Een voorbeeld dat past' })).toBeVisible()
    const paper = await page.pdf({ preferCSSPageSize: true })
    expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Bewaar als bestand' }).click()
    expect((await download).suggestedFilename()).toMatch(/^Partnerwijzer – Zelfscan – .*\.html$/)
  })

  await test.step('makes it a dossier that knows the answers', async () => {
    await page.getByRole('button', { name: 'Maak er een dossier van' }).click()
    await page.getByRole('textbox', { name: 'Naam van het dossier' }).fill('Waterveen')
    await page.getByRole('radio', { name: 'Ik werk bij HR' }).check()
    await page.getByRole('button', { name: 'Maak dossier' }).click()
    await expect(titleOf(page)).toHaveText('Waterveen')
    const panel = page.getByRole('region', { name: 'Waar begin je?' })
    await expect(panel).toContainText('Begin bij stap 2 en onderdeel 3.2')
    await panel.getByRole('link', { name: 'Bekijk de zelfscan' }).click()
    await page.getByRole('link', { name: 'Begin als HR' }).click()
    await page.getByRole('button', { name: 'Neem mijn antwoorden over' }).click()
    await page.getByRole('link', { name: 'Ik ben van HR, ga verder' }).click()
    await expect(titleOf(page)).toHaveText('HR Controleer je antwoorden')
  })
})

test('HR and procurement fill in on two laptops, and see together where they differ', async ({
  page,
  colleague,
}) => {
  test.setTimeout(180_000)
  await makeDossier(page, 'Waterveen')
  await openFile(colleague, await saveAsFile(page))
  await colleague.getByRole('link', { name: 'Open het dossier' }).click()
  await Promise.all([fillIn(page, 'HR', 3), fillIn(colleague, 'inkoop', 1)])
  await expect(page.getByText(/^HR is klaar\. Geef het apparaat nu aan inkoop/)).toBeVisible()
  await expect(page.getByText('Vast onderdeel')).toHaveCount(0)

  await openFile(page, await saveAsFile(colleague))
  await page.getByRole('button', { name: 'Voeg samen' }).click()
  await page.getByRole('link', { name: 'Open het dossier' }).click()
  await page
    .getByRole('navigation', { name: 'Menu van dit dossier' })
    .getByRole('link', { name: 'Zelfscan' })
    .click()
  const agenda = page.getByRole('region', { name: 'Bespreek dit eerst' })
  await expect(agenda).toContainText('Over 10 onderwerpen denken jullie echt anders.')
  const board = agenda.getByRole('region', { name: 'Bestuur en doel' })
  await board.getByRole('combobox', { name: 'Waar staan jullie samen?' }).selectOption('Nog niet')
  await board
    .getByRole('textbox', { name: /^Wat hebben jullie besproken/ })
    .fill('Het besluit is nog niet genomen.')
  await expect(page.getByRole('region', { name: 'Begin hier' })).toContainText('Begin bij stap 1')
})

/** Gives every question the answer with this number, on the screens of one of the two. */
async function fillIn(page: Page, who: 'HR' | 'inkoop', answer: number): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Menu van dit dossier' })
    .getByRole('link', { name: 'Zelfscan' })
    .click()
  await page.getByRole('link', { name: `Begin als ${who}` }).click()
  await page.getByRole('link', { name: `Ik ben van ${who}, begin` }).click()
  for (let subject = 1; subject <= 10; subject++) {
    await expect(titleOf(page)).toContainText(`Onderwerp ${subject} van 10`)
    for (const question of await page.getByRole('main').locator('fieldset').all()) {
      const options = question.getByRole('radio')
      if ((await options.count()) > 0) await options.nth(answer).check()
    }
    await page.getByRole('button', { name: subject === 10 ? 'Naar de controle' : 'Volgende' }).click()
  }
  await page.getByRole('button', { name: /is klaar$/ }).click()
}
