import type { CDPSession, Locator, Page } from '@playwright/test'
import { makeDossier, titleOf } from './support/dossier'
import { tabAndEnter, tabTo } from './support/keyboard'
import { expect, test } from './support/test'
import { openWindow } from './support/window'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const notesIn = (page: Page, field: string) => page.getByRole('list', { name: `Notities bij ${field}` })
const said = (page: Page) => page.getByRole('status').filter({ hasText: /\S/ })

/** Goes to the canvases of the dossier that is open, by its menu. */
async function goToCanvases(page: Page): Promise<void> {
  await page.goto(`${page.url()}/canvas`)
  await expect(titleOf(page)).toHaveText('Canvassen')
}

test('a room writes silently, shows, groups, votes and chooses by keyboard alone, with a second tab on the beamer', async ({
  page,
}) => {
  // The whole flow of a meeting, key by key, on two screens.
  test.slow()
  await makeDossier(page, 'Waterveen')
  await goToCanvases(page)
  await tabAndEnter(page, button(page, 'Maak dit canvas: Kansenkaart'))
  await expect(titleOf(page)).toBeFocused()
  const beamer = await openWindow(page)
  await expect(titleOf(beamer)).toHaveText('Canvas Kansenkaart')

  await test.step('writes alone: the beamer shows a number', async () => {
    await tabAndEnter(page, button(page, /^1 Stil schrijven/))
    await tabAndEnter(page, button(page, 'Voeg notitie toe aan Ons werk'))
    for (const text of ['Post rondbrengen', 'Kopieerruimtes bijvullen']) {
      await page.keyboard.type(text)
      await page.keyboard.press('Enter')
    }
    await expect(notesIn(page, 'Ons werk').getByRole('listitem')).toHaveCount(2)
    await expect(beamer.getByText(/^Nog 2 notities van anderen/)).toBeVisible()
    await expect(beamer.getByText('Post rondbrengen')).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(button(page, 'Voeg notitie toe aan Ons werk')).toBeFocused()
  })

  await test.step('keeps what was written silently through a reload, and a note that is half written', async () => {
    await tabAndEnter(page, button(page, 'Voeg notitie toe aan Ons werk'))
    await page.keyboard.type('Plantenbakken')
    await page.reload()
    await expect(page.getByText('Post rondbrengen')).toBeVisible()
    await expect(notesIn(page, 'Ons werk').getByRole('listitem')).toHaveCount(3)
    await expect(page.getByText('Plantenbakken')).toBeVisible()
  })

  await test.step('shows everything, on both screens', async () => {
    await tabAndEnter(page, button(page, 'Toon alles'))
    await expect(beamer.getByText('Post rondbrengen')).toBeVisible()
  })

  await test.step('moves a note, and stays at it', async () => {
    const handle = button(page, 'Verplaats notitie Plantenbakken')
    await tabTo(page, handle)
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Space')
    await expect(said(page).filter({ hasText: 'Verplaatst naar Ons werk, 1 van 3' })).toHaveCount(1)
    await expect(handle).toBeFocused()
    await expect(notesIn(beamer, 'Ons werk').getByRole('listitem').first()).toContainText('Plantenbakken')
  })

  await test.step('groups two notes under a title', async () => {
    await tabAndEnter(page, button(page, 'Acties voor notitie Post rondbrengen'))
    await tabAndEnter(page, button(page, 'Groepeer…'))
    await page.keyboard.type('Binnen')
    await tabAndEnter(page, page.getByRole('dialog').getByRole('button', { name: 'Groepeer' }))
    await expect(button(page, 'Verplaats notitie Post rondbrengen')).toBeFocused()
    await tabAndEnter(page, button(page, 'Acties voor notitie Kopieerruimtes bijvullen'))
    await tabAndEnter(page, button(page, 'Groepeer…'))
    await page.keyboard.press('ArrowDown')
    await tabAndEnter(page, page.getByRole('dialog').getByRole('button', { name: 'Groepeer' }))
    await expect(
      beamer.getByRole('list', { name: 'Notities in groep Binnen' }).getByRole('listitem'),
    ).toHaveCount(2)
  })

  await test.step('puts stickers, counts them and chooses', async () => {
    await tabTo(page, button(page, /^4 Stippen plakken/), 'Shift+Tab')
    await page.keyboard.press('Enter')
    const stickers = page.getByRole('group', { name: 'Stippen op Plantenbakken' })
    await tabTo(page, stickers.getByRole('button', { name: 'Impact' }))
    await page.keyboard.press('Space')
    await tabTo(page, stickers.getByRole('button', { name: 'Vrij' }))
    await page.keyboard.press('Space')
    await expect(said(page).filter({ hasText: 'Je hebt nog 1 stip: Haalbaar.' })).toHaveCount(1)
    await tabTo(page, button(page, 'Toon de uitslag'), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await tabAndEnter(page, button(page, 'Kies notitie Plantenbakken'))
    await expect(beamer.getByRole('region', { name: 'Uitslag' })).toContainText('1 × Impact')
    await expect(beamer.getByText('1 notitie gekozen.')).toBeVisible()
  })

  await test.step('steps back, and every sticker and note is still there', async () => {
    await tabTo(page, button(page, /^1 Stil schrijven/), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(beamer.getByText('Post rondbrengen')).toBeVisible()
    await tabAndEnter(page, button(page, /^5 Uitslag/))
    await expect(page.getByRole('region', { name: 'Uitslag' })).toContainText('1 × Vrij')
  })
})

test.describe('by touch, on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('notes are written, dragged, grouped, voted for and chosen', async ({ page }) => {
    await makeDossier(page, 'Waterveen')
    await goToCanvases(page)
    await button(page, 'Maak dit canvas: Stapelbaan').tap()
    await expect(titleOf(page)).toHaveText('Canvas Stapelbaan')

    await button(page, 'Voeg notitie toe aan De taken').tap()
    const area = page.getByRole('textbox', { name: 'Notitie voor De taken' })
    for (const text of ['Bladblazen', 'Zwerfvuil', 'Losse tegels']) {
      await area.fill(text)
      await button(page, 'Voeg notitie toe').first().tap()
    }
    await button(page, 'Klaar met schrijven').tap()
    const tasks = notesIn(page, 'De taken')
    await expect(tasks.getByRole('listitem')).toHaveCount(3)

    const touch = await page.context().newCDPSession(page)
    await drag(
      touch,
      button(page, 'Verplaats notitie Losse tegels'),
      tasks.getByRole('listitem').filter({ hasText: 'Bladblazen' }),
    )
    await expect(tasks.getByRole('listitem').first()).toContainText('Losse tegels')

    await expect(button(page, 'Verplaats notitie Losse tegels')).toBeFocused()

    await button(page, 'Kies meer notities').scrollIntoViewIfNeeded()
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    )
    // On a slow machine the board may still be settling after the drag, and the tap lands beside the button.
    await expect(async () => {
      await button(page, 'Kies meer notities').tap()
      await expect(button(page, 'Kies meer notities')).toHaveAttribute('aria-pressed', 'true', {
        timeout: 2000,
      })
    }).toPass()
    await page.getByRole('checkbox', { name: 'Kies notitie Bladblazen' }).tap()
    await page.getByRole('checkbox', { name: 'Kies notitie Zwerfvuil' }).tap()
    await page.getByRole('region', { name: 'Gekozen notities' }).getByText('Groepeer…').tap()
    await page.getByRole('textbox', { name: 'Titel van de groep' }).fill('Buiten')
    await page.getByRole('dialog').getByText('Groepeer', { exact: true }).tap()
    await expect(page.getByRole('heading', { level: 3, name: 'Buiten' })).toBeVisible()
    await button(page, 'Stop met kiezen').tap()

    await button(page, /^4 Stippen plakken/).tap()
    await page.getByRole('group', { name: 'Stippen op Zwerfvuil' }).getByText('Haalbaar').tap()
    await button(page, 'Acties voor notitie Losse tegels').tap()
    await button(page, 'Stippen…').tap()
    await button(page, 'Eén stip Impact meer').tap()
    await button(page, 'Eén stip Impact meer').tap()
    await page.getByRole('dialog').getByRole('button', { name: 'Klaar' }).tap()
    await button(page, 'Toon de uitslag').tap()
    await expect(page.getByRole('region', { name: 'Uitslag' }).getByRole('listitem').first()).toContainText(
      '2 × Impact',
    )
    await button(page, 'Kies notitie Losse tegels').tap()
    await expect(page.getByText('1 notitie gekozen.')).toBeVisible()
    await button(page, 'Ongedaan maken').tap()
    await expect(page.getByText('Er is nog niets gekozen.')).toBeVisible()
  })
})

/** Drags by one finger, from the middle of something to just inside the top of something else. */
async function drag(touch: CDPSession, from: Locator, to: Locator): Promise<void> {
  // Near the edge of the window the page would scroll along.
  await to.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const [start, end] = [await from.boundingBox(), await to.boundingBox()]
  if (!start || !end) throw new Error('nothing to drag')
  const at = { x: start.x + start.width / 2, y: start.y + start.height / 2 }
  const goal = { x: end.x + end.width / 2, y: end.y + 4 }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] })
  for (let step = 1; step <= 8; step++) {
    const part = step / 8
    const point = { x: at.x + (goal.x - at.x) * part, y: at.y + (goal.y - at.y) * part }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] })
  }
  // The list shows where the note will land before the finger leaves.
  await expect(from.page().locator('[data-marker]')).toBeVisible()
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}
