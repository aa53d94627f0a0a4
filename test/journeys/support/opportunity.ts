import { expect, type Locator, type Page } from '@playwright/test'
import { goTo, titleOf } from './dossier'

/** Adds an opportunity to the open dossier, with its first action if there is one, and arrives at it. */
export async function addOpportunity(page: Page, name: string, firstAction = ''): Promise<void> {
  await goTo(page, 'Kansen')
  await page.getByRole('button', { name: 'Voeg kans toe' }).click()
  await page.getByRole('textbox', { name: 'Hoe noem je deze kans?' }).fill(name)
  await page.getByRole('textbox', { name: 'Eerste actie' }).fill(firstAction)
  await page.getByRole('button', { name: 'Voeg kans toe' }).click()
  await expect(titleOf(page)).toHaveText(name)
}

/** One of the two routes on the screen of an opportunity. */
export function routeOf(page: Page, route: 'Route bestaand contract' | 'Route aanbesteden'): Locator {
  return page.getByRole('region', { name: route })
}

/** The parts that a route puts first now. */
export function frontOf(route: Locator): Locator {
  return route.getByRole('list', { name: 'Nu aan de beurt' }).getByRole('listitem')
}

/** Takes a decision by its button, and sees the route in its new state. */
export async function decide(route: Locator, decision: string, state: string): Promise<void> {
  await route.getByRole('button', { name: decision }).click()
  await expect(route.getByRole('status')).toContainText(`Nu: ${state}`)
}
