import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { finestScale } from '../../../src/browser/paintPicture'
import { addRecord } from '../../../src/dossier/commands/records'
import type { DossierDraft } from '../../../src/dossier/document/draft'
import { readObstacles } from '../../../src/dossier/opportunities/obstacles'
import CanvasScreen from '../../../src/features/canvas/CanvasScreen'
import { renderInDossier } from '../../support/renderInDossier'

function writeCanvas(draft: DossierDraft) {
  addRecord(draft, 'canvases', 'c1', { kind: 'opportunityMap', name: 'Sessie', rank: 'V' })
  addRecord(draft, 'notes', 'n1', { canvas: 'c1', field: 'tasks', text: 'Post & pakketten', rank: 'V' })
  addRecord(draft, 'opportunities', 'k1', { title: 'Kantine', rank: 'V' })
  addRecord(draft, 'canvases', 'card-k1', { kind: 'opportunityCard', opportunity: 'k1', rank: 'W' })
}

async function show(canvas: string, heading: string) {
  const result = await renderInDossier(<CanvasScreen actions={() => null} square={null} />, {
    address: `canvas/${canvas}`,
    path: 'canvas/:canvas',
    prepare: writeCanvas,
  })
  await screen.findByRole('heading', { level: 1, name: new RegExp(`${heading}$`) })
  return result
}

const field = (name: string) => within(screen.getByRole('region', { name }))

beforeEach(() => page.viewport(1366, 768))

describe('typing over from paper', () => {
  test('puts a note in the field of its code on Enter, and stays where the typing is', async () => {
    const { user } = await show('c1', 'Sessie')
    await user.click(screen.getByText('Typ over van papier'))
    const area = screen.getByRole('textbox', { name: 'Code en notitie' })
    await user.type(area, 'K3 Schoonmaak tot 2028{Enter}')
    expect(field('Onze contracten').getByText('Schoonmaak tot 2028')).toBeVisible()
    expect(screen.getByText('‘Schoonmaak tot 2028’ staat bij Onze contracten.')).toBeVisible()
    expect(area).toHaveFocus()
    expect(area).toHaveValue('')
  })

  test('takes several lines, and keeps the one with an unknown code in the field with a clear word', async () => {
    const { user, dossier } = await show('c1', 'Sessie')
    await user.click(screen.getByText('Typ over van papier'))
    const area = screen.getByRole('textbox', { name: 'Code en notitie' })
    await user.click(area)
    await user.paste('K4 Planten\nK9 Geen vak\nK1 Werkgever voor de hele stad')
    await user.click(screen.getByRole('button', { name: 'Zet op het canvas' }))
    expect(area).toHaveValue('K9 Geen vak')
    expect(area).toHaveAccessibleDescription(/de code K9 is er niet. Op dit canvas zijn er K1 tot en met K8/)
    expect(screen.getByText('2 notities staan op het canvas.')).toBeVisible()
    const inTasks = field('Ons werk').getAllByRole('listitem')
    expect(inTasks.map((note) => note.querySelector('p')?.textContent)).toEqual([
      'Post & pakketten',
      'Planten',
    ])
    dossier.undo.undo()
    expect(Object.values(dossier.snapshot.current.notes).filter(({ removed }) => !removed)).toHaveLength(1)
  })

  test('writes into the opportunity itself from the paper of its card', async () => {
    const { user, dossier } = await show('card-k1', 'Kantine')
    await user.click(screen.getByText('Typ over van papier'))
    await user.click(screen.getByRole('textbox', { name: 'Code en notitie' }))
    await user.paste('P5 Afwassen\nP5 Broodjes smeren\nP12 VOG\nP12 Geen tijd\nP13 Bel de cateraar')
    await user.click(screen.getByRole('button', { name: 'Zet op het canvas' }))
    const { opportunities, actions } = dossier.snapshot.current
    expect(opportunities.k1?.tasks).toBe('Afwassen\nBroodjes smeren')
    expect(opportunities.k1 && readObstacles(opportunities.k1).map(({ text }) => text)).toEqual([
      'VOG',
      'Geen tijd',
    ])
    expect(Object.values(actions)).toMatchObject([{ what: 'Bel de cateraar', about: 'k1' }])
  })
})

describe('a canvas on paper', () => {
  test('is printed as a sheet of its own, filled or empty, and the screen comes back afterwards', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    const { user } = await show('c1', 'Sessie')
    await user.click(screen.getByText('Print, bewaar of kopieer'))
    await user.click(screen.getByRole('button', { name: 'Print het canvas' }))
    const sheet = await screen.findByRole('img', { name: 'Kansenkaart: Sessie', hidden: true })
    await vi.waitFor(() => expect(print).toHaveBeenCalledOnce())
    expect(sheet).toHaveTextContent('Post & pakketten')
    expect(document.documentElement.dataset.paper).toBe('sheets')
    dispatchEvent(new Event('afterprint'))
    await vi.waitFor(() => expect(sheet).not.toBeInTheDocument())
    expect(document.documentElement.dataset.paper).toBeUndefined()

    await user.click(screen.getByRole('radio', { name: 'leeg, om op te schrijven' }))
    await user.click(screen.getByRole('button', { name: 'Print het canvas' }))
    const empty = await screen.findByRole('img', { name: 'Kansenkaart: Sessie', hidden: true })
    expect(empty).toHaveTextContent('K4Ons werk')
    expect(empty).not.toHaveTextContent('Post')
    dispatchEvent(new Event('afterprint'))
  })

  test('is painted as fine as a browser can, however large', () => {
    expect(finestScale(1600, 1130)).toBe(2)
    expect(finestScale(7600, 5400)).toBeLessThan(1)
    const scale = finestScale(30_000, 20_000)
    expect(30_000 * scale).toBeLessThanOrEqual(8_000)
    expect(30_000 * 20_000 * scale * scale).toBeLessThanOrEqual(16_000_001)
  })
})
