import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { canvasLayout } from '../../../src/dossier/canvas/canvasLayout'
import { votesOf } from '../../../src/dossier/canvas/votes'
import { goToPhase } from '../../../src/dossier/commands/canvas/goToPhase'
import { addRecord, changeRecord } from '../../../src/dossier/commands/records'
import { type DossierDraft, draftOf } from '../../../src/dossier/document/draft'
import CanvasScreen from '../../../src/features/canvas/CanvasScreen'
import { Announcer } from '../../../src/ui/Announcer'
import { Toasts } from '../../../src/ui/Toasts'
import { renderInDossier } from '../../support/renderInDossier'

const place = { address: 'canvas/k', path: 'canvas/:canvas' }

function write(draft: DossierDraft) {
  addRecord(draft, 'canvases', 'k', { kind: 'opportunityMap', name: 'Dinsdag', date: '2026-11-24' })
  const texts = { post: 'Post rondbrengen', plants: 'Plantenbakken', copies: 'Kopieerruimtes' }
  for (const [i, [id, text]] of Object.entries(texts).entries()) {
    addRecord(draft, 'notes', id, { canvas: 'k', field: 'tasks', text, rank: 'ABC'.charAt(i) })
  }
}

async function showCanvas(prepare: (draft: DossierDraft) => void = write) {
  const result = await renderInDossier(
    <Announcer>
      <Toasts label="Meldingen" dismiss="Sluit melding">
        <CanvasScreen actions={() => null} square={null} />
      </Toasts>
    </Announcer>,
    { ...place, prepare },
  )
  await screen.findByRole('heading', { level: 1, name: /Dinsdag/ })
  const view = () => result.dossier.snapshot.current
  const order = (field: string) => canvasLayout(view(), 'k').fields.find(({ id }) => id === field)
  return { ...result, view, order }
}

const field = (name: string) => screen.getByRole('region', { name })
const handle = (name: string) => screen.getByRole('button', { name: `Verplaats notitie ${name}` })
const textsIn = (name: string) =>
  within(screen.getByRole('list', { name: `Notities bij ${name}` }))
    .queryAllByRole('listitem')
    .map((item) => item.querySelector('p')?.textContent)

describe('writing', () => {
  test('Enter makes a note and begins the next; what was typed on leaving becomes a note too', async () => {
    const { user } = await showCanvas()
    await user.click(screen.getByRole('button', { name: 'Voeg notitie toe aan Onze kansen' }))
    const area = screen.getByRole('textbox', { name: 'Notitie voor Onze kansen' })
    await waitFor(() => expect(area).toHaveFocus())
    await user.keyboard('Stapelbaan{Enter}Kantine{Enter}Dagploeg')
    expect(textsIn('Onze kansen')).toEqual(['Stapelbaan', 'Kantine'])
    expect(screen.getByText('Notitie toegevoegd aan Onze kansen, nu 2 notities')).toBeInTheDocument()
    await user.keyboard('{Escape}')
    expect(textsIn('Onze kansen')).toEqual(['Stapelbaan', 'Kantine', 'Dagploeg'])
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Voeg notitie toe aan Onze kansen' })).toHaveFocus(),
    )
  })

  test('a pasted list becomes a note for each line, in one step to undo', async () => {
    const { user, dossier } = await showCanvas()
    await user.click(screen.getByRole('button', { name: 'Voeg notitie toe aan Onze partners' }))
    await user.click(screen.getByRole('textbox', { name: 'Notitie voor Onze partners' }))
    await user.paste('- WSP\n- SW-bedrijf\n\n3. Praktijkschool')
    expect(textsIn('Onze partners')).toEqual(['WSP', 'SW-bedrijf', 'Praktijkschool'])
    dossier.undo.undo()
    await waitFor(() => expect(textsIn('Onze partners')).toEqual([]))
  })

  test('a note is edited where it stands, and Escape brings back what it said', async () => {
    const { user, view } = await showCanvas()
    await user.click(screen.getByRole('button', { name: 'Acties voor notitie Plantenbakken' }))
    await user.click(screen.getByRole('button', { name: 'Bewerk' }))
    await user.keyboard(' water geven{Enter}')
    expect(view().notes.plants?.text).toBe('Plantenbakken water geven')
    await waitFor(() => expect(handle('Plantenbakken water geven')).toHaveFocus())
    await user.click(screen.getByText('Plantenbakken water geven'))
    await user.keyboard(' of niet{Escape}')
    expect(view().notes.plants?.text).toBe('Plantenbakken water geven')
  })

  test('a removed note comes back with one press, and the focus goes to the note beside it', async () => {
    const { user } = await showCanvas()
    await user.click(screen.getByRole('button', { name: 'Acties voor notitie Plantenbakken' }))
    await user.click(screen.getByRole('button', { name: 'Verwijder' }))
    expect(textsIn('Ons werk')).toEqual(['Post rondbrengen', 'Kopieerruimtes'])
    await waitFor(() => expect(handle('Kopieerruimtes')).toHaveFocus())
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
    expect(textsIn('Ons werk')).toEqual(['Post rondbrengen', 'Plantenbakken', 'Kopieerruimtes'])
  })
})

describe('moving', () => {
  test('by keyboard: lifted with space, carried with arrows, put down with space', async () => {
    const { user } = await showCanvas()
    handle('Post rondbrengen').focus()
    await user.keyboard(' ')
    expect(screen.getByText(/^Opgepakt: Ons werk, 1 van 3/)).toBeInTheDocument()
    await user.keyboard('{ArrowDown}')
    expect(screen.getByText('Ons werk, 2 van 3')).toBeInTheDocument()
    await waitFor(() => expect(handle('Post rondbrengen')).toHaveFocus())
    await user.keyboard('{ArrowRight}')
    expect(screen.getByText('Onze leveranciers, 1 van 1')).toBeInTheDocument()
    await waitFor(() => expect(handle('Post rondbrengen')).toHaveFocus())
    await user.keyboard(' ')
    expect(screen.getByText('Verplaatst naar Onze leveranciers, 1 van 1')).toBeInTheDocument()
    expect(textsIn('Onze leveranciers')).toEqual(['Post rondbrengen'])
    await waitFor(() => expect(handle('Post rondbrengen')).toHaveFocus())
  })

  test('is not done until the note is put down: Escape leaves the dossier as it was', async () => {
    const { user, view } = await showCanvas()
    const before = view()
    handle('Post rondbrengen').focus()
    await user.keyboard(' {ArrowDown}{ArrowDown}{Escape}')
    expect(view()).toBe(before)
    expect(textsIn('Ons werk')).toEqual(['Post rondbrengen', 'Plantenbakken', 'Kopieerruimtes'])
    expect(screen.getByText(/^Verplaatsen gestopt/)).toBeInTheDocument()
  })

  test('goes in one key with Alt, and several times in a row from the menu that stays open', async () => {
    const { user, order } = await showCanvas()
    handle('Post rondbrengen').focus()
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(order('tasks')?.notes).toEqual(['plants', 'post', 'copies'])
    await user.click(screen.getByRole('button', { name: 'Acties voor notitie Kopieerruimtes' }))
    await user.click(screen.getByRole('button', { name: 'Omhoog' }))
    await user.click(screen.getByRole('button', { name: 'Omhoog' }))
    expect(order('tasks')?.notes).toEqual(['copies', 'plants', 'post'])
    await user.click(screen.getByRole('button', { name: 'Omhoog' }))
    expect(screen.getByText('Dit is al de bovenste plek')).toBeInTheDocument()
  })

  test('by the menu asks where to, and several notes go together', async () => {
    const { user, order } = await showCanvas()
    await user.click(screen.getByRole('button', { name: 'Kies meer notities' }))
    await user.click(screen.getByRole('checkbox', { name: 'Kies notitie Post rondbrengen' }))
    await user.click(screen.getByRole('checkbox', { name: 'Kies notitie Kopieerruimtes' }))
    expect(screen.getByText('2 notities gekozen')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Verplaats naar…' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Naar welk vak?' }), 'Onze kansen')
    await user.click(screen.getByRole('button', { name: 'Verplaats' }))
    expect(order('opportunities')?.notes).toEqual(['post', 'copies'])
    expect(screen.getByText('2 notities verplaatst naar Onze kansen, 1 van 2')).toBeInTheDocument()
  })

  test('of a note by somebody else takes the focus along, and never away', async () => {
    const { dossier } = await showCanvas()
    const button = screen.getByRole('button', { name: 'Acties voor notitie Plantenbakken' })
    button.focus()
    dossier.decide((draft) => draft.notes.set('copies/rank', '1'))
    await waitFor(() => expect(textsIn('Ons werk')[0]).toBe('Kopieerruimtes'))
    expect(button).toHaveFocus()
    dossier.decide((draft) => draft.notes.set('plants/field', 'obstacles'))
    await waitFor(() => expect(handle('Plantenbakken')).toHaveFocus())
    dossier.decide((draft) => draft.notes.set('plants/removed', true))
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Voeg notitie toe aan Wat houdt ons tegen?' })).toHaveFocus(),
    )
  })
})

describe('together', () => {
  test('notes become a group with a title, and loose again', async () => {
    const { user, order } = await showCanvas()
    await user.click(screen.getByRole('button', { name: 'Acties voor notitie Post rondbrengen' }))
    await user.click(screen.getByRole('button', { name: 'Groepeer…' }))
    await user.type(screen.getByRole('textbox', { name: 'Titel van de groep' }), 'Binnen')
    await user.click(screen.getByRole('button', { name: 'Groepeer' }))
    expect(within(field('Ons werk')).getByRole('heading', { level: 3, name: 'Binnen' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Acties voor groep Binnen' }))
    await user.click(screen.getByRole('button', { name: 'Haal de groep uit elkaar' }))
    expect(order('tasks')).toMatchObject({ groups: [], notes: { length: 3 } })
  })

  test('a person has three stickers, hears what is left, and sees no totals before they are shown', async () => {
    const { user, view } = await showCanvas((draft) => {
      write(draft)
      goToPhase(draft, 'k', 'vote')
    })
    const stickers = within(screen.getByRole('group', { name: 'Stippen op Post rondbrengen' }))
    await user.click(stickers.getByRole('button', { name: 'Impact' }))
    expect(
      screen.getByText('Stip Impact geplakt op Post rondbrengen. Je hebt nog 2 stippen: Haalbaar en Vrij.'),
    ).toBeInTheDocument()
    expect(stickers.getByRole('button', { name: 'Impact' })).toHaveAttribute('aria-pressed', 'true')
    await user.click(screen.getByRole('button', { name: 'Acties voor notitie Plantenbakken' }))
    await user.click(screen.getByRole('button', { name: 'Stippen…' }))
    const dialog = within(screen.getByRole('dialog'))
    await user.clear(dialog.getByRole('textbox', { name: 'Haalbaar, stippen in de zaal' }))
    await user.type(dialog.getByRole('textbox', { name: 'Haalbaar, stippen in de zaal' }), '8')
    await user.click(dialog.getByRole('button', { name: 'Klaar' }))
    expect(votesOf(view(), 'plants').feasible).toBe(8)
    expect(screen.queryByText('8 × Haalbaar')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Toon de uitslag' }))
    const outcome = within(screen.getByRole('region', { name: 'Uitslag' })).getAllByRole('button')
    expect(outcome.map((one) => one.getAttribute('aria-label'))).toEqual([
      'Kies notitie Plantenbakken',
      'Kies notitie Post rondbrengen',
    ])
  })

  test('what somebody else writes silently is a number, also for who listens', async () => {
    const { user, dossier } = await showCanvas((draft) => {
      write(draft)
      goToPhase(draft, 'k', 'write')
    })
    dossier.decide((draft) =>
      addRecord(draft, 'notes', 'secret', {
        canvas: 'k',
        field: 'tasks',
        text: 'Geheim',
        rank: 'Z',
        silent: 'elsewhere',
      }),
    )
    expect(await screen.findByText(/^Nog 1 notitie van een ander/)).toBeVisible()
    expect(document.body).not.toHaveTextContent('Geheim')
    await user.click(screen.getByRole('button', { name: 'Toon alles' }))
    expect(textsIn('Ons werk')).toContain('Geheim')
  })
})

test('people find the notes they look for, and hear how many there are', async () => {
  const { user } = await showCanvas()
  await user.click(screen.getByText('Zoek en filter'))
  await user.type(screen.getByRole('textbox', { name: 'Zoek in notities' }), 'plánten')
  expect(textsIn('Ons werk')).toEqual(['Plantenbakken'])
  expect(screen.getByText('1 van 3 notities in beeld')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Toon weer alles' }))
  expect(textsIn('Ons werk')).toHaveLength(3)
})

describe('undoing', () => {
  test('says which note is back, and keeps what somebody else wrote in it since', async () => {
    const { dossier, view } = await showCanvas()
    const write = (text: string) => dossier.change((draft) => changeRecord(draft, 'notes', 'post', { text }))
    write('Post bezorgen')
    dossier.undo.undo()
    const said = await screen.findByText(
      'Ongedaan gemaakt: de tekst van een notitie is nu ‘Post rondbrengen’',
    )
    expect(said).toBeInTheDocument()

    write('Post bezorgen')
    dossier.document.transact(() => draftOf(dossier.document).notes.set('post/text', 'Post van Bob'), 'Bob')
    dossier.undo.undo()
    expect(view().notes.post?.text).toBe('Post van Bob')
    expect(await screen.findByText(/Dat blijft staan/)).toBeInTheDocument()
  })
})

describe('the time of a stage', () => {
  test('ends with a sound only for who asks for it, and this device remembers that', async () => {
    const start = vi.spyOn(OscillatorNode.prototype, 'start')
    const { user } = await showCanvas((draft) => {
      write(draft)
      changeRecord(draft, 'canvases', 'k', { stage: 'silent' })
    })
    const sound = await screen.findByRole('button', { name: 'Zacht geluid aan het eind' })
    expect(sound).toHaveAttribute('aria-pressed', 'false')
    await user.click(sound)
    expect(sound).toHaveAttribute('aria-pressed', 'true')
    expect(start).toHaveBeenCalledTimes(2)
    expect(localStorage.getItem('partnerwijzer.timerSound')).toBe('yes')
    await user.click(sound)
    expect(start).toHaveBeenCalledTimes(2)
    expect(localStorage.getItem('partnerwijzer.timerSound')).toBeNull()
    start.mockRestore()
  })
})
