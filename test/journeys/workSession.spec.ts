import type { Page } from '@playwright/test'
import { expectNoAxeFindings } from '../support/axe'
import { writeRoomSession } from '../support/roomSession'
import { putDossier, updateOf } from '../support/storeDossier'
import { titleOf, waitUntilSaved } from './support/dossier'
import { tabAndEnter, tabTo } from './support/keyboard'
import { expect, test } from './support/test'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const pace = (page: Page) => page.getByText(/Klaar om/)
const minute = 60_000
const begin = Date.parse('2026-11-24T13:00:00+01:00')
const sessionAddress = '/#/d/room/werksessie/s'

/** Minutes in which people work: the laptop is on the table, and its clock goes on. */
async function work(page: Page, clock: { now: number }, minutes: number): Promise<void> {
  for (let left = minutes; left > 0; left -= 1.9) {
    clock.now += Math.min(left, 1.9) * minute
    await page.clock.setFixedTime(clock.now)
    await page.waitForFunction(
      (now) => localStorage.getItem('partnerwijzer.seen.s') === String(now),
      clock.now,
    )
  }
}

async function typeLine(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

test('one keyboard serves twenty people through eight blocks, two reloads, a pause of an hour and a closed laptop', async ({
  page,
}) => {
  // Sixty notes and sixty votes, key by key.
  test.slow()
  const clock = { now: begin }
  await page.clock.setFixedTime(begin)
  await page.goto('./#/d/room')
  await expect(titleOf(page)).toBeVisible()
  await putDossier(page, {
    id: 'room',
    title: 'Waterveen',
    update: updateOf(writeRoomSession),
  })
  await page.goto(sessionAddress)
  await page.reload()

  await tabAndEnter(page, button(page, 'Start de werksessie'))
  await expect(titleOf(page)).toBeFocused()

  await test.step('the first block takes longer, and the screen says so without moving', async () => {
    await expect(titleOf(page)).toHaveText('Blok 1 van 8 Waarom zitten we hier?')
    await expect(page.getByRole('timer')).toHaveText('5:00 over')
    await expect(pace(page)).toHaveText('Jullie liggen op schema. Klaar om 14:30.')
    await work(page, clock, 11)
    await expect(titleOf(page)).toHaveText('Blok 1 van 8 Waarom zitten we hier?')
    await expect(page.getByRole('timer')).toHaveText('6:00 over tijd')
    await expect(pace(page)).toHaveText('Jullie lopen 6 minuten achter. Klaar om 14:36.')
    await expectNoAxeFindings(page)
  })

  await test.step('later, five minutes more, and a step back and forth', async () => {
    await tabAndEnter(page, button(page, 'Later'))
    await expect(titleOf(page)).toHaveText('Blok 2 van 8 De zelfscan vergelijken')
    await work(page, clock, 2)
    await tabAndEnter(page, button(page, 'Nog vijf minuten'))
    await expect(page.getByRole('timer')).toHaveText('13:00 over')
    await expect(pace(page)).toHaveText('Jullie lopen 11 minuten achter. Klaar om 14:41.')
    await tabTo(page, button(page, 'Later'), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(pace(page)).toHaveText('Jullie lopen 2 minuten voor. Klaar om 14:28.')
    await tabTo(page, button(page, 'Eerder'), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('timer')).toHaveText('13:00 over')
    await tabAndEnter(page, button(page, 'Later'))
    await expect(titleOf(page)).toHaveText('Blok 3 van 8 De kansenkaart vullen')
  })

  const entry = page.getByRole('textbox', { name: 'Notitie', exact: true })
  await test.step('thirty notes in silence, a reload in between', async () => {
    await tabAndEnter(page, button(page, /^Stil schrijven/))
    await tabTo(page, page.getByRole('combobox', { name: /^Van wie/ }))
    await page.keyboard.type('Tafel 2')
    await tabTo(page, entry)
    for (let i = 1; i <= 15; i++) await typeLine(page, `K4 Taak ${i}`)
    await waitUntilSaved(page)
    await page.reload()
    await expect(page.getByText('15 notities op het canvas')).toBeVisible()
    await tabTo(page, entry)
    for (let i = 1; i <= 15; i++) await typeLine(page, `k8: Kans ${i}`)
    await expect(page.getByText('30 notities op het canvas')).toBeVisible()
    await expect(page.getByText('30 notities zijn nog verborgen.')).toBeVisible()
  })

  await test.step('everything is shown, and thirty more notes are talked about', async () => {
    await tabTo(page, button(page, /^Samen aanvullen/), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await tabTo(page, entry)
    for (let i = 1; i <= 30; i++) await typeLine(page, `Reden ${i}`)
    await expect(page.getByText('60 notities op het canvas')).toBeVisible()
    await tabAndEnter(page, button(page, 'Ongedaan maken: Reden 30'))
    await expect(page.getByText('59 notities op het canvas')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByText('60 notities op het canvas')).toBeVisible()
  })

  await test.step('a pause of an hour counts apart', async () => {
    await work(page, clock, 3)
    await tabTo(page, button(page, 'Pauze'), 'Shift+Tab')
    await page.keyboard.press('Enter')
    clock.now += 60 * minute
    await page.clock.setFixedTime(clock.now)
    await expect(pace(page)).toHaveText(
      'Jullie lopen 2 minuten voor. Klaar om 15:28. De tijd stond 60 minuten stil. Dat telt apart.',
    )
    await expect(button(page, 'Ga verder')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('timer')).toHaveText(/^17:0[01] over$/)
  })

  await test.step('the coffee is skipped', async () => {
    await tabTo(page, button(page, 'Later'), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(titleOf(page)).toHaveText('Blok 4 van 8 Koffie')
    await tabAndEnter(page, button(page, 'Overslaan'))
    await expect(titleOf(page)).toHaveText('Blok 5 van 8 Stippen plakken')
    await expect(pace(page)).toContainText('Jullie lopen 29 minuten voor.')
  })

  await test.step('twenty people put three dots each, a reload in between', async () => {
    await tabAndEnter(page, button(page, /^Stippen plakken/))
    const first = page.getByRole('textbox', { name: 'Impact' })
    await tabTo(page, first)
    for (let person = 1; person <= 12; person++) {
      for (const note of [31, 32, 40 + person]) await typeLine(page, String(note))
    }
    await expect(page.getByRole('group', { name: 'Persoon 13 is aan de beurt' })).toBeVisible()
    await expect(first).toBeFocused()
    await waitUntilSaved(page)
    await page.reload()
    await expect(page.getByText('36 stippen geplakt. Nog 24 te gaan.')).toBeVisible()
    await expect(page.getByRole('group', { name: 'Persoon 13 is aan de beurt' })).toBeVisible()
    await tabTo(page, first)
    for (let person = 13; person <= 20; person++) {
      for (const note of [31, 33, 46]) await typeLine(page, String(note))
    }
    await expect(page.getByText('60 stippen geplakt. Alle stippen zijn geplakt.')).toBeVisible()
    await typeLine(page, '99')
    await expect(page.getByText('Kies een nummer van 1 tot en met 60.')).toBeVisible()
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Backspace')
    await tabTo(page, button(page, /^Uitslag/), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('list', { name: 'Uitslag' }).getByRole('listitem').first()).toContainText(
      '20 × Impact',
    )
    for (const note of ['Taak 1', 'Taak 2']) await tabAndEnter(page, button(page, `Kies notitie ${note}`))
    await expect(page.getByText('2 notities gekozen.')).toBeVisible()
    await expectNoAxeFindings(page)
  })

  await test.step('what was chosen becomes an opportunity with a first action', async () => {
    await tabTo(page, button(page, 'Later'), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await tabAndEnter(page, button(page, 'Maak kansen van de 2 gekozen notities'))
    const action = page.getByRole('group', { name: 'Eerste actie voor Taak 1', exact: true })
    await tabTo(page, action.getByRole('textbox', { name: 'Wat' }))
    await page.keyboard.type('Bel de leverancier')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Mirjam')
    await expect(page.getByText('2 kansen gekozen.')).toBeVisible()
  })

  await test.step('the laptop was closed for a while, and that time does not count', async () => {
    await tabTo(page, button(page, 'Later'), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await waitUntilSaved(page)
    await page.goto('about:blank')
    clock.now += 42 * minute
    await page.clock.setFixedTime(clock.now)
    await page.goto(sessionAddress)
    await expect(page.getByText('De laptop was 42 minuten dicht. Die tijd telt niet mee.')).toBeVisible()
    await expect(page.getByRole('timer')).toHaveText('10:00 over')
    await tabTo(page, page.getByRole('textbox', { name: 'Wat wordt er gezegd?' }))
    await typeLine(page, 'Wie betaalt de begeleiding?')
    await expect(page.getByText('1 punt opgeschreven')).toBeVisible()
  })

  await test.step('another screen keeps the way back', async () => {
    await page.goto('/#/d/room/acties')
    const bar = page.getByRole('region', { name: 'Werksessie', exact: true })
    await expect(bar).toContainText('Werksessie bezig: Wat weten we nog niet? · 10:00 over')
    await tabAndEnter(page, bar.getByRole('link', { name: 'Terug naar de werksessie' }))
    await expect(titleOf(page)).toBeFocused()
  })

  await test.step('the round closes it', async () => {
    await tabAndEnter(page, button(page, 'Later'))
    await expect(titleOf(page)).toHaveText('Blok 8 van 8 Wat neem je mee?')
    await tabTo(page, page.getByRole('textbox', { name: 'In één zin' }))
    for (let table = 1; table <= 4; table++) await typeLine(page, `Wij beginnen in week ${table}`)
    await expect(page.getByText('Iedereen is geweest.')).toBeVisible()
    await expect(page.getByText('4 punten opgeschreven')).toBeVisible()
    await tabAndEnter(page, page.locator('summary', { hasText: 'Naar een ander blok' }))
    const blocks = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: / min$/ }) })
    await expect(blocks).toHaveText([
      'Waarom zitten we hier? geweest, 11 van 5 min',
      'De zelfscan vergelijken geweest, 2 van 15 min',
      'De kansenkaart vullen geweest, 3 van 20 min',
      'Koffie overgeslagen, 10 min',
      'Stippen plakken geweest, 0 van 15 min',
      'Kiezen geweest, 0 van 15 min',
      'Wat weten we nog niet? geweest, 0 van 10 min',
      'Wat neem je mee? nu, 0 van 5 min',
    ])
    await tabTo(page, page.getByRole('link', { name: 'Afsluiten' }), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(titleOf(page)).toContainText('HR en inkoop')
  })

  await test.step('closing it leads to the report, in which all of it stands', async () => {
    await tabAndEnter(page, button(page, 'Sluit de werksessie'))
    await expect(page.getByText('De werksessie is gesloten.', { exact: false }).first()).toBeVisible()
    await expect(page.getByText('60 notities', { exact: false }).first()).toBeVisible()
    await tabAndEnter(page, page.getByRole('link', { name: 'Bekijk en print het verslag' }))
    const report = page.getByRole('main')
    for (const text of [
      'Koffie',
      'overgeslagen',
      'Taak 1',
      'Bel de leverancier',
      'Mirjam',
      'Wie betaalt de begeleiding?',
      'Wij beginnen in week 4',
    ]) {
      await expect(report).toContainText(text)
    }
  })
})
