import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { readCanvases } from '../../../src/dossier/canvas/readCanvases'
import { addRecord } from '../../../src/dossier/commands/records'
import CanvasesScreen from '../../../src/features/canvas/CanvasesScreen'
import { Toasts } from '../../../src/ui/Toasts'
import { renderInDossier } from '../../support/renderInDossier'

const place = { address: 'canvas', path: 'canvas' }

async function showCanvases() {
  const result = await renderInDossier(
    <Toasts label="Meldingen" dismiss="Sluit melding">
      <CanvasesScreen />
    </Toasts>,
    {
      ...place,
      prepare: (draft) => {
        addRecord(draft, 'canvases', 'k', {
          kind: 'opportunityMap',
          name: 'Dinsdag',
          date: '2026-11-24',
          rank: 'A',
        })
        addRecord(draft, 'notes', 'post', { canvas: 'k', field: 'tasks', text: 'Post', rank: 'A' })
      },
    },
  )
  await screen.findByRole('heading', { level: 1, name: 'Canvassen' })
  return { ...result, names: () => readCanvases(result.dossier.snapshot.current).map(({ name }) => name) }
}

const links = () =>
  within(screen.getByRole('list', { name: 'Canvassen' }))
    .getAllByRole('link')
    .map(({ textContent }) => textContent)

test('a canvas of a kind is made by one press, with today as its date', async () => {
  const { user, names } = await showCanvases()
  await user.click(screen.getByRole('button', { name: 'Maak dit canvas: Kansenkaart' }))
  expect(names()).toEqual(['Dinsdag', 'Kansenkaart 2'])
})

test('a canvas gets another name, is copied with its notes, and comes back after it was removed', async () => {
  const { user, names, dossier } = await showCanvases()
  expect(screen.getByText('Kansenkaart · 24 november 2026 · 1 notitie')).toBeVisible()
  const choose = async (name: string, action: string) => {
    await user.click(screen.getByRole('button', { name: `Acties voor ${name}` }))
    await user.click(screen.getByRole('button', { name: action }))
  }
  await choose('Dinsdag', 'Wijzig naam of datum')
  await user.clear(screen.getByRole('textbox', { name: 'Naam' }))
  await user.type(screen.getByRole('textbox', { name: 'Naam' }), 'Facilitair')
  await user.click(screen.getByRole('button', { name: 'Bewaar' }))
  expect(links()).toEqual(['Facilitair'])

  await choose('Facilitair', 'Maak een kopie')
  expect(names()).toEqual(['Facilitair', 'Facilitair (kopie)'])
  expect(Object.values(dossier.snapshot.current.notes).map(({ text }) => text)).toEqual(['Post', 'Post'])

  await choose('Facilitair', 'Verwijder')
  expect(names()).toEqual(['Facilitair (kopie)'])
  await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
  await waitFor(() => expect(links()).toEqual(['Facilitair', 'Facilitair (kopie)']))
})
