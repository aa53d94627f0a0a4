import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import SettingsScreen from '../../../src/features/settings/SettingsScreen'
import { createDossier } from '../../../src/storage/createDossier'
import { database } from '../../../src/storage/database'
import { deleteDossier, listDossiers } from '../../../src/storage/dossierList'
import { renderInDutch } from '../../support/render'

describe('someone who prefers dark', () => {
  afterEach(() => {
    delete document.documentElement.dataset.theme
    localStorage.clear()
  })

  test('gets it at once, and again next time', async () => {
    const { user, unmount } = renderInDutch(<SettingsScreen />)
    await user.click(screen.getByRole('radio', { name: 'Donker' }))
    expect(document.documentElement.dataset.theme).toBe('dark')
    unmount()
    renderInDutch(<SettingsScreen />)
    expect(screen.getByRole('radio', { name: 'Donker' })).toBeChecked()
  })

  test('can go back to what the device asks for', async () => {
    const { user } = renderInDutch(<SettingsScreen />)
    await user.click(screen.getByRole('radio', { name: 'Licht' }))
    await user.click(screen.getByRole('radio', { name: 'Zoals dit apparaat is ingesteld' }))
    expect(document.documentElement.dataset.theme).toBeUndefined()
    expect(localStorage.getItem('partnerwijzer.theme')).toBeNull()
  })
})

test('people see how much room their dossiers take', async () => {
  renderInDutch(<SettingsScreen />)
  expect(
    await screen.findByText(/^In gebruik: [\d.,]+\sMB van de .+ die deze browser ons geeft\.$/),
  ).toBeVisible()
})

describe('someone who wants everything off a shared computer', () => {
  beforeEach(async () => {
    await database.delete({ disableAutoOpen: false })
    await database.open()
  })

  test('reads which dossiers go, and that it is final, before anything happens', async () => {
    await createDossier({ title: 'Gemeente Waterveen' })
    const thrownAway = await createDossier({ title: 'Oude proef' })
    await deleteDossier(thrownAway)
    const { user } = renderInDutch(<SettingsScreen />)
    await user.click(screen.getByRole('button', { name: 'Wis alles van dit apparaat' }))
    const dialog = within(screen.getByRole('dialog', { name: 'Alles van dit apparaat wissen?' }))
    expect(await dialog.findByText('Er gaat 1 dossier weg:')).toBeVisible()
    expect(dialog.getByRole('link', { name: 'Gemeente Waterveen' })).toBeVisible()
    expect(dialog.getByText(/Ook 1 dossier dat je eerder weggooide/)).toBeVisible()
    expect(dialog.getByText('Dit kun je niet ongedaan maken.')).toBeVisible()
    expect(dialog.getByRole('button', { name: 'Niet wissen' })).toHaveFocus()
    await user.click(dialog.getByRole('button', { name: 'Niet wissen' }))
    expect(await listDossiers()).toHaveLength(1)
  })

  test('finds nothing left of it afterwards', async () => {
    await createDossier({ title: 'Gemeente Waterveen' })
    localStorage.setItem('partnerwijzer.me', 'Sanne')
    const { user } = renderInDutch(<SettingsScreen />)
    await user.click(screen.getByRole('button', { name: 'Wis alles van dit apparaat' }))
    await user.click(screen.getByRole('button', { name: 'Wis alles' }))
    expect(await screen.findByText('Alles is van dit apparaat gewist')).toBeVisible()
    expect(localStorage.getItem('partnerwijzer.me')).toBeNull()
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('partnerwijzer')
  })
})
