import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SetAside } from '../../src/components/SetAside'
import { addRecord } from '../../src/dossier/commands/records'
import type { DossierDraft } from '../../src/dossier/document/draft'
import type { Plain } from '../../src/dossier/document/plain'
import type { Root } from '../../src/dossier/document/roots'
import { NotChosen } from '../../src/features/journal/NotChosen'
import { renderInDossier } from '../support/renderInDossier'

const at = '2026-11-22T14:03:00Z'
const lost = (draft: DossierDraft, root: Root, key: string, value: Plain) =>
  draft.setAside.set(`${root}/${key}/1`, { root, key, value, at })

function prepare(draft: DossierDraft): void {
  addRecord(draft, 'opportunities', 'k1', { title: 'Schoonmaak', supplier: 'Glanzend BV' })
  addRecord(draft, 'canvases', 'c1', { kind: 'opportunityMap', name: 'Kansenkaart' })
  addRecord(draft, 'notes', 'n1', { canvas: 'c1', text: 'Post rondbrengen' })
  addRecord(draft, 'actions', 'a1', { what: 'Bel Glanzend', due: '2026-12-01' })
  lost(draft, 'opportunities', 'k1/supplier', 'Veenhelder')
  lost(draft, 'notes', 'n1/text', 'Post sorteren')
  lost(draft, 'actions', 'a1/due', '2027-01-15')
  lost(draft, 'roles', 'hrLead/name', 'Aanjager HR')
}

const show = (panel: React.ReactNode) => renderInDossier(panel, { address: '', path: '', prepare })
const panel = () => screen.findByRole('region', { name: 'Niet gekozen bij het samenvoegen' })

test('at a record stands in words what lost, and it can be taken after all, and that undone', async () => {
  const { user, dossier } = await show(<SetAside root="opportunities" id="k1" />)
  const supplier = () => dossier.snapshot.current.opportunities.k1?.supplier
  expect(within(await panel()).getByText('Leverancier: Veenhelder')).toBeVisible()

  await user.click(screen.getByRole('button', { name: 'Neem deze over: Leverancier: Veenhelder' }))
  expect(supplier()).toBe('Veenhelder')
  expect(within(await panel()).getByText('Leverancier: Glanzend BV')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Neem deze over: Leverancier: Glanzend BV' }))
  expect(supplier()).toBe('Glanzend BV')
})

test('a canvas shows what lost on its notes, by the name of the note', async () => {
  await show(<SetAside root="canvases" id="c1" />)
  expect(within(await panel()).getByText('Notitie: Post rondbrengen – Tekst: Post sorteren')).toBeVisible()
})

test('what was thrown away is gone, here and on the list', async () => {
  const { user, dossier } = await show(<SetAside root="actions" id="a1" />)
  await user.click(await screen.findByRole('button', { name: 'Gooi weg: Wanneer: 15 januari 2027' }))
  expect(screen.queryByRole('region')).toBeNull()
  expect(Object.keys(dossier.snapshot.current.setAside)).toHaveLength(3)
})

test('one list tells of all that lost, with what stands there now and the way there', async () => {
  await show(<NotChosen />)
  const list = await panel()
  for (const line of [
    'Kans: Schoonmaak – Leverancier: Veenhelder',
    'Notitie: Post rondbrengen – Tekst: Post sorteren',
    'Actie: Bel Glanzend – Wanneer: 15 januari 2027',
    'Rol: Trekker HR – Naam: Aanjager HR',
  ]) {
    expect(within(list).getByText(line)).toBeVisible()
  }
  expect(
    within(list).getByText(/^Nu staat er: Glanzend BV\. Samengevoegd op 22 november 2026\./),
  ).toBeVisible()
  const link = within(list).getByRole('link', { name: 'Ga naar Kans: Schoonmaak – Leverancier' })
  expect(link).toHaveAttribute('href', expect.stringMatching(/\/kansen\/k1$/))
})
