import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { scanQuestions } from '../../../src/content/selfScan'
import { changeRecord } from '../../../src/dossier/commands/records'
import { answerScan, readyWithScan, startScan } from '../../../src/dossier/commands/scans'
import { addSession } from '../../../src/dossier/commands/workSession/prepareSession'
import type { DossierDraft } from '../../../src/dossier/document/draft'
import { progressOfSession } from '../../../src/dossier/workSession/liveSession'
import { readBlocks, readPeople } from '../../../src/dossier/workSession/readSessions'
import PrepareScreen from '../../../src/features/workSession/prepare/PrepareScreen'
import { Announcer } from '../../../src/ui/Announcer'
import { Toasts } from '../../../src/ui/Toasts'
import { renderInDossier } from '../../support/renderInDossier'

/** A session of the evaluation: blocks b1 to b6 of 10, 15, 15, 20, 20 and 10 minutes. */
function evaluation(draft: DossierDraft, fields: object = {}) {
  let made = 0
  const newId = () => {
    made += 1
    return `b${made}`
  }
  addSession(draft, 's1', { agenda: 'evaluation', title: 'Terugkijken', rank: 'V', ...fields }, newId)
}

async function show(prepare: (draft: DossierDraft) => void = evaluation) {
  const result = await renderInDossier(
    <Announcer>
      <Toasts label="Meldingen" dismiss="Sluit melding">
        <PrepareScreen />
      </Toasts>
    </Announcer>,
    { address: 'werksessie/s1/voorbereiding', path: 'werksessie/:session/voorbereiding', prepare },
  )
  await screen.findByRole('heading', { level: 1, name: 'Voorbereiding Terugkijken' })
  const view = () => result.dossier.snapshot.current
  return { ...result, view, blocks: () => readBlocks(view(), 's1') }
}

const agenda = () => within(screen.getByRole('list', { name: 'Agenda' }))
const times = () =>
  agenda()
    .getAllByRole('listitem')
    .map((row) => row.querySelector('[data-time] > [aria-hidden]')?.textContent)
const button = (name: string) => screen.getByRole('button', { name })

beforeEach(() => page.viewport(1366, 768))

describe('the agenda', () => {
  test('has all its times follow the start and the minutes, and says when it ends beside the time there is', async () => {
    const { user } = await show()
    expect(times()).toEqual(['0:00', '0:10', '0:25', '0:40', '1:00', '1:20'])
    expect(
      screen.getByText('Samen duurt dit 1 uur en 30 minuten. Dat past precies in jullie tijd.'),
    ).toBeVisible()
    await user.type(screen.getByLabelText('Begintijd'), '13:30')
    expect(times()[1]).toBe('13:40')
    await user.click(button('5 minuten langer: Een verhaal'))
    expect(times()).toEqual(['13:30', '13:40', '14:00', '14:15', '14:35', '14:55'])
    expect(
      screen.getByText(
        'Klaar om 15:05. Dat is 5 minuten langer dan de tijd die er is. ' +
          'Je kunt bijvoorbeeld ‘Een verhaal’ en ‘Wat kon beter?’ korter maken.',
      ),
    ).toBeVisible()
    await user.clear(screen.getByLabelText('Hoeveel tijd is er?'))
    await user.type(screen.getByLabelText('Hoeveel tijd is er?'), '120')
    expect(screen.getByText('Klaar om 15:05. Jullie houden 25 minuten over.')).toBeVisible()
  })

  test('takes any whole number of minutes, and keeps what it had for anything else', async () => {
    const { user, blocks } = await show()
    const field = screen.getByRole('textbox', { name: 'Minuten voor Lessen en besluit' })
    await user.clear(field)
    expect(field).toHaveValue('')
    await user.type(field, '35')
    expect(blocks()[4]?.minutes).toBe(35)
    await user.clear(field)
    await user.type(field, 'lang')
    await user.tab()
    expect(field).toHaveValue('35')
    for (let presses = 0; presses < 3; presses++)
      await user.click(button('5 minuten korter: Cijfers op tafel'))
    expect(blocks()[0]?.minutes).toBe(1)
  })

  test('moves a block by its buttons, tells where it went, and leaves the focus on the button', async () => {
    const { user, blocks } = await show()
    const later = button('Later: Cijfers op tafel')
    await user.click(later)
    expect(
      blocks()
        .map(({ block }) => block)
        .slice(0, 2),
    ).toEqual(['story', 'numbers'])
    expect(
      screen.getByText('‘Cijfers op tafel’ staat nu op plek 2 van 6 en begint om 0:15.'),
    ).toBeInTheDocument()
    await waitFor(() => expect(button('Later: Cijfers op tafel')).toHaveFocus())
    await user.click(button('Eerder: Een verhaal'))
    expect(screen.getByText('‘Een verhaal’ staat al vooraan.')).toBeInTheDocument()
  })

  test('shows the words of the agenda, keeps only what people write, and gives them back when that is emptied', async () => {
    const { user, blocks } = await show()
    await user.click(screen.getByText('Bekijk en wijzig: Cijfers op tafel'))
    const script = screen.getByLabelText('Wat je zegt')
    const given =
      'Toon de aantallen, uren en weken, met de datum erbij. Nog geen oordeel: zijn dit de goede cijfers?'
    expect(script).toHaveValue(given)
    await user.clear(script)
    expect(script).toHaveValue('')
    await user.type(script, 'Zelf bedacht')
    expect(blocks()[0]).toMatchObject({ script: 'Zelf bedacht', title: '', aim: '' })
    await user.clear(script)
    await user.tab()
    expect(script).toHaveValue(given)
    expect(blocks()[0]?.script).toBe('')
    await user.selectOptions(screen.getByLabelText('Wat laat de beamer zien?'), 'de tijd')
    expect(agenda().getByText('praten · beamer: de tijd')).toBeVisible()
  })

  test('gets blocks of people’s own, and gives back what was left out', async () => {
    const { user, blocks } = await show()
    await user.click(button('Voeg blok toe'))
    await waitFor(() => expect(screen.getByLabelText('Titel')).toHaveFocus())
    await user.keyboard('Taart')
    expect(blocks().at(-1)).toMatchObject({ title: 'Taart', minutes: 10, tool: 'words' })
    expect(screen.getByText(/^Samen duurt dit 1 uur en 40 minuten/)).toBeVisible()
    await user.click(button('Laat weg: Taart'))
    expect(blocks()).toHaveLength(6)
    expect(screen.getByRole('heading', { name: 'Wat nemen we mee?' })).toHaveFocus()
    await user.click(screen.getByText('1 weggelaten blok'))
    await user.click(button('Zet terug: Taart'))
    expect(blocks().at(-1)?.title).toBe('Taart')
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Taart' })).toHaveFocus())
  })
})

describe('who comes', () => {
  test('is a number, or a list that is pasted, with a side and a table for each', async () => {
    const { user, view } = await show()
    await user.type(screen.getByLabelText('Hoeveel mensen komen er?'), '12')
    await user.type(screen.getByLabelText('Aantal tafels'), '3')
    expect(view().sessions.s1).toMatchObject({ headcount: 12, tables: 3 })
    expect(screen.getByText('12 stiften, voor ieder één')).toBeVisible()
    expect(button('Print 3 tafelbladen')).toBeVisible()
    await user.click(screen.getByText('Plak een lijst met namen'))
    await user.click(button('Zet in de lijst'))
    expect(screen.getByLabelText('Eén persoon per regel')).toHaveAccessibleDescription(/Plak of typ eerst/)
    await user.click(screen.getByLabelText('Eén persoon per regel'))
    await user.paste('Sanne, HR-adviseur\nMirjam')
    await user.click(button('Zet in de lijst'))
    expect(screen.getByText('2 mensen toegevoegd.')).toBeVisible()
    const people = () => readPeople(view(), 's1')
    expect(people().map(({ name, role }) => `${name}/${role}`)).toEqual(['Sanne/HR-adviseur', 'Mirjam/'])
    const second = within(screen.getByRole('group', { name: 'Persoon 2' }))
    await user.selectOptions(second.getByLabelText('Hoort bij'), 'inkoop')
    await user.type(second.getByLabelText('Tafel'), '2')
    expect(people()[1]).toMatchObject({ side: 'procurement', table: '2' })
    await user.click(button('Haal weg: Sanne'))
    expect(people().map(({ name }) => name)).toEqual(['Mirjam'])
    await user.click(button('Ongedaan maken'))
    expect(people().map(({ name }) => name)).toEqual(['Sanne', 'Mirjam'])
  })
})

describe('before people come', () => {
  test('the invitation is copied as it reads, and asks for a date before it goes into a calendar', async () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue()
    const { user } = await show((draft) => evaluation(draft, { place: 'Zaal 2' }))
    await user.click(button('Kopieer de uitnodiging'))
    expect(await screen.findByText(/^De uitnodiging is gekopieerd/)).toBeVisible()
    const [[items = []] = []] = write.mock.calls
    const text = await (await items[0]?.getType('text/plain'))?.text()
    expect(text).toContain('Waar: Zaal 2')
    await user.click(button('Bewaar als agendabestand'))
    expect(screen.getByText(/^Kies eerst een datum/)).toBeVisible()
    expect(screen.getByLabelText('Datum')).toHaveFocus()
    write.mockRestore()
  })

  test('the homework tells who is ready with the self-scan, and nothing that was answered', async () => {
    await show((draft) => {
      evaluation(draft, { agenda: 'hrAndProcurement' })
      startScan(draft, '1', '2026-11-22T10:00:00.000Z')
      for (const question of scanQuestions) answerScan(draft, '1', 'hr', question, '3')
      readyWithScan(draft, '1', 'hr', '2026-11-22T10:00:00.000Z')
    })
    const homework = within(screen.getByRole('region', { name: 'Huiswerk vooraf' }))
    expect(homework.getByText('HR: klaar · inkoop: nog niet klaar')).toBeVisible()
    expect(homework.getByText('0 contracten in de lijst')).toBeVisible()
    expect(homework.getByText('Regel een ruimte met een lege muur.')).toBeVisible()
  })

  test('the list to bring has what the blocks ask for, each thing once', async () => {
    await show((draft) => {
      evaluation(draft)
      changeRecord(draft, 'sessionBlocks', 'b2', { material: 'Taart' })
      changeRecord(draft, 'sessionBlocks', 'b3', { material: 'Taart' })
    })
    const bring = within(screen.getByRole('region', { name: 'Meenemen en printen' }))
    expect(bring.getByText(/^Taart/)).toHaveTextContent('Taart voor ‘Een verhaal, Wat ging goed?’')
    expect(bring.getByText('laptop met oplader, en dit dossier erop')).toBeVisible()
  })
})

describe('starting', () => {
  test('brings the first block to the front', async () => {
    const { user, view } = await show()
    await user.click(button('Start de werksessie'))
    expect(progressOfSession(view(), 's1')).toMatchObject({ state: 'running', times: { block: 'b1' } })
  })

  test('says why it cannot while there is no block, and brings people to where they add one', async () => {
    const { user, view } = await show((draft) => evaluation(draft, { agenda: '' }))
    await user.click(button('Start de werksessie'))
    expect(screen.getByText(/^Er staat nog geen blok in de agenda/)).toBeVisible()
    expect(button('Voeg blok toe')).toHaveFocus()
    expect(progressOfSession(view(), 's1').state).toBe('prepared')
  })
})
