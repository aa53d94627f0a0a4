import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { decide } from '../../../src/dossier/commands/decide'
import { addRecord, changeRecord } from '../../../src/dossier/commands/records'
import { addSession } from '../../../src/dossier/commands/workSession/prepareSession'
import { recordSessionEvent } from '../../../src/dossier/commands/workSession/recordSessionEvent'
import type { DossierDraft } from '../../../src/dossier/document/draft'
import { progressOf } from '../../../src/dossier/progress/progressOf'
import { progressOfSession } from '../../../src/dossier/workSession/liveSession'
import CloseScreen from '../../../src/features/workSession/close/CloseScreen'
import SessionScreen from '../../../src/features/workSession/SessionScreen'
import { signed } from '../../support/memoryDossier'
import { renderInDossier } from '../../support/renderInDossier'

const at = Date.parse('2026-11-22T13:00:00Z')
const where = { address: 'werksessie/s1/afsluiten', path: 'werksessie/:session/afsluiten' }

function prepare(draft: DossierDraft): void {
  addRecord(draft, 'opportunities', 'k1', { title: 'Schoonmaak', rank: 'a' })
  addRecord(draft, 'opportunities', 'k2', { title: 'Kantine', rank: 'b' })
  let count = 0
  addSession(draft, 's1', { agenda: 'brainstorm', title: 'Aan tafel', rank: 'a' }, () => `b${++count}`)
  recordSessionEvent(draft, 's1', 'e1', { type: 'start', block: 'b1', at })
}

test('the last block collects choices, a first action, an open question and a sentence, and closes', async () => {
  const { user, dossier } = await renderInDossier(<CloseScreen />, { ...where, prepare })
  await screen.findByRole('heading', { level: 1, name: 'Sluit af: Aan tafel' })
  const end = within(screen.getByRole('region', { name: 'Sluit de werksessie' }))
  expect(end.getByText('Er is nog niets gekozen.')).toBeVisible()

  const choices = within(screen.getByRole('region', { name: 'Wat kiezen jullie?' }))
  await user.selectOptions(choices.getByLabelText('Een andere kans'), 'Kantine')
  const own = within(choices.getByRole('group', { name: 'Voeg actie toe: Kantine' }))
  await user.click(own.getByRole('button', { name: 'Voeg actie toe: Kantine' }))
  expect(own.getByText('Schrijf op wat er moet gebeuren.')).toBeVisible()
  await user.type(own.getByLabelText('Wat'), 'Bel de kok')
  await user.type(own.getByLabelText('Wie'), 'Sanne{Enter}')
  expect(end.getByText('1 actie heeft nog geen naam of datum.')).toBeVisible()

  const round = within(screen.getByRole('region', { name: 'De ronde: wat neem je mee?' }))
  await user.type(round.getByLabelText('Wie zegt het?'), 'Ilse')
  await user.type(round.getByLabelText('Wat neem je mee?'), 'Begin klein{Enter}')
  expect(round.getAllByLabelText('Wie zegt het?').at(-1)).toHaveFocus()
  const unknown = within(screen.getByRole('region', { name: 'Wat weten we nog niet?' }))
  await user.type(unknown.getByLabelText('Wat weten we nog niet?'), 'Wie begeleidt?{Enter}')

  const { opportunities, actions, sessionPoints } = dossier.snapshot.current
  expect(opportunities.k2?.chosen).toBe(true)
  expect(Object.values(actions)).toMatchObject([{ what: 'Bel de kok', who: 'Sanne', about: 'k2' }])
  expect(Object.values(sessionPoints).map(({ kind, who, text }) => [kind, who, text])).toEqual([
    ['takeaway', 'Ilse', 'Begin klein'],
    ['unknown', '', 'Wie begeleidt?'],
  ])
  await user.click(screen.getByRole('checkbox', { name: /De begeleider mag onze aantallen/ }))
  expect(dossier.snapshot.current.sessions.s1?.shares).toBe(true)

  await user.click(end.getByRole('button', { name: 'Sluit de werksessie' }))
  expect(progressOfSession(dossier.snapshot.current, 's1').state).toBe('closed')
})

test('more than three choices are a warning and no gate', async () => {
  const { user } = await renderInDossier(<CloseScreen />, {
    ...where,
    prepare(draft) {
      prepare(draft)
      addRecord(draft, 'opportunities', 'k3', { title: 'Groen', rank: 'c' })
      addRecord(draft, 'opportunities', 'k4', { title: 'Post', rank: 'd' })
    },
  })
  const choices = within(await screen.findByRole('region', { name: 'Wat kiezen jullie?' }))
  for (const title of ['Schoonmaak', 'Kantine', 'Groen']) {
    await user.selectOptions(choices.getByLabelText('Een andere kans'), title)
  }
  expect(choices.queryByText(/Met drie maak je meer kans/)).toBeNull()
  await user.selectOptions(choices.getByLabelText('Een andere kans'), 'Post')
  expect(
    choices.getByText('Jullie kozen er 4. Met drie maak je meer kans dat het lukt. Doorgaan mag.'),
  ).toBeVisible()
  await user.click(choices.getByRole('button', { name: 'Kies toch niet: Post' }))
  expect(choices.queryByText(/Met drie maak je meer kans/)).toBeNull()
  expect(choices.getByRole('button', { name: 'Kies: Post' })).toBeVisible()
})

test('everything from a session is seen together, taken back together, and its work comes back by undo', async () => {
  const { user, dossier } = await renderInDossier(<SessionScreen />, {
    address: 'werksessie/s1',
    path: 'werksessie/:session',
    prepare,
  })
  await screen.findByRole('heading', { level: 1 })
  const route = () => progressOf(dossier.snapshot.current).route('k1', 'contract').state
  dossier.change((draft) => addRecord(draft, 'opportunities', 'k9', { title: 'Nieuw idee', rank: 'z' }))
  dossier.change((draft) => addRecord(draft, 'actions', 'a9', { what: 'Bel de kok', about: 'k9', rank: 'z' }))
  dossier.change((draft) => changeRecord(draft, 'opportunities', 'k1', { title: 'Dagschoonmaak' }))
  dossier.decide((draft) => decide(draft, { ...signed(), thread: 'k1/contract', event: 'contract.chosen' }))
  dossier.decide((draft) => recordSessionEvent(draft, 's1', 'e2', { type: 'close', at: at + 60_000 }))

  const all = within(await screen.findByRole('region', { name: 'Alles uit deze werksessie' }))
  await user.click(all.getByText('2 dingen zijn nieuw'))
  expect(all.getByRole('link', { name: 'Kans: Nieuw idee' })).toBeVisible()
  await user.click(all.getByText('1 ding is gewijzigd'))
  const row = all.getByRole('row', { name: /Kans: Dagschoonmaak/ })
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['Schoonmaak', 'Dagschoonmaak'])

  await user.click(all.getByRole('button', { name: 'Neem alles terug' }))
  const asked = within(screen.getByRole('dialog', { name: 'Alles uit deze werksessie terugnemen?' }))
  expect(asked.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    '2 dingen die nieuw waren, verdwijnen uit beeld.',
    '1 ding zegt weer wat er eerst stond.',
    '1 besluit gaat terug. Het blijft in het journaal staan.',
  ])
  await user.click(asked.getByRole('button', { name: 'Neem alles terug' }))
  expect(dossier.snapshot.current.opportunities).toMatchObject({
    k1: { title: 'Schoonmaak' },
    k9: { removed: true },
  })
  expect(route()).toBe('idea')
  expect(all.getByText('Er is niets gemaakt of gewijzigd.')).toBeVisible()

  dossier.undo.undo()
  expect(dossier.snapshot.current.opportunities).toMatchObject({
    k1: { title: 'Dagschoonmaak' },
    k9: { removed: false },
  })
})

test('a session that was closed too early is opened again', async () => {
  const { user, dossier } = await renderInDossier(<CloseScreen />, {
    ...where,
    prepare(draft) {
      prepare(draft)
      recordSessionEvent(draft, 's1', 'e2', { type: 'close', at: at + 60_000 })
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Open de werksessie weer' }))
  expect(progressOfSession(dossier.snapshot.current, 's1').state).toBe('paused')
  expect(await screen.findByRole('heading', { level: 1, name: 'Sluit af: Aan tafel' })).toBeVisible()
})
