import { act, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { ShownKind } from '../../../../src/content/agendas'
import type { CanvasPhase } from '../../../../src/content/canvases/phases'
import { goToPhase } from '../../../../src/dossier/commands/canvas/goToPhase'
import { changeRecord } from '../../../../src/dossier/commands/records'
import { addSession, markReady } from '../../../../src/dossier/commands/workSession/prepareSession'
import { recordSessionEvent } from '../../../../src/dossier/commands/workSession/recordSessionEvent'
import BeamerScreen from '../../../../src/features/workSession/screen/BeamerScreen'
import type { SessionEvent } from '../../../../src/workflow/workSession/events'
import { renderInDossier } from '../../../support/renderInDossier'
import {
  canvas,
  dots,
  names,
  questionOf,
  secrets,
  session,
  writeSession,
} from '../../../support/sessionDossier'

type Asked = Parameters<typeof writeSession>[1] & { readonly shows?: ShownKind; readonly phase?: CanvasPhase }

beforeEach(() => page.viewport(1920, 1080))

/** The beamer with a session in which one block has been at the front for two minutes of its fifteen. */
async function show({ shows = 'question', phase = 'shown', ...around }: Asked = {}) {
  const start = Date.now() - 120_000
  const result = await renderInDossier(<BeamerScreen />, {
    address: 'werksessie/scherm',
    path: 'werksessie/scherm',
    prepare: (draft) => {
      writeSession(draft, { start, ...around })
      goToPhase(draft, canvas, phase)
      recordSessionEvent(draft, session, 'e2', { type: 'go', block: shows, at: start })
    },
  })
  await screen.findByRole('heading', { level: 1 })
  let count = 0
  const happens = (event: SessionEvent) => {
    count += 1
    act(() => result.dossier.decide((draft) => recordSessionEvent(draft, session, `later${count}`, event)))
  }
  return { ...result, happens }
}

const title = () => screen.getByRole('heading', { level: 1 }).textContent
const shown = () => document.querySelector('[data-shown]')?.textContent ?? ''

describe('the beamer follows the session', () => {
  test('it welcomes, shows the block at the front, and thanks with what was chosen', async () => {
    const { happens } = await show({ start: undefined })
    expect(title()).toBe('Middag over kansen')
    expect(screen.getByText('Drie kansen kiezen')).toBeVisible()
    expect(screen.getByText('We beginnen om 13:30 uur')).toBeVisible()
    happens({ type: 'start', block: 'question', at: Date.now() })
    expect(title()).toBe(questionOf('question'))
    expect(screen.getByRole('timer')).toHaveTextContent('Nog 15 minuten')
    happens({ type: 'go', block: 'round', at: Date.now() })
    expect(title()).toBe(questionOf('round'))
    happens({ type: 'close', at: Date.now() })
    expect(title()).toBe('Dank jullie wel')
    expect(screen.getByText('Dit kozen we:')).toBeVisible()
    expect(screen.getByText('Schoonmaak overdag in het stadskantoor')).toBeVisible()
    expect(screen.queryByRole('timer')).toBeNull()
  })

  test('the time that is left counts down, stands still in a pause, and says when it is over', async () => {
    const { happens } = await show()
    expect(screen.getByRole('timer')).toHaveTextContent('Nog 13 minuten')
    happens({ type: 'pause', at: Date.now() })
    expect(screen.getByRole('timer')).toHaveTextContent('Nog 13 minutenDe tijd staat stil')
    happens({ type: 'resume', at: Date.now() })
    happens({ type: 'more', minutes: -12, at: Date.now() })
    expect(screen.getByRole('timer')).toHaveTextContent(/^Nog (1 minuut|\d+ seconden)$/)
    happens({ type: 'more', minutes: -2, at: Date.now() })
    expect(screen.getByRole('timer')).toHaveTextContent(/^De tijd is om$/)
  })

  test('it leaves the time out where the session does, and says which tables are ready', async () => {
    const { dossier } = await show({ hidesTime: true })
    expect(screen.queryByRole('timer')).toBeNull()
    const ready = (table: number) =>
      act(() => dossier.change((draft) => markReady(draft, 'question', table, true)))
    ready(3)
    expect(screen.getByText('Tafel 3 is klaar')).toBeVisible()
    ready(1)
    expect(screen.getByText('Tafels 1 en 3 zijn klaar')).toBeVisible()
    ready(2)
    expect(screen.getByText('Alle tafels zijn klaar')).toBeVisible()
  })

  test('without a session it says so, and shows the one that its address names', async () => {
    await renderInDossier(<BeamerScreen />, { address: 'werksessie/scherm', path: 'werksessie/scherm' })
    expect(title()).toBe('Er is nu geen werksessie')
  })

  test('a session that is named is shown, also while another one goes on', async () => {
    await renderInDossier(<BeamerScreen />, {
      address: 'werksessie/scherm?sessie=other',
      path: 'werksessie/scherm',
      prepare: (draft) => {
        writeSession(draft, { start: Date.now() })
        addSession(draft, 'other', { agenda: '', title: 'Volgende keer', rank: 'B' }, () => '')
      },
    })
    expect(title()).toBe('Volgende keer')
  })
})

describe('what the block shows', () => {
  test('a canvas has its fields, groups and notes; dots and what was chosen once they are counted', async () => {
    const { dossier } = await show({ shows: 'canvas', notes: 6 })
    const field = within(screen.getByRole('region', { name: 'Ons werk' }))
    expect(field.getByRole('heading', { level: 3, name: 'Buiten' })).toBeVisible()
    expect(field.getByText('Schoonmaak overdag in het stadskantoor')).toBeVisible()
    expect(screen.getAllByRole('region').map((one) => one.getAttribute('aria-labelledby'))).toHaveLength(8)
    expect(shown()).not.toMatch(/stippen|gekozen/)
    act(() => dossier.change((draft) => goToPhase(draft, canvas, 'counted')))
    expect(field.getByText(`gekozen · ${dots[0]} stippen`)).toBeVisible()
  })

  test('while people write alone it is a quiet screen that counts what is hidden', async () => {
    const { dossier } = await show({ shows: 'canvas', phase: 'write' })
    expect(title()).toBe(questionOf('canvas'))
    expect(screen.getByText('1 notitie, nog verborgen')).toBeVisible()
    expect(screen.queryByText('Schoonmaak overdag in het stadskantoor')).toBeNull()
    act(() => dossier.change((draft) => goToPhase(draft, canvas, 'shown')))
    expect(screen.getByText(secrets.silent)).toBeVisible()
  })

  test('votes are a number until they are counted, then the most dots come first', async () => {
    const { dossier } = await show({ shows: 'votes', phase: 'vote' })
    expect(screen.getByText('De stippen worden geteld')).toBeVisible()
    expect(screen.getByText(`${dots[0] + dots[1]} stippen geplakt`)).toBeVisible()
    expect(screen.queryByRole('list')).toBeNull()
    act(() => dossier.change((draft) => goToPhase(draft, canvas, 'chosen')))
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Plantenbakken bij het stadhuis vullen411 stippen',
      'Schoonmaak overdag in het stadskantoorgekozen · 307 stippen',
    ])
  })

  test('the square is drawn, and told corner by corner', async () => {
    await show({ shows: 'square' })
    expect(screen.getByRole('img')).toHaveAccessibleName(/Nu doen: 2 kansen/)
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '1Schoonmaak overdag in het stadskantoor · gekozen',
      '2Fietsen nakijken',
      '3Plantenbakken bij het stadhuis vullen · gekozen',
      '4Post rondbrengen tussen de kantoren',
      '5De kantine draaien met twee leerplekken en een vaste begeleider van de cateraar',
    ])
    expect(screen.getByText('1 kans heeft nog geen cijfers')).toBeVisible()
  })

  test('choices have their first action and its date, and who does it only with names', async () => {
    const { dossier } = await show({ shows: 'choices' })
    const lines = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    const [, second] = lines()
    expect(lines()[0]).toBe(
      'Schoonmaak overdag in het stadskantoorEerste actie: Bel de cateraaruiterlijk 4 december 2026',
    )
    expect(second).toBe('Plantenbakken bij het stadhuis vullenNog geen eerste actie')
    act(() => dossier.change((draft) => changeRecord(draft, 'sessions', session, { names: true })))
    expect(lines()[0]).toContain(`${names.actor} · uiterlijk 4 december 2026`)
  })

  test('what was said in the block and in the round, with names only where those are shown', async () => {
    const { dossier, happens } = await show({ shows: 'notes', names: true })
    expect(screen.getAllByText(names.speaker)).toHaveLength(3)
    happens({ type: 'go', block: 'round', at: Date.now() })
    expect(screen.getByText('Ik bel morgen leverancier 2')).toBeVisible()
    act(() => dossier.change((draft) => changeRecord(draft, 'sessions', session, { names: false })))
    expect(screen.queryByText(names.speaker)).toBeNull()
  })

  test('a break is a large time and until when; a blank screen is empty but for its heading', async () => {
    const { happens } = await show({ shows: 'timer' })
    expect(title()).toBe('Pauze')
    expect(screen.getByRole('timer')).toHaveTextContent(/^Nog 13 minutenWe gaan verder om \d\d:\d\d uur$/)
    happens({ type: 'go', block: 'blank', at: Date.now() })
    expect(shown()).toBe('Even geen beeld')
    expect(screen.queryByRole('timer')).toBeNull()
  })

  test('what does not fit is counted, and nothing is cut in half', async () => {
    await show({ shows: 'canvas', notes: 160 })
    const fields = screen.getAllByRole('region')
    for (const field of fields) {
      const notes = within(field).getAllByRole('listitem')
      const more = within(field).getByText(/^en nog \d+$/)
      // The silent note of another tab is in sight once everything is shown.
      const total = within(field).queryByText('Buiten') ? 21 : 20
      expect(notes.length + Number(more.textContent?.replace(/\D/g, ''))).toBe(total)
      expect(notes.length).toBeGreaterThan(1)
      const end = more.getBoundingClientRect().top
      expect(notes.filter((note) => note.getBoundingClientRect().bottom > end)).toEqual([])
    }
    expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(1080)
  })
})
