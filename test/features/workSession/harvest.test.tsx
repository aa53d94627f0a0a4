import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { describeDossier } from '../../../src/dossier/commands/describeDossier'
import { addRecord } from '../../../src/dossier/commands/records'
import { addSession } from '../../../src/dossier/commands/workSession/prepareSession'
import { draftOf } from '../../../src/dossier/document/draft'
import { viewOf } from '../../../src/dossier/document/snapshot'
import { dossierFile } from '../../../src/exports/dossierFile'
import HarvestScreen from '../../../src/features/workSession/harvest/HarvestScreen'
import { renderInDossier } from '../../support/renderInDossier'

const words = (key: string) => (key === 'file:region' ? 'nl-NL' : key)

/** The file of an organisation with one chosen opportunity. */
function fileOf(organisation: string, chosen: string, shares: boolean): File {
  const document = new Y.Doc()
  const draft = draftOf(document)
  describeDossier(draft, { title: organisation, organisation })
  addRecord(draft, 'opportunities', 'k1', { title: chosen, chosen: true, rank: 'a' })
  addRecord(draft, 'opportunities', 'k2', { title: `${chosen} twee`, rank: 'b' })
  addRecord(draft, 'actions', 'a1', { what: 'Bel', due: '2026-12-01', rank: 'a' })
  addSession(draft, 's1', { agenda: '', shares, rank: 'a' }, () => '')
  const html = dossierFile(
    {
      id: organisation.replaceAll(/\W/g, ''),
      view: viewOf(document),
      state: Y.encodeStateAsUpdateV2(document),
      savedAt: '2026-11-22T14:00:00.000Z',
    },
    words,
  )
  return new File([html], `${organisation}.html`, { type: 'text/html' })
}

async function open() {
  const result = await renderInDossier(<HarvestScreen />, {
    address: 'werksessie/oogst',
    path: 'werksessie/oogst',
    prepare: (draft) => addSession(draft, 's1', { agenda: 'brainstorm', rank: 'a' }, () => 'b1'),
  })
  await screen.findByRole('heading', { level: 1, name: 'Oogst van meer organisaties' })
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) throw new Error('There is nothing to choose files with')
  return { ...result, choose: (files: File[]) => result.user.upload(input, files) }
}

test('organisations stand side by side, and a file that is broken stops none of the others', async () => {
  const { choose } = await open()
  await choose([
    fileOf('Gemeente A', 'Groen', true),
    new File(['<p>Nieuws</p>'], 'nieuws.html', { type: 'text/html' }),
    fileOf('Gemeente B', 'Kantine', true),
  ])
  expect(await screen.findByText('2 bestanden gelezen. 1 bestand kon niet worden gelezen.')).toBeVisible()
  expect(screen.getByText(/nieuws\.html/)).toBeVisible()
  const rows = screen.getAllByRole('row').slice(1)
  expect(
    rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ),
  ).toEqual([
    ['0', '2', '1', '1', 'Groen'],
    ['0', '2', '1', '1', 'Kantine'],
  ])
  expect(screen.getByText('Van wie deelt: 2 organisaties, 4 kansen en 2 gekozen kansen.')).toBeVisible()
})

test('of who did not agree nothing is in the page, until it was agreed in the room', async () => {
  const { user, choose } = await open()
  await choose([fileOf('Gemeente A', 'Groen', true), fileOf('Gemeente C', 'Geheime kans', false)])
  const row = await screen.findByRole('row', { name: /Gemeente C/ })
  expect(within(row).getByText('deelt niets op het scherm')).toBeVisible()
  const everything = () =>
    `${document.documentElement.outerHTML} ${screen.getByRole<HTMLTextAreaElement>('textbox').value}`
  expect(everything()).not.toContain('Geheime kans')
  expect(everything()).toContain('Gemeente C: deelt niets.')
  await user.click(screen.getByRole('checkbox', { name: 'Afgesproken in de zaal: Gemeente C' }))
  expect(within(row).getByText('Geheime kans')).toBeVisible()
  await user.click(screen.getByRole('checkbox', { name: 'Afgesproken in de zaal: Gemeente C' }))
  expect(everything()).not.toContain('Geheime kans')
})

test('a later file of the same organisation takes the place of the earlier one, and any can be taken away', async () => {
  const { user, choose } = await open()
  await choose([fileOf('Gemeente A', 'Groen', true)])
  await screen.findByText('1 bestand gelezen.')
  await choose([fileOf('Gemeente A', 'Post', true)])
  expect(await screen.findByText('Post')).toBeVisible()
  expect(screen.queryByText('Groen')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Haal weg: Gemeente A' }))
  expect(screen.queryByRole('table')).toBeNull()
})
