import { readFile } from 'node:fs/promises'
import { titleOf } from './support/dossier'
import { tabAndEnter, tabTo } from './support/keyboard'
import { expect, test } from './support/test'

// Many stops of a keyboard, one after the other.
test.describe.configure({ timeout: 120_000 })

test('a session is prepared by keyboard alone, from the third door to its start', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  // Two weeks before the session, whenever this runs.
  await page.clock.setSystemTime('2026-11-19T09:00:00+01:00')
  // The window for printing cannot be answered here; what would be printed is made all the same.
  await page.addInitScript(() => {
    window.print = () => undefined
  })
  await page.goto('./')
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const field = (name: string) => page.getByRole('textbox', { name, exact: true })

  await test.step('through the third door, into a new dossier', async () => {
    await tabAndEnter(page, button('Start een werksessie'))
    const heading = page.getByRole('heading', { name: 'In welk dossier werken jullie?' })
    await expect(heading).toBeFocused()
    await tabAndEnter(
      page,
      page.getByRole('region', { name: /^In welk dossier/ }).getByRole('button', { name: 'Nieuw dossier' }),
    )
    await expect(field('Naam van het dossier')).toBeFocused()
    await page.keyboard.type('Waterveen')
    await page.keyboard.press('Enter')
    await expect(titleOf(page)).toHaveText('Werksessies')
    await expect(titleOf(page)).toBeFocused()
  })

  await test.step('the meeting of HR and procurement, on a kansenkaart of its own', async () => {
    await tabAndEnter(page, button('Kies deze agenda: Bijeenkomst HR en inkoop'))
    await expect(titleOf(page)).toHaveText('Voorbereiding Bijeenkomst HR en inkoop')
    await expect(titleOf(page)).toBeFocused()
    await expect(page.getByLabel('Canvas van de sessie')).toHaveText(/Kansenkaart/)
  })

  await test.step('when and where', async () => {
    await tabTo(page, page.getByLabel('Datum'))
    await page.getByLabel('Datum').fill('2026-12-03')
    await page.getByLabel('Begintijd').fill('13:30')
    await tabTo(page, field('Waar?'))
    await page.keyboard.type('Stadskantoor')
    await expect(page.getByText('Klaar om 16:30. Dat past precies in jullie tijd.')).toBeVisible()
  })

  const agenda = page.getByRole('list', { name: 'Agenda' })
  const rowOf = (title: string) =>
    agenda.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, exact: true }) })

  await test.step('a block shorter, one longer, and one to another place', async () => {
    await tabAndEnter(page, button('5 minuten korter: De zelfscan vergelijken'))
    await page.keyboard.press('Enter')
    await expect(rowOf('Een voorbeeld')).toContainText('13:50')
    await expect(page.getByText('Klaar om 16:20. Jullie houden 10 minuten over.')).toBeVisible()
    await tabTo(page, field('Minuten voor Pauze'))
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('45')
    await expect(page.getByText(/^Klaar om 16:50\. Dat is 20 minuten langer/)).toBeVisible()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('20')
    const later = button('Later: Pauze')
    await tabAndEnter(page, later)
    await expect(later).toBeFocused()
    await expect(page.getByText(/^‘Pauze’ staat nu op plek 6 van 11/)).toBeAttached()
    await expect(rowOf('Pauze')).toContainText('14:55')
  })

  await test.step('a block is left out, and comes back', async () => {
    await tabAndEnter(page, page.locator('summary').filter({ hasText: 'Bekijk en wijzig: Ronde' }))
    await expect(field('Wat je zegt')).toBeVisible()
    await tabAndEnter(page, button('Laat weg: Ronde'))
    await expect(page.getByRole('heading', { name: 'Afspraken en de volgende keer' })).toBeFocused()
    await tabAndEnter(page, page.locator('summary').filter({ hasText: '1 weggelaten blok' }))
    await tabAndEnter(page, button('Zet terug: Ronde'))
    await expect(rowOf('Ronde').getByRole('heading')).toBeFocused()
  })

  await test.step('who comes', async () => {
    await tabTo(page, field('Hoeveel mensen komen er?'))
    await page.keyboard.type('8')
    await tabTo(page, field('Aantal tafels'))
    await page.keyboard.type('2')
    await tabAndEnter(page, button('Voeg persoon toe'))
    const first = page.getByRole('group', { name: 'Persoon 1' })
    await expect(first.getByRole('combobox', { name: 'Naam' })).toBeFocused()
    await page.keyboard.type('Sanne')
  })

  await test.step('what goes out before it', async () => {
    await tabAndEnter(page, button('Kopieer de uitnodiging'))
    await expect(page.getByText(/^De uitnodiging is gekopieerd/)).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain('Wanneer: donderdag 3 december 2026, van 13:30 tot 16:25 uur')
    const downloading = page.waitForEvent('download')
    await tabAndEnter(page, button('Bewaar als agendabestand'))
    const download = await downloading
    expect(download.suggestedFilename()).toBe(
      'Partnerwijzer – Uitnodiging Bijeenkomst HR en inkoop – 2026-12-03.ics',
    )
    const file = await readFile(await download.path(), 'utf8')
    expect(file).toContain('DTEND;TZID=Europe/Amsterdam:20261203T162500')
    await tabAndEnter(page, button('Print 2 tafelbladen'))
    await page.waitForFunction(() => document.documentElement.dataset.paper === 'sheets')
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
    await page.waitForFunction(() => document.documentElement.dataset.paper === undefined)
  })

  await test.step('and it begins', async () => {
    await titleOf(page).focus()
    const address = page.url()
    await tabAndEnter(page, button('Start de werksessie'))
    await expect(button('Start de werksessie')).toHaveCount(0)
    await expect(titleOf(page)).toBeFocused()
    await page.goto(`${address}/voorbereiding`)
    await expect(page.getByRole('link', { name: 'Ga verder met de werksessie' })).toBeVisible()
    await page.getByRole('link', { name: 'Alle werksessies' }).click()
    await expect(page.getByRole('link', { name: 'Ga verder met ‘Bijeenkomst HR en inkoop’' })).toBeVisible()
  })
})
