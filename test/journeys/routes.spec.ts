import { goTo, makeDossier, nextActionOf, titleOf } from './support/dossier'
import { addOpportunity, decide, frontOf, routeOf } from './support/opportunity'
import { expect, test } from './support/test'

test('an opportunity walks the contract route, from idea to a fixed part of the work', async ({ page }) => {
  await makeDossier(page, 'Waterveen')
  await addOpportunity(page, 'Banen in de kantine')
  const route = routeOf(page, 'Route bestaand contract')
  await expect(route.getByRole('status')).toContainText('Nu: idee')

  await decide(route, 'Kies route bestaand contract', 'gekozen')
  await expect(frontOf(route)).toHaveText([/^4B\.1/, /^4B\.2/])
  await decide(route, 'Leg vast: gesprek gepland of gevoerd', 'in gesprek')
  await expect(frontOf(route)).toHaveText([/^4B\.2/, /^4B\.3/])
  await decide(route, 'Leg vast: afspraken gemaakt', 'afspraken gemaakt')
  await expect(frontOf(route)).toHaveText([/^4B\.4/, /^4C\.1/, /^4C\.2/, /^4C\.3/])
  await decide(route, 'Begin met uitvoeren', 'bezig')
  await expect(frontOf(route)).toHaveText([/^4C\.4/, /^4C\.5/])
  await decide(route, 'Begin met evalueren', 'evalueren')
  await expect(frontOf(route)).toHaveText([/^4D/])
  await decide(route, 'Maak het een vast onderdeel', 'vast onderdeel')
  await expect(frontOf(route)).toHaveText([/^4E/])

  await page.reload()
  await expect(route.getByRole('status')).toContainText('Nu: vast onderdeel')
  await expect(route.getByText(/^Vast onderdeel geworden · iemand op dit apparaat · \d/)).toBeVisible()
})

test('an opportunity walks the tender route, and the other route stays as it is', async ({ page }) => {
  await makeDossier(page, 'Waterveen')
  await addOpportunity(page, 'Nieuwe schoonmaak')
  const route = routeOf(page, 'Route aanbesteden')
  await decide(route, 'Kies route aanbesteden', 'gekozen')
  await expect(frontOf(route)).toHaveText([/^4A\.1/, /^4A\.2/])
  await decide(route, 'Begin met voorbereiden', 'in voorbereiding')
  await expect(frontOf(route)).toHaveText([/^4A\.1/, /^4A\.2/, /^4A\.3/, /^4A\.4/])
  await decide(route, 'Leg vast: gepubliceerd', 'in de markt')
  await expect(frontOf(route)).toHaveText([/^4A\.5/])
  await decide(route, 'Leg vast: gegund', 'gegund')
  await expect(frontOf(route)).toHaveText([/^4A\.6/])
  await decide(route, 'Leg vast: afspraken gemaakt', 'afspraken gemaakt')
  await decide(route, 'Begin met uitvoeren', 'bezig')
  await decide(route, 'Begin met evalueren', 'evalueren')
  await decide(route, 'Ga door met uitvoeren', 'bezig')
  await decide(route, 'Begin met evalueren', 'evalueren')
  await decide(route, 'Maak het een vast onderdeel', 'vast onderdeel')
  await expect(routeOf(page, 'Route bestaand contract').getByRole('status')).toContainText('Nu: idee')
  await goTo(page, 'Kansen')
  await expect(page.getByText('Route aanbesteden: vast onderdeel')).toBeVisible()
})

test('putting a route off asks for a reason and a date, stopping for a lesson, and both ask kindly', async ({
  page,
}) => {
  await makeDossier(page, 'Waterveen')
  await addOpportunity(page, 'Groenonderhoud')
  const route = routeOf(page, 'Route bestaand contract')
  await decide(route, 'Kies route bestaand contract', 'gekozen')

  await test.step('off, with a date to look again', async () => {
    await route.getByRole('button', { name: 'Zet op later' }).click()
    const asking = route.getByRole('group', { name: 'Zet op later' })
    await asking.getByRole('button', { name: 'Zet op later' }).click()
    await expect(asking.getByText('Vul een reden in. Dan weet iedereen later waarom.')).toBeVisible()
    await expect(asking.getByText('Kies een datum om weer te kijken.')).toBeVisible()
    await expect(route.getByRole('status')).toContainText('Nu: gekozen')
    await asking.getByRole('textbox', { name: 'Wat is de reden?' }).fill('Het contract is net verlengd')
    await asking.getByLabel('Wanneer kijk je weer?').fill('2031-05-01')
    await asking.getByRole('button', { name: 'Zet op later' }).click()
    await expect(route.getByRole('status')).toContainText('Nu: later')
    await expect(route.getByText('Reden: Het contract is net verlengd')).toBeVisible()
    await expect(route.getByText('Weer kijken op 1 mei 2031.')).toBeVisible()
  })

  await test.step('taken up again', () => decide(route, 'Pak weer op', 'gekozen'))

  await test.step('stopped after all, or not', async () => {
    await route.getByRole('button', { name: 'Stop met deze route' }).click()
    const asking = route.getByRole('group', { name: 'Stop met deze route' })
    await asking.getByRole('button', { name: 'Annuleer' }).click()
    await expect(route.getByRole('status')).toContainText('Nu: gekozen')
    await route.getByRole('button', { name: 'Stop met deze route' }).click()
    await asking.getByRole('textbox', { name: 'Wat is de reden?' }).fill('De leverancier wil niet')
    await asking.getByRole('button', { name: 'Stop met deze route' }).click()
    await expect(asking.getByText('Schrijf de les op. Eén zin is genoeg.')).toBeVisible()
    await asking.getByRole('textbox', { name: 'Wat hebben jullie geleerd?' }).fill('Vraag eerst de werkvloer')
    await asking.getByRole('button', { name: 'Stop met deze route' }).click()
    await expect(route.getByRole('status')).toContainText('Nu: gestopt')
    await expect(route.getByText('Les: Vraag eerst de werkvloer')).toBeVisible()
  })
})

test('a warning tells what is missing at the start, in words, and nothing waits for it', async ({ page }) => {
  await makeDossier(page, 'Waterveen')
  await addOpportunity(page, 'Catering')
  const warning = page.getByText('Let op voordat je begint').locator('..')
  await expect(warning).toBeHidden()
  const route = routeOf(page, 'Route bestaand contract')
  await decide(route, 'Kies route bestaand contract', 'gekozen')
  await expect(warning.getByRole('listitem')).toHaveText([
    'een opdrachtgever met mandaat',
    'een trekker vanuit HR',
    'een trekker vanuit inkoop',
    'een leverancier of categorie bij deze kans',
  ])
  await page.getByRole('textbox', { name: 'Leverancier' }).fill('Veenhelder')
  await expect(warning.getByRole('listitem')).toHaveCount(3)
  await decide(route, 'Leg vast: gesprek gepland of gevoerd', 'in gesprek')
})

test('a part of a route is filled in for its opportunity and declared done', async ({ page }) => {
  await makeDossier(page, 'Waterveen')
  await addOpportunity(page, 'Catering', 'Bel de cateraar')
  await expect(nextActionOf(page)).toContainText('Bel de cateraar')
  const route = routeOf(page, 'Route bestaand contract')
  await decide(route, 'Kies route bestaand contract', 'gekozen')
  await frontOf(route).filter({ hasText: '4B.1' }).getByRole('link').click()
  await expect(titleOf(page)).toHaveText('4B.1 Bereid het verkennend gesprek voor')

  await page.getByRole('button', { name: 'Voeg regel toe: Wie gaan er mee, en wie zegt wat?' }).click()
  await expect(page.getByLabel('Naam', { exact: true })).toBeFocused()
  await page.keyboard.type('Mirjam')
  await page.getByRole('textbox', { name: 'Vertelt of vraagt' }).fill('Vraagt naar de werkvloer')
  await page.getByLabel('Wanneer loopt het contract af?', { exact: true }).fill('2031-12-31')
  await page.getByRole('radio', { name: 'nee' }).check()
  await page.getByRole('textbox', { name: 'Wat kunnen jullie bieden?' }).fill('Werk overdag')
  await page.getByRole('button', { name: 'Dit onderdeel is klaar' }).click()
  await expect(page.getByText(/^Besloten op \d/)).toBeVisible()

  await page.reload()
  await expect(page.getByLabel('Naam', { exact: true })).toHaveValue('Mirjam')
  await expect(page.getByLabel('Wanneer loopt het contract af?', { exact: true })).toHaveValue('2031-12-31')
  await expect(page.getByRole('radio', { name: 'nee' })).toBeChecked()
  await page.getByRole('link', { name: 'Kans: Catering, bestaand contract (B)' }).click()
  await expect(frontOf(route).filter({ hasText: '4B.1' })).toContainText('klaar')
})
