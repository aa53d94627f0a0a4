import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../support/tools.mjs'
import { fillInDossier, makeDossier, titleOf, waitUntilSaved } from './support/dossier'
import { expect, test } from './support/test'

const dossierName = 'Sociale inkoop Waterveen'

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' })

  test('people go on with their dossier, also on screens they never opened before', async ({
    page,
    context,
  }) => {
    await makeDossier(page, dossierName)
    await waitUntilSaved(page)
    await page.evaluate(() => navigator.serviceWorker.ready)
    await context.setOffline(true)
    await page.reload()
    await expect(titleOf(page)).toHaveText(dossierName)
    await page.goto('./#/privacy')
    await expect(titleOf(page)).toHaveText('Privacy')
  })
})

test('the app works in a folder of somebody else’s site', async ({ page, baseURL }) => {
  const folder = new URL('intranet/hr/', baseURL).href
  await page.route(`${folder}**`, async (route) => {
    const url = route.request().url().replace(folder, String(baseURL))
    await route.fulfill({ response: await route.fetch({ url }) })
  })
  await page.goto(folder)
  await page.getByRole('link', { name: 'Privacy' }).click()
  await expect(titleOf(page)).toHaveText('Privacy')
  expect(page.url()).toBe(`${folder}#/privacy`)
})

test('the app opens from a disk as one file, and keeps a dossier there', async ({ page, context }) => {
  await context.setOffline(true)
  await page.goto(pathToFileURL(path.join(root, 'dist', 'partnerwijzer.html')).href)
  await fillInDossier(page, dossierName)
  await waitUntilSaved(page)
  await page.reload()
  await expect(titleOf(page)).toHaveText(dossierName)
})

test('the built page refuses a script that slipped in', async ({ page, troubles }) => {
  await page.goto('./')
  await expect(titleOf(page)).toBeVisible()
  const refused = page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective))
        const script = document.createElement('script')
        script.textContent = 'document.title = "slipped in"'
        document.body.append(script)
      }),
  )
  expect(await refused).toBe('script-src-elem')
  await expect(page).not.toHaveTitle('slipped in')
  // The browser reports the refusal as an error, and that is the only one.
  expect(troubles.splice(0)).toEqual([expect.stringContaining('Content Security Policy')])
})
