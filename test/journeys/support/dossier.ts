import { expect, type Locator, type Page } from '@playwright/test'

type Place =
  | 'Routekaart'
  | 'Contracten'
  | 'Kansen'
  | 'Canvassen'
  | 'Rollen'
  | 'Acties'
  | 'Journaal'
  | 'Documenten'

/** Makes a dossier with nothing but a name, and arrives at its routekaart. */
export async function makeDossier(page: Page, name: string): Promise<void> {
  await page.goto('./')
  await fillInDossier(page, name)
}

/** Makes a dossier from the start screen, wherever that came from. */
export async function fillInDossier(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Nieuw dossier' }).click()
  await page.getByRole('textbox', { name: 'Naam van het dossier' }).fill(name)
  await page.getByRole('button', { name: 'Maak dossier' }).click()
  await expect(titleOf(page)).toHaveText(name)
}

/** Opens a copy of the example dossier, which holds something of everything. */
export async function openExample(page: Page): Promise<void> {
  await page.goto('./')
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click()
  await expect(titleOf(page)).toHaveText('Voorbeeld: sociale inkoop in Waterveen')
}

/** Goes to a screen by the menu of the dossier. */
export async function goTo(page: Page, place: Place): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Menu van dit dossier' })
    .getByRole('link', { name: place, exact: true })
    .click()
  await expect(titleOf(page)).toBeFocused()
}

/** Goes to a step by the menu of the dossier. */
export async function goToStep(page: Page, step: 1 | 2 | 3 | 4): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Menu van dit dossier' })
    .getByRole('link', { name: new RegExp(`^${step} `) })
    .click()
  await expect(titleOf(page)).toHaveText(new RegExp(`^Stap ${step} van 4`))
}

/** Goes to a part, such as '1.2', by the list of its step. */
export async function goToPart(page: Page, code: string): Promise<void> {
  const step = Number(code[0]) as 1 | 2 | 3
  await goToStep(page, step)
  await taskOf(page, code).getByRole('link').click()
  await expect(titleOf(page)).toHaveText(new RegExp(`^${code} `))
}

/** The line of a part in the list of its step, with its status. */
export function taskOf(page: Page, code: string): Locator {
  return page
    .getByRole('list', { name: 'Onderdelen van deze stap' })
    .getByRole('listitem')
    .filter({ hasText: code })
}

/** The title of the screen. */
export function titleOf(page: Page): Locator {
  return page.getByRole('heading', { level: 1 })
}

/** The one next action, as it stands above the screens of a dossier. */
export function nextActionOf(page: Page): Locator {
  return page.getByText('Volgende actie:').locator('..')
}

/** What is told in passing, at the bottom of the window. */
export function messagesOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Meldingen' })
}

/** Waits until the app says that everything is stored. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^Opgeslagen om \d/).first()).toBeVisible()
}
