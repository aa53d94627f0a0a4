import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { openExample, titleOf } from './support/dossier'
import { openFile, type SentFile, saveAsFile } from './support/files'
import { expect, test } from './support/test'

const share = 'De begeleider mag onze aantallen en gekozen kansen op het scherm laten zien'

test('a facilitator hands out an empty dossier, and shows what two organisations bring back', async ({
  page,
  colleague,
}) => {
  await openExample(page)
  const here = page.url()
  await page.goto(`${here}/werksessie/oogst`)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bewaar een leeg dossier om uit te delen' }).click()
  const empty = await sent(await downloading)
  expect(empty.name).toContain('Leeg dossier')
  expect(empty.buffer.toString('utf8')).toContain('Dit is een leeg dossier om mee te beginnen.')

  const files: SentFile[] = []
  for (const [name, idea, shares] of [
    ['Gemeente A', 'Groen in de wijk', true],
    ['Gemeente B', 'Nog geheime kantine', false],
  ] as const) {
    await test.step(`${name} begins a dossier of its own and chooses`, async () => {
      await openFile(colleague, empty)
      await colleague.getByRole('link', { name: 'Open het dossier' }).click()
      await expect(titleOf(colleague)).toHaveText('Vijf afdelingen aan tafel')
      files.push(await workOn(colleague, { name, idea, shares }))
    })
  }

  await test.step('their files stand side by side, each as far as they said', async () => {
    const asking = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Open de bestanden die jullie terugkrijgen' }).click()
    const broken = { name: 'kapot.html', mimeType: 'text/html', buffer: Buffer.from('<p>Iets anders</p>') }
    await (await asking).setFiles([...files.map((file) => ({ ...file })), broken])
    await expect(page.getByText('2 bestanden gelezen. 1 bestand kon niet worden gelezen.')).toBeVisible()
    const table = page.getByRole('table', { name: 'De oogst per organisatie' })
    await expect(table.getByRole('row', { name: /Gemeente A/ }).getByRole('cell')).toHaveText([
      '0',
      '1',
      '1',
      '1',
      'Groen in de wijk',
    ])
    const closed = table.getByRole('row', { name: /Gemeente B/ })
    await expect(closed).toContainText('deelt niets op het scherm')
    await expect(page.getByText('Nog geheime kantine')).toHaveCount(0)
    await page.getByRole('checkbox', { name: 'Afgesproken in de zaal: Gemeente B' }).check()
    await expect(closed).toContainText('Nog geheime kantine')
  })
  await page.reload()
  await expect(titleOf(page)).toHaveText('Oogst van meer organisaties')
  await expect(page.getByRole('table')).toHaveCount(0)
})

async function workOn(
  page: Page,
  { name, idea, shares }: { name: string; idea: string; shares: boolean },
): Promise<SentFile> {
  const base = page.url()
  await page.goto(`${base}/documenten`)
  await page.getByRole('textbox', { name: 'Organisatie' }).fill(name)
  await page.goto(`${base}/werksessie/example-session/afsluiten`)
  await page.getByRole('textbox', { name: 'Een nieuwe kans' }).fill(idea)
  await page.getByRole('button', { name: 'Voeg kans toe' }).click()
  const action = page.getByRole('group', { name: `Voeg actie toe: ${idea}` })
  await action.getByRole('textbox', { name: 'Wat' }).fill('Bel de leverancier')
  await action.getByLabel('Wanneer').fill('2026-12-01')
  await action.getByRole('button').click()
  await expect(page.getByRole('group', { name: `Actie 1 bij ${idea}` })).toBeVisible()
  if (shares) await page.getByRole('checkbox', { name: share }).check()
  return saveAsFile(page)
}

async function sent(download: Download): Promise<SentFile> {
  return {
    name: download.suggestedFilename(),
    mimeType: 'text/html',
    buffer: await readFile(await download.path()),
  }
}
