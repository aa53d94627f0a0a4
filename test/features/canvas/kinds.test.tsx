import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { addRecord } from '../../../src/dossier/commands/records'
import type { DossierDraft } from '../../../src/dossier/document/draft'
import { readObstacles } from '../../../src/dossier/opportunities/obstacles'
import ActionsScreen from '../../../src/features/actions/ActionsScreen'
import CanvasScreen from '../../../src/features/canvas/CanvasScreen'
import { renderInDossier } from '../../support/renderInDossier'

function write(draft: DossierDraft) {
  addRecord(draft, 'opportunities', 'k1', { title: 'Kantine', rank: 'V', tasks: 'Afwassen' })
  addRecord(draft, 'canvases', 'card-k1', { kind: 'opportunityCard', opportunity: 'k1', rank: 'V' })
  addRecord(draft, 'canvases', 'job', { kind: 'jobStack', name: 'Baan buiten', rank: 'W' })
  addRecord(draft, 'canvases', 'map', { kind: 'opportunityMap', name: 'Sessie', rank: 'X' })
  addRecord(draft, 'canvases', 'square', { kind: 'scoreSquare', rank: 'Y' })
  addRecord(draft, 'notes', 'n1', { canvas: 'map', field: 'obstacles', text: 'VOG duurt lang', rank: 'V' })
}

async function show(canvas: string, heading: string) {
  const result = await renderInDossier(
    <CanvasScreen actions={(about) => <p>acties van {about}</p>} square={<p>het vierkant</p>} />,
    { address: `canvas/${canvas}`, path: 'canvas/:canvas', prepare: write },
  )
  await screen.findByRole('heading', { level: 1, name: new RegExp(`${heading}$`) })
  return result
}

beforeEach(() => page.viewport(1366, 768))

describe('a project card', () => {
  test('is the opportunity: what is written on it stands there, obstacles with their owner', async () => {
    const { user, dossier } = await show('card-k1', 'Kantine')
    const box = (name: RegExp) => within(screen.getByRole('region', { name }))
    const kantine = () => dossier.snapshot.current.opportunities.k1
    expect(box(/Het werk$/).getByRole('textbox')).toHaveValue('Afwassen')
    await user.type(box(/De plek$/).getByRole('textbox'), 'Bedrijfsrestaurant')
    await user.type(screen.getByLabelText('Uren per week samen'), '25,5')
    await user.type(screen.getByLabelText('Nieuw obstakel'), 'Niemand heeft tijd{Enter}')
    await user.type(screen.getByLabelText('Wie pakt het op?'), 'Sanne')
    expect(kantine()).toMatchObject({ place: 'Bedrijfsrestaurant', jobHours: 25.5 })
    const opportunity = kantine()
    expect(opportunity && readObstacles(opportunity)).toMatchObject([
      { text: 'Niemand heeft tijd', owner: 'Sanne' },
    ])
    expect(box(/De eerste stap$/).getByText('acties van k1')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Verwijder obstakel Niemand heeft tijd' }))
    expect(screen.getByLabelText('Nieuw obstakel')).toHaveFocus()
  })
})

describe('a stacked job', () => {
  test('counts the hours along, and says when they pass a full week', async () => {
    const { user } = await show('job', 'Baan buiten')
    const add = screen.getByLabelText('Nieuwe taak')
    const tasks = [
      { name: 'Post', hours: '20', place: 'Stadskantoor' },
      { name: 'Planten', hours: '14,5', place: 'Sporthal' },
    ]
    for (const { name, hours, place } of tasks) {
      await user.type(add, `${name}{Enter}`)
      await user.click(screen.getByText(`${name} · uren nog niet bekend`))
      const fields = within(screen.getByRole('group', { name: `Vul in voor: ${name}` }))
      await user.type(fields.getByLabelText('Uren per week'), hours)
      await user.type(fields.getByLabelText('Leverancier'), 'Groen BV')
      await user.type(fields.getByLabelText('Waar'), place)
    }
    expect(screen.getByText('Samen 34,5 uur per week.')).toBeVisible()
    expect(screen.getByText('Groen BV: 34,5 uur')).toBeVisible()
    expect(
      screen.getByText(
        'De taken zijn op 2 plekken: Stadskantoor en Sporthal. Kan één collega daartussen reizen?',
      ),
    ).toBeVisible()
    const post = within(screen.getByRole('group', { name: 'Vul in voor: Post' })).getByLabelText(
      'Uren per week',
    )
    await user.clear(post)
    await user.type(post, '24')
    expect(screen.getByText('Samen 38,5 uur per week.')).toBeVisible()
    expect(screen.getByText(/^Dat is meer dan 36 uur/)).toBeVisible()
  })
})

test('the square of the scores stands on a canvas of its own', async () => {
  await show('square', 'Impact en haalbaarheid')
  expect(screen.getByText('het vierkant')).toBeVisible()
  expect(screen.queryByText('Typ over van papier')).not.toBeInTheDocument()
})

describe('from a note to work', () => {
  test('a note becomes an action, says so, and leads there', async () => {
    const { user, dossier } = await show('map', 'Sessie')
    expect(screen.getByText('nog niemand pakt dit op')).toBeVisible()
    const open = () => user.click(screen.getByRole('button', { name: 'Acties voor notitie VOG duurt lang' }))
    await open()
    await user.click(screen.getByRole('button', { name: 'Maak er een actie van' }))
    expect(screen.getByText(/is een actie/)).toBeVisible()
    expect(Object.values(dossier.snapshot.current.actions)).toMatchObject([{ what: 'VOG duurt lang' }])
    await open()
    expect(screen.getByRole('button', { name: 'Ga naar de actie' })).toBeVisible()
  })

  test('a note is linked by hand to an opportunity that is there already', async () => {
    const { user, dossier } = await show('map', 'Sessie')
    await user.click(screen.getByRole('button', { name: 'Acties voor notitie VOG duurt lang' }))
    await user.click(screen.getByRole('button', { name: 'Wie, en waar hoort dit bij…' }))
    await user.selectOptions(screen.getByLabelText(/^Bij welke kans hoort dit/), 'Kantine')
    await user.type(screen.getByLabelText(/^Bij welke leverancier hoort dit/), 'Tafel')
    await user.click(screen.getByRole('button', { name: 'Klaar' }))
    expect(dossier.snapshot.current.notes.n1).toMatchObject({ opportunity: 'k1', supplier: 'Tafel' })
    expect(screen.getByText(/kans: Kantine/)).toBeVisible()
  })

  test('the action says which note it comes from, and leads back to its canvas', async () => {
    const { dossier } = await renderInDossier(<ActionsScreen />, {
      address: 'acties',
      path: 'acties',
      prepare: (draft) => {
        write(draft)
        addRecord(draft, 'notes', 'n2', {
          canvas: 'map',
          field: 'tasks',
          text: 'Bel WSP',
          rank: 'W',
          action: 'a1',
        })
        draft.actions.set('a1/what', 'Bel het WSP')
      },
    })
    const link = await screen.findByRole('link', { name: 'Van notitie ‘Bel WSP’ op canvas ‘Sessie’' })
    expect(link).toHaveAttribute('href', `#/d/${dossier.id}/canvas/map`)
  })
})
