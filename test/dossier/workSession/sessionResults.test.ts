import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { countRoomStickers } from '../../../src/dossier/commands/canvas/putSticker'
import { addRecord, changeRecord } from '../../../src/dossier/commands/records'
import { chooseInSession } from '../../../src/dossier/commands/workSession/chooseInSession'
import { addSession } from '../../../src/dossier/commands/workSession/prepareSession'
import { recordSessionEvent } from '../../../src/dossier/commands/workSession/recordSessionEvent'
import { type DossierDraft, draftOf } from '../../../src/dossier/document/draft'
import { createSnapshot } from '../../../src/dossier/document/snapshot'
import { readHarvest } from '../../../src/dossier/workSession/harvest'
import { readSessionResults } from '../../../src/dossier/workSession/sessionResults'
import { trackWork } from '../../../src/dossier/workSession/trackWork'

/** A dossier with three opportunities and a session that goes on once `begin` is called. */
function inSession() {
  const document = new Y.Doc()
  const draft = draftOf(document)
  const snapshot = createSnapshot(document)
  let live = ''
  const change = (command: (draft: DossierDraft) => void) => document.transact(() => command(draft))
  trackWork(document, draft, () => live)
  for (const [id, chosen] of [
    ['k1', true],
    ['k2', false],
    ['k3', false],
  ] as const)
    change((one) => addRecord(one, 'opportunities', id, { title: id, chosen, rank: id }))
  change((one) => addRecord(one, 'canvases', 'c1', { kind: 'opportunityMap', phase: 'vote', rank: 'a' }))
  change((one) => addSession(one, 's1', { agenda: '', canvas: 'c1', rank: 'a' }, () => ''))
  const results = () => readSessionResults(snapshot.current, 's1')
  return {
    change,
    results,
    view: () => snapshot.current,
    begin: () => {
      live = 's1'
      change((one) => recordSessionEvent(one, 's1', 'e1', { type: 'start', block: 'b1', at: 1 }))
    },
  }
}

test('what was chosen before is no choice of a session, until it is chosen anew', () => {
  const { change, begin, results } = inSession()
  expect(results().choices.map(({ opportunity }) => opportunity.id)).toEqual(['k1'])
  begin()
  expect(results().choices).toEqual([])
  change((draft) => chooseInSession(draft, 'k1', true))
  change((draft) => chooseInSession(draft, 'k2', true))
  expect(results().choices.map(({ opportunity }) => opportunity.id)).toEqual(['k1', 'k2'])
  change((draft) => chooseInSession(draft, 'k2', false))
  expect(results().others.map(({ id }) => id)).toEqual(['k2'])
  expect(() => change((draft) => chooseInSession(draft, 'k9', true))).toThrow()
})

test('dots count once they were counted, and the most dots come first', () => {
  const { change, begin, results } = inSession()
  begin()
  for (const [id, count] of [
    ['k2', 2],
    ['k3', 5],
  ] as const) {
    change((draft) =>
      addRecord(draft, 'notes', `n-${id}`, { canvas: 'c1', text: id, opportunity: id, rank: id }),
    )
    change((draft) => countRoomStickers(draft, { canvas: 'c1', note: `n-${id}`, kind: 'free', count }))
    change((draft) => chooseInSession(draft, id, true))
  }
  expect(results().choices.map(({ votes }) => votes)).toEqual([undefined, undefined])
  change((draft) => draft.canvases.set('c1/phase', 'counted'))
  expect(results().choices.map(({ opportunity, votes }) => [opportunity.id, votes])).toEqual([
    ['k3', 5],
    ['k2', 2],
  ])
})

test('the actions are those that the session made or changed, and those of its choices', () => {
  const { change, begin, results } = inSession()
  change((draft) => addRecord(draft, 'actions', 'old', { what: 'Oud', about: 'k3', rank: 'a' }))
  change((draft) => addRecord(draft, 'actions', 'other', { what: 'Elders', due: '2026-12-01', rank: 'b' }))
  change((draft) =>
    addRecord(draft, 'actions', 'first', { what: 'Eerst', about: 'k2', due: '2026-12-09', rank: 'c' }),
  )
  begin()
  change((draft) => chooseInSession(draft, 'k2', true))
  change((draft) => addRecord(draft, 'actions', 'new', { what: 'Nieuw', due: '2026-12-02', rank: 'd' }))
  expect(results().actions.map(({ id }) => id)).toEqual(['new', 'first'])
  change((draft) => changeRecord(draft, 'actions', 'old', { who: 'Sanne' }))
  expect(results().actions.map(({ id }) => id)).toEqual(['new', 'first', 'old'])
  expect(results().others.map(({ id }) => id)).toEqual(['k3'])
})

test('a harvest counts what everybody may see, and shares only when these people said so', () => {
  const { change, view } = inSession()
  change((draft) => addRecord(draft, 'notes', 'n1', { canvas: 'c1', text: 'Zichtbaar', rank: 'a' }))
  change((draft) => draft.canvases.set('c1/phase', 'write'))
  change((draft) =>
    addRecord(draft, 'notes', 'n2', { canvas: 'c1', text: 'Stil', silent: 'elders', rank: 'b' }),
  )
  change((draft) => addRecord(draft, 'actions', 'a1', { what: 'Bel', due: '2026-12-01', rank: 'a' }))
  change((draft) => addRecord(draft, 'actions', 'a2', { what: 'Mail', rank: 'b' }))
  const counted = { notes: 1, opportunities: 3, chosen: ['k1'], planned: 1 }
  expect(readHarvest(view(), 's1')).toMatchObject({ ...counted, shares: false })
  change((draft) => changeRecord(draft, 'sessions', 's1', { shares: true }))
  expect(readHarvest(view(), 'of-another-file')).toMatchObject({ ...counted, shares: true })
})
