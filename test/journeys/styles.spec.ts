import type { Page } from '@playwright/test'
import { openExample, titleOf } from './support/dossier'
import { inFullDossier } from './support/screens'
import { expect, test } from './support/test'

// Screens that bring styles of their own, and have words in common: question, legend, note, place, field.
const screens = [
  '/stap/1/1.1',
  '/canvas/example-canvas',
  '/contracten/kansenkaart',
  '/rollen',
  '/stap/2/2.1',
  '/canvas/example-job',
  '/zelfscan',
  '/kansen/example-cleaning',
  '/documenten/bestuursnotitie',
  '/werksessie/example-session-coming',
  '/acties',
]

const titles: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(inFullDossier))

const roles = [
  'button',
  'cell',
  'checkbox',
  'combobox',
  'definition',
  'group',
  'heading',
  'link',
  'list',
  'listitem',
  'radio',
  'region',
  'term',
  'textbox',
] as const

test('a screen looks the same whatever screens people saw before it', async ({ page }) => {
  test.slow()
  await openExample(page)
  const dossier = page.url()
  const fresh = new Map<string, readonly string[]>()
  for (const screen of screens) {
    await goTo(page, dossier, screen)
    await page.reload()
    await expect(titleOf(page)).toHaveText(titles[screen] ?? '')
    await page.waitForLoadState('networkidle')
    fresh.set(screen, await looksOf(page))
  }
  // From here on nothing is loaded anew: each screen comes after all that were there before.
  for (const screen of [...screens, ...screens.toReversed()]) {
    await goTo(page, dossier, screen)
    await expect(async () => expect(await looksOf(page), screen).toEqual(fresh.get(screen))).toPass({
      timeout: 10_000,
    })
  }
})

async function goTo(page: Page, dossier: string, screen: string): Promise<void> {
  await page.goto(`${dossier}${screen}`)
  await expect(titleOf(page)).toHaveText(titles[screen] ?? '')
}

/** How everything with a role looks, in one line each. */
async function looksOf(page: Page): Promise<string[]> {
  const main = page.getByRole('main')
  const looks = await Promise.all(roles.map((role) => main.getByRole(role).evaluateAll(describe, role)))
  return looks.flat()
}

/** Runs in the page. */
function describe(elements: readonly Element[], role: string): string[] {
  const told = [
    'display',
    'color',
    'background-color',
    'font-size',
    'font-weight',
    'line-height',
    'padding',
    'margin',
    'border-width',
    'border-style',
    'border-radius',
    'gap',
    'grid-template-columns',
    'list-style-type',
    'max-inline-size',
    'text-decoration-line',
  ]
  return elements.map((element) => {
    const style = getComputedStyle(element)
    const look = told.map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ')
    return `${role} ${element.textContent?.trim().slice(0, 30)} | ${look}`
  })
}
