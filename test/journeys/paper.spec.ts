import { goToPart, makeDossier, openExample, titleOf } from './support/dossier'
import { expect, test } from './support/test'

const reason = 'Waarom willen jullie dit?'
const menus = ['Hoofdmenu', 'Menu van dit dossier', 'Over Partnerwijzer']

test('a part on paper shows the work in full, and nothing to press', async ({ page }) => {
  await makeDossier(page, 'Waterveen')
  await goToPart(page, '1.1')
  const story = Array.from({ length: 12 }, (_, line) => `Regel ${line + 1} van ons verhaal.`).join('\n')
  await page.getByRole('textbox', { name: reason }).fill(story)
  await page.emulateMedia({ media: 'print' })
  await expect(titleOf(page)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Checklist' })).toBeVisible()
  // What is folded on the screen is read on paper.
  await expect(page.getByText('Wat levert het op')).toBeVisible()
  for (const menu of menus) await expect(page.getByRole('navigation', { name: menu })).toHaveCount(0)
  // Where people are stays: 'Stap 1 van 4'. Where they could go does not.
  await expect(page.getByRole('link', { name: /^(Vorige|Volgende|Ga|Start)/ })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Dit onderdeel is klaar' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Bewaar als bestand' })).toHaveCount(0)
  const cut = await page
    .getByRole('textbox', { name: reason })
    .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)
  expect(cut).toBeLessThanOrEqual(1)
})

test('the map on paper fits one A4, without anything to press', async ({ page }) => {
  await openExample(page)
  const map = page.getByRole('img', { name: 'Routekaart' })
  await expect(map).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(map).toBeVisible()
  for (const menu of menus) await expect(page.getByRole('navigation', { name: menu })).toHaveCount(0)
  await expect(page.getByRole('button')).toHaveCount(0)
  const paper = await page.pdf({ preferCSSPageSize: true })
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})

test('the order of eighty contracts is whole on paper, the first time that it is printed', async ({
  page,
}) => {
  await makeDossier(page, 'Waterveen')
  const register = new URL(page.url()).hash
  await page.goto(`./${register}/contracten`)
  await page.getByRole('button', { name: 'Importeer contracten' }).click()
  const rows = Array.from(
    { length: 80 },
    (_, i) => `Schoonmaak ${i + 1}\tHelder\t${1000 * (80 - i)}\t31-12-2099`,
  )
  const cells = ['Naam\tLeverancier\tWaarde per jaar\tEinddatum', ...rows].join('\n')
  await page.getByRole('textbox', { name: 'Of plak cellen uit Excel' }).fill(cells)
  await page.getByRole('button', { name: 'Lees de geplakte cellen' }).click()
  await page.getByRole('button', { name: 'Controleer' }).click()
  await page.getByRole('button', { name: 'Sla 80 contracten op' }).click()
  await page.getByText('80 contracten hebben nog geen categorie').click()
  await page.getByRole('button', { name: 'Kies Schoonmaak voor alle 80' }).click()
  await page.goto(`./${register}/contracten/kansenkaart`)
  await expect(page.getByRole('heading', { name: 'Volgorde' })).toBeVisible()
  const sheets = async () => (await page.pdf()).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length
  const first = await sheets()
  expect(first).toBeGreaterThan(5)
  expect(await sheets()).toBe(first)
})

test('whoever forces their own colours still sees fields, buttons, states and the focus', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openExample(page)
  await goToPart(page, '1.1')
  const outlined = [
    page.getByRole('textbox', { name: reason }),
    page.getByRole('button', { name: 'Toch nog niet klaar' }),
    page.getByRole('region', { name: 'Checklist' }),
  ]
  for (const one of outlined) {
    await expect(one).not.toHaveCSS('border-top-style', 'none')
    await expect(one).not.toHaveCSS('border-top-width', '0px')
  }
  // Left to the browser, that knows the colours best.
  await expect(page.getByRole('checkbox').first()).toHaveCSS('appearance', 'auto')
  await page.getByRole('textbox', { name: reason }).focus()
  await expect(page.getByRole('textbox', { name: reason })).not.toHaveCSS('outline-style', 'none')
  // A tick and a shape are drawn in a colour that the person chose, and not in that of the page.
  const [shape, surface] = await page
    .getByRole('main')
    .getByText('klaar', { exact: true })
    .locator('circle, path')
    .first()
    .evaluate((element) => [
      getComputedStyle(element).stroke,
      getComputedStyle(document.body).backgroundColor,
    ])
  expect(shape).not.toBe(surface)
})
