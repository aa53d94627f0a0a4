import { goTo, goToPart, makeDossier, titleOf } from './support/dossier'
import { openFile, saveAsFile } from './support/files'
import { expect, test } from './support/test'

const reason = 'Waarom willen jullie dit?'
const goal = 'Bij welk doel van de organisatie past dit?'
const hours = 'Hoeveel uur per week werken mensen uit de doelgroep nu bij jullie?'

test('two people work apart and merge: nothing is lost, and what differs is theirs to choose', async ({
  page,
  colleague,
}) => {
  await makeDossier(page, 'Waterveen')
  await goToPart(page, '1.1')
  await page.getByRole('textbox', { name: reason }).fill('Samen geschreven')
  await openFile(colleague, await saveAsFile(page))
  await colleague.getByRole('link', { name: 'Open het dossier' }).click()
  await goToPart(colleague, '1.1')

  await page.getByRole('textbox', { name: reason }).fill('Versie van Sanne')
  await page.getByRole('textbox', { name: goal }).fill('Een doel van Sanne')
  await page.getByRole('textbox', { name: 'Je naam' }).fill('Sanne')
  await page.getByRole('button', { name: 'Dit onderdeel is klaar' }).click()
  await expect(page.getByRole('button', { name: 'Toch nog niet klaar' })).toBeVisible()

  await colleague.getByRole('textbox', { name: reason }).fill('Versie van Mirjam')
  await colleague.getByRole('textbox', { name: hours }).fill('36')
  await colleague.getByRole('textbox', { name: 'Je naam' }).fill('Mirjam')
  await colleague.getByText('Later doen').click()
  await colleague.getByRole('textbox', { name: 'Waarom later?' }).fill('Eerst de cijfers')
  await colleague.getByRole('button', { name: 'Zet op later' }).click()
  await expect(colleague.getByText('Reden: Eerst de cijfers')).toBeVisible()
  const file = await saveAsFile(colleague)

  await test.step('a preview tells what would change', async () => {
    await openFile(page, file)
    const preview = page.getByRole('region', { name: 'Samenvoegen met ‘Waterveen’' })
    await preview.getByText('1 ding is nieuw').click()
    await expect(preview.getByText(`1.1 Leg de aanleiding vast: ${hours}`)).toBeVisible()
    await preview.getByText('1 nieuw besluit').click()
    await expect(
      preview.getByText('1.1 Leg de aanleiding vast · Onderdeel op later gezet · Mirjam'),
    ).toBeVisible()
    await expect(preview.getByText('Over 1 onderwerp is op twee plekken iets anders besloten.')).toBeVisible()
    const choice = preview.getByRole('group', { name: `1.1 Leg de aanleiding vast: ${reason}` })
    await expect(choice.getByRole('radio', { name: 'Uit het bestand' })).toBeChecked()
    await expect(choice.getByRole('radio', { name: 'Uit het bestand' })).toHaveAccessibleDescription(
      'Versie van Mirjam',
    )
    await expect(choice.getByRole('radio', { name: 'Van dit apparaat' })).toHaveAccessibleDescription(
      'Versie van Sanne',
    )
    await preview.getByRole('button', { name: 'Voeg samen' }).click()
    await expect(page.getByRole('main').getByText('De dossiers zijn samengevoegd.')).toBeVisible()
    await page.getByRole('link', { name: 'Open het dossier' }).click()
  })

  await test.step('a dispute waits on the map, and is settled by choosing', async () => {
    await page.getByRole('region', { name: 'Nog te besluiten' }).getByRole('link').first().click()
    const dispute = page.getByRole('region', { name: 'Er zijn twee verschillende besluiten' })
    const choiceOf = (name: string) => dispute.getByRole('listitem').filter({ hasText: `${name} op` })
    await expect(choiceOf('Mirjam').getByRole('button')).toHaveText('Kies: Onderdeel op later gezet')
    await choiceOf('Sanne').getByRole('button', { name: 'Kies: Onderdeel klaar' }).click()
    await expect(dispute).toBeHidden()
    await expect(page.getByText(/^Sanne besloot dit op/)).toBeVisible()
  })

  await test.step('both fields are there, and the version not chosen is kept at its field', async () => {
    await expect(page.getByRole('textbox', { name: goal })).toHaveValue('Een doel van Sanne')
    await expect(page.getByRole('textbox', { name: hours })).toHaveValue('36')
    await expect(page.getByRole('textbox', { name: reason })).toHaveValue('Versie van Mirjam')
    const notChosen = page.getByRole('region', { name: 'Niet gekozen bij het samenvoegen' })
    await expect(notChosen.getByText('‘Versie van Sanne’')).toBeVisible()
    await notChosen.getByRole('button', { name: 'Neem deze over' }).click()
    await expect(page.getByRole('textbox', { name: reason })).toHaveValue('Versie van Sanne')
    await expect(notChosen.getByText('‘Versie van Mirjam’')).toBeVisible()
  })

  await test.step('how it was before is kept, as a dossier of its own', async () => {
    await goTo(page, 'Documenten')
    const points = page.getByRole('region', { name: 'Herstelpunten' })
    await expect(points.getByRole('listitem')).toHaveText([/\(voor het samenvoegen\)/])
    await points.getByRole('button', { name: /^Open als apart dossier: / }).click()
    await expect(titleOf(page)).toHaveText('Waterveen (herstelpunt)')
    await goToPart(page, '1.1')
    await expect(page.getByRole('textbox', { name: reason })).toHaveValue('Versie van Sanne')
    await expect(page.getByRole('textbox', { name: hours })).toHaveValue('')
  })

  await test.step('the same file again brings nothing new', async () => {
    await openFile(page, file)
    await expect(
      page.getByText('In dit bestand staat niets nieuws. Je dossier blijft zoals het is.'),
    ).toBeVisible()
    await expect(page.getByRole('button', { name: 'Voeg samen' })).toBeHidden()
  })
})
