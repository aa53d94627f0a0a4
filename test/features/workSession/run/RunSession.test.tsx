import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { markSeen } from '../../../../src/browser/lastSeen'
import { sessionLock } from '../../../../src/browser/sessionPresence'
import { votesOf } from '../../../../src/dossier/canvas/votes'
import { goToPhase } from '../../../../src/dossier/commands/canvas/goToPhase'
import { addRecord, changeRecord } from '../../../../src/dossier/commands/records'
import { recordSessionEvent } from '../../../../src/dossier/commands/workSession/recordSessionEvent'
import type { DossierDraft } from '../../../../src/dossier/document/draft'
import { readScores } from '../../../../src/dossier/opportunities/scores'
import { liveSession } from '../../../../src/dossier/workSession/liveSession'
import { numberedNotes } from '../../../../src/dossier/workSession/roomVotes'
import SessionBar from '../../../../src/features/workSession/run/SessionBar'
import SessionScreen from '../../../../src/features/workSession/SessionScreen'
import { useDossier } from '../../../../src/hooks/useDossier'
import { Announcer } from '../../../../src/ui/Announcer'
import { Toasts } from '../../../../src/ui/Toasts'
import { renderInDossier } from '../../../support/renderInDossier'
import { writeRoomSession } from '../../../support/roomSession'

const minute = 60_000

beforeEach(() => localStorage.clear())
afterEach(() => localStorage.clear())

/** The screen as it stands in the frame of a dossier, which watches over a session that goes on. */
function Framed() {
  const live = useDossier(liveSession)
  return (
    <Announcer>
      <Toasts label="Meldingen" dismiss="Sluit melding">
        {live && <SessionBar session={live} />}
        <SessionScreen />
      </Toasts>
    </Announcer>
  )
}

/** A session that began so many minutes ago, at a block. */
async function run(
  block = 'why',
  { ago = 0, prepare }: { ago?: number; prepare?: (draft: DossierDraft) => void } = {},
) {
  const began = Date.now() - ago * minute
  const result = await renderInDossier(<Framed />, {
    address: 'werksessie/s',
    path: 'werksessie/:session',
    prepare: (draft) => {
      writeRoomSession(draft, began)
      prepare?.(draft)
      if (block !== 'why') recordSessionEvent(draft, 's', 'go', { type: 'go', block, at: began })
    },
  })
  await screen.findByRole('heading', { level: 1 })
  return { ...result, view: () => result.dossier.snapshot.current }
}

const press = (name: string | RegExp) => screen.getByRole('button', { name })
const title = () => screen.getByRole('heading', { level: 1 }).textContent

test('blocks come to the front by later, earlier and skip; at the ends the screen says why nothing comes', async () => {
  const { user, view } = await run()
  expect(title()).toBe('Blok 1 van 8 Waarom zitten we hier?')
  expect(screen.getByText('Hierna: De zelfscan vergelijken (10 minuten).')).toBeInTheDocument()
  await user.click(press('Eerder'))
  expect(screen.getByText('Dit is het eerste blok.')).toBeInTheDocument()
  await user.click(press('Overslaan'))
  expect(title()).toBe('Blok 2 van 8 De zelfscan vergelijken')
  await user.click(press('Later'))
  expect(title()).toBe('Blok 3 van 8 De kansenkaart vullen')
  expect(screen.getByText('Blok 3 van 8: De kansenkaart vullen, 20 minuten.')).toBeInTheDocument()
  await user.click(screen.getByText('Naar een ander blok'))
  expect(press(/Waarom zitten we hier\? overgeslagen/)).toBeInTheDocument()
  await user.click(press(/Wat neem je mee\?/))
  await user.click(press('Later'))
  expect(screen.getByText(/Dit is het laatste blok. Zijn jullie klaar\?/)).toBeInTheDocument()
  expect(Object.keys(view().sessionEvents)).toHaveLength(4)
})

test('the time can be paused and lengthened, hidden and silenced, and this device remembers that', async () => {
  const { user } = await run()
  await user.click(press('Pauze'))
  expect(screen.getByText('Pauze. De tijd staat stil.')).toBeInTheDocument()
  expect(press('Ga verder')).toHaveFocus()
  await user.click(press('Nog vijf minuten'))
  expect(await screen.findByText(/^(10:00|9:59) over$/)).toHaveAttribute('aria-live', 'off')
  await user.click(press('Zwijg'))
  await user.click(press('Verberg de tijd'))
  expect(screen.queryByRole('timer')).not.toBeInTheDocument()
  expect(localStorage.getItem('partnerwijzer.timerMuted')).toBe('yes')
  expect(localStorage.getItem('partnerwijzer.timerHidden')).toBe('yes')
})

test('a laptop that was closed lost no time, unless people say that it did', async () => {
  markSeen('s', Date.now() - 42 * minute)
  const { user, view } = await run('why', { ago: 43 })
  expect(
    await screen.findByText('De laptop was 42 minuten dicht. Die tijd telt niet mee.'),
  ).toBeInTheDocument()
  expect(screen.getByRole('timer').textContent).toMatch(/^(4:0[01]|3:5\d) over$/)
  await user.click(press('Tel die tijd toch mee'))
  expect(await screen.findByText(/^3[78]:\d\d over tijd$/)).toBeInTheDocument()
  expect(Object.values(view().sessionEvents).map(({ type }) => type)).toEqual(['start', 'away', 'count'])
})

test('other windows can tell that the window of the facilitator is there', async () => {
  const { dossier, unmount } = await run()
  const held = async () => (await navigator.locks.query()).held?.map(({ name }) => name)
  await waitFor(async () => expect(await held()).toContain(sessionLock(dossier.id)))
  unmount()
  await waitFor(async () => expect(await held()).not.toContain(sessionLock(dossier.id)))
})

test('notes are typed for a table, in silence, by code and as a list, and taken away again', async () => {
  const { user, view } = await run('canvas', { prepare: (draft) => goToPhase(draft, 'k', 'write') })
  await user.type(screen.getByRole('combobox', { name: /^Van wie/ }), 'Tafel 2')
  const text = screen.getByRole('textbox', { name: 'Notitie' })
  await user.type(text, 'Goed voorbeeld geven{Enter}K4 zware pakketten{Enter}')
  expect(text).toHaveFocus()
  await user.paste('- WSP\n- SW-bedrijf')
  const notes = () => Object.values(view().notes)
  expect(
    notes()
      .map(({ field, text: said }) => [field, said])
      .toSorted(),
  ).toEqual([
    ['reason', 'Goed voorbeeld geven'],
    ['reason', 'SW-bedrijf'],
    ['reason', 'WSP'],
    ['tasks', 'zware pakketten'],
  ])
  expect(notes().every(({ silent, author }) => silent !== '' && author === 'T2')).toBe(true)
  expect(numberedNotes(view(), 'k')).toEqual([])
  await user.type(text, 'K9 iets{Enter}')
  expect(screen.getByText(/^De code van ‘K9 iets’ ken ik niet/)).toBeInTheDocument()
  expect(text).toHaveValue('K9 iets')
  await user.click(press('Ongedaan maken: WSP'))
  expect(screen.getByText('3 notities op het canvas')).toBeInTheDocument()
  await user.click(press('Zet terug: WSP'))
  await user.click(press('Samen aanvullen'))
  expect(numberedNotes(view(), 'k')).toHaveLength(4)
})

const someNotes = (draft: DossierDraft) => {
  for (const [i, text] of ['Post', 'Kantine', 'Groen'].entries())
    addRecord(draft, 'notes', `n${i + 1}`, { canvas: 'k', field: 'tasks', text, rank: `${i + 1}A` })
}

test('people vote in turn by the numbers of notes, and a show of hands is counted note by note', async () => {
  const { user, view } = await run('votes', { prepare: someNotes })
  await user.click(screen.getByRole('textbox', { name: 'Impact' }))
  await user.keyboard('2{Enter}2{Enter}3{Enter}')
  expect(screen.getByRole('group', { name: 'Persoon 2 is aan de beurt' })).toBeInTheDocument()
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Impact' })).toHaveFocus())
  await user.keyboard('9{Enter}')
  expect(screen.getByText('Kies een nummer van 1 tot en met 3.')).toBeInTheDocument()
  expect(votesOf(view(), 'n2')).toEqual({ impact: 1, feasible: 1, free: 0, total: 2 })
  expect(screen.getByText('3 stippen geplakt. Nog 57 te gaan.')).toBeInTheDocument()
  await user.click(screen.getByRole('radio', { name: 'Handen tellen' }))
  await user.click(screen.getByRole('radio', { name: 'Vrij' }))
  await user.click(screen.getByRole('textbox', { name: 'Post' }))
  await user.keyboard('8{Enter}5{Enter}')
  expect(screen.getByRole('textbox', { name: 'Groen' })).toHaveFocus()
  expect(votesOf(view(), 'n1').free).toBe(8)
  expect(screen.getByText('Vrij: 14 van 20 geteld.')).toBeInTheDocument()
})

test('each table gives its marks, and Enter in the last field gives the turn to the next table', async () => {
  const { user, view } = await run('choose', {
    prepare: (draft) => {
      changeRecord(draft, 'sessionBlocks', 'choose', { tool: 'scores' })
      addRecord(draft, 'opportunities', 'o', { title: 'Dagploeg', rank: 'A' })
    },
  })
  await user.click(screen.getByRole('textbox', { name: 'Impact' }))
  await user.keyboard('4{Enter}2{Enter}')
  expect(screen.getByRole('radio', { name: 'Tafel 2' })).toBeChecked()
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Impact' })).toHaveFocus())
  await user.keyboard('6{Enter}')
  expect(screen.getByText('Kies een cijfer van 1 tot en met 5.')).toBeInTheDocument()
  const opportunity = view().opportunities.o
  const scores = opportunity && readScores(opportunity)
  expect(scores?.participants.map(({ name }) => name)).toEqual(['Tafel 1'])
  expect([scores?.impact.mean, scores?.feasibility.mean]).toEqual([4, 2])
})

test('chosen notes become opportunities by one press, each with a first action', async () => {
  const { user, view } = await run('choose', {
    prepare: (draft) => {
      someNotes(draft)
      draft.notes.set('n2/chosen', true)
    },
  })
  await user.click(press('Maak een kans van de gekozen notitie'))
  const action = screen.getByRole('group', { name: 'Eerste actie voor Kantine' })
  await user.type(within(action).getByRole('textbox', { name: 'Wat' }), 'Bel Mirjam')
  const [opportunity] = Object.values(view().opportunities)
  expect(opportunity).toMatchObject({ title: 'Kantine', chosen: true })
  expect(Object.values(view().actions)).toEqual([
    expect.objectContaining({ what: 'Bel Mirjam', about: opportunity?.id }),
  ])
  await user.click(press('Kies kans Kantine'))
  expect(view().opportunities[opportunity?.id ?? '']?.chosen).toBe(false)
})

test('in the round every table has its turn, also when one says nothing', async () => {
  const { user, view } = await run('round')
  await user.click(screen.getByRole('textbox', { name: 'In één zin' }))
  await user.keyboard('Wij bellen morgen{Enter}{Enter}')
  expect(screen.getByRole('combobox', { name: /^Wie/ })).toHaveValue('Tafel 3')
  await user.keyboard('Tot volgende week{Enter}{Enter}')
  expect(screen.getByText('Iedereen is geweest.')).toBeInTheDocument()
  expect(Object.values(view().sessionPoints).map(({ who, text, kind }) => `${kind} ${who}: ${text}`)).toEqual(
    ['takeaway Tafel 1: Wij bellen morgen', 'takeaway Tafel 3: Tot volgende week'],
  )
})

test('tables say that they are ready, and the facilitator keeps notes and chooses what the beamer shows', async () => {
  const { user, view } = await run('canvas')
  await user.click(press('Tafel 3 is klaar'))
  expect(press('Tafel 3 is klaar')).toHaveAttribute('aria-pressed', 'true')
  expect(screen.getByText('1 van 4 tafels is klaar.')).toBeInTheDocument()
  await user.type(screen.getByRole('textbox', { name: 'Notities voor jezelf' }), 'Let op de tijd')
  await user.selectOptions(screen.getByRole('combobox', { name: 'De beamer toont' }), 'niets')
  await user.click(screen.getByRole('checkbox', { name: 'Toon namen' }))
  expect(view().sessionBlocks.canvas).toMatchObject({ ownNotes: 'Let op de tijd', shows: 'blank' })
  expect(view().sessions.s?.names).toBe(true)
})
