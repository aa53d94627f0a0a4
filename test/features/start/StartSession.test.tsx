import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import StartSession from '../../../src/features/start/StartSession'
import type { DossierRow } from '../../../src/storage/database'
import { renderInDutch } from '../../support/render'

const at = '2026-11-22T10:00:00.000Z'
const row = (id: string, title: string, more: Partial<DossierRow> = {}): DossierRow => ({
  id,
  title,
  organisation: '',
  createdAt: at,
  changedAt: at,
  where: '',
  changesSinceBackup: 0,
  ...more,
})

test('a session begins in one of the dossiers on this device, and never in one that was thrown away', () => {
  const rows = [row('d1', 'Waterveen'), row('d2', 'Weg', { deletedAt: at }), row('d3', 'Zeedorp')]
  renderInDutch(<StartSession rows={rows} onClose={() => undefined} />)
  expect(screen.getByRole('heading', { name: 'In welk dossier werken jullie?' })).toHaveFocus()
  const links = within(screen.getByRole('list')).getAllByRole('link')
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Waterveen', '#/d/d1/werksessie'],
    ['Zeedorp', '#/d/d3/werksessie'],
  ])
})

test('who has no dossier yet makes one first, and can think better of it', async () => {
  const onClose = vi.fn()
  const { user } = renderInDutch(<StartSession rows={[]} onClose={onClose} />)
  expect(screen.getByText('Er staat nog geen dossier op dit apparaat. Maak er eerst een.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Annuleer' }))
  expect(onClose).toHaveBeenCalledOnce()
  await user.click(screen.getByRole('button', { name: 'Nieuw dossier' }))
  expect(screen.getByRole('textbox', { name: 'Naam van het dossier' })).toHaveFocus()
})
