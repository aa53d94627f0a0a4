import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { answer, tick } from '../../../src/dossier/commands/answers'
import { decide } from '../../../src/dossier/commands/decide'
import { describeDossier } from '../../../src/dossier/commands/describeDossier'
import { addRecord, changeRecord, removeRecord } from '../../../src/dossier/commands/records'
import { recordSessionEvent } from '../../../src/dossier/commands/workSession/recordSessionEvent'
import { takeBackDecisions, takeBackWork } from '../../../src/dossier/commands/workSession/takeBackSession'
import { put } from '../../../src/dossier/document/draft'
import { mergeInto } from '../../../src/dossier/merging/mergeInto'
import { progressOf } from '../../../src/dossier/progress/progressOf'
import { closeSession, type Opened, openDossier, session, startSession } from './support'

const question = 'commitment/occasion/reason'
const at = '2026-11-22T14:03:00.000Z'
const nothing = { made: [], changed: [], decisions: [] }

/** A dossier with an opportunity and an answer from before, in which a session goes on. */
function inSession(): Opened {
  const here = openDossier()
  here.change((draft) => {
    addRecord(draft, 'opportunities', 'k1', { title: 'Kantine', rank: 'A' })
    answer(draft, question, 'Omdat het moet')
  })
  startSession(here)
  return here
}

function takeBack(here: Opened): void {
  const work = here.work()
  here.change((draft) => takeBackWork(draft, work, { newId: here.newId, at }))
}

describe('what a session made', () => {
  test('is what was new, and what was changed with what stood there first', () => {
    const here = inSession()
    here.change((draft) => addRecord(draft, 'notes', 'n1', { canvas: 'c1', text: 'Fietsen', rank: 'A' }))
    here.change((draft) => changeRecord(draft, 'opportunities', 'k1', { chosen: true, title: 'De kantine' }))
    here.change((draft) => changeRecord(draft, 'opportunities', 'k1', { title: 'Onze kantine' }))
    here.change((draft) => answer(draft, question, 'Omdat het kan'))
    expect(here.work().made).toEqual([{ root: 'notes', id: 'n1' }])
    expect(here.work().changed).toEqual([
      { root: 'opportunities', key: 'k1/chosen', was: undefined, now: true },
      { root: 'opportunities', key: 'k1/title', was: 'Kantine', now: 'Onze kantine' },
      { root: 'answers', key: question, was: 'Omdat het moet', now: 'Omdat het kan' },
    ])
  })

  test('is nothing before it begins and after it is closed, and goes on when it is opened again', () => {
    const here = openDossier()
    here.change((draft) => addRecord(draft, 'notes', 'before', { text: 'Eerder', rank: 'A' }))
    startSession(here)
    closeSession(here)
    here.change((draft) => addRecord(draft, 'notes', 'after', { text: 'Later', rank: 'B' }))
    expect(here.work()).toEqual(nothing)
    here.decide((draft) => recordSessionEvent(draft, session, 'again', { type: 'reopen', at: 9500 }))
    here.change((draft) => addRecord(draft, 'notes', 'late', { text: 'Nog iets', rank: 'C' }))
    expect(here.work().made).toEqual([{ root: 'notes', id: 'late' }])
  })

  test('belongs to it also when the same change closes it', () => {
    const here = inSession()
    here.decide((draft) => {
      addRecord(draft, 'notes', 'last', { text: 'Tot slot', rank: 'A' })
      recordSessionEvent(draft, session, 'close', { type: 'close', at: 2000 })
    })
    expect(here.work().made).toEqual([{ root: 'notes', id: 'last' }])
    expect([...here.draft.sessionWork.keys()]).toEqual([`${session}/notes/last`])
  })

  test('is nothing once everything was undone, and there again when that is done again', () => {
    const here = inSession()
    here.change((draft) => addRecord(draft, 'notes', 'n1', { text: 'Fietsen', rank: 'A' }))
    here.undo.apart()
    here.change((draft) => {
      answer(draft, question, 'Omdat het kan')
      tick(draft, question, true)
      describeDossier(draft, { sector: 'gemeente' })
    })
    const before = here.work()
    expect(before.changed).toHaveLength(3)
    here.undo.undo()
    here.undo.undo()
    expect(here.work()).toEqual(nothing)
    here.undo.redo()
    here.undo.redo()
    expect(here.work()).toEqual(before)
  })

  test('leaves out what it made and took away again', () => {
    const here = inSession()
    here.change((draft) => addRecord(draft, 'notes', 'n1', { text: 'Fietsen', rank: 'A' }))
    here.change((draft) => removeRecord(draft, 'notes', 'n1'))
    expect(here.work()).toEqual(nothing)
  })

  test('is told once by two tabs, whoever of them made it', () => {
    const one = inSession()
    const other = openDossier(one.state())
    one.document.on(
      'updateV2',
      (update, origin) => origin !== 'tab' && Y.applyUpdateV2(other.document, update, 'tab'),
    )
    other.document.on(
      'updateV2',
      (update, origin) => origin !== 'tab' && Y.applyUpdateV2(one.document, update, 'tab'),
    )
    one.change((draft) => addRecord(draft, 'notes', 'n1', { text: 'Van de een', rank: 'A' }))
    other.change((draft) => addRecord(draft, 'notes', 'n2', { text: 'Van de ander', rank: 'B' }))
    other.change((draft) => answer(draft, question, 'Omdat het kan'))
    one.change((draft) => answer(draft, question, 'Omdat we het willen'))
    for (const tab of [one, other]) {
      expect(tab.work().made.map(({ id }) => id)).toEqual(['n1', 'n2'])
      expect(tab.work().changed).toEqual([
        { root: 'answers', key: question, was: 'Omdat het moet', now: 'Omdat we het willen' },
      ])
      expect(tab.draft.sessionWork.size).toBe(3)
    }
  })

  test('is not what a merge brings in the middle of it, and what both copies made is told after one', () => {
    const here = inSession()
    const there = openDossier(here.state())
    here.change((draft) => addRecord(draft, 'notes', 'n1', { text: 'Hier', rank: 'A' }))
    there.change((draft) => addRecord(draft, 'notes', 'n2', { text: 'Daar', rank: 'B' }))
    there.end()
    there.change((draft) => addRecord(draft, 'notes', 'home', { text: 'Thuis, zonder sessie', rank: 'C' }))
    mergeInto(here.document, there.state(), {}, at)
    expect(
      here
        .work()
        .made.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['n1', 'n2'])
    expect(here.view().notes.home?.text).toBe('Thuis, zonder sessie')
  })

  test('can name a part that only a newer version knows: that is left alone', () => {
    const here = inSession()
    here.document.transact(() => here.draft.sessionWork.set(`${session}/budgets/b1/euros`, { was: 3 }))
    expect(here.work()).toEqual(nothing)
    takeBack(here)
  })

  test('stays quick with an import of 2,000 contracts, and so does taking that back', () => {
    const here = inSession()
    const start = performance.now()
    here.change((draft) => {
      for (let i = 0; i < 2000; i++) {
        put(draft.contracts, `c${i}/row`, { name: `Contract ${i}`, supplier: `Leverancier ${i % 90}` })
        put(draft.contracts, `c${i}/rank`, String(i))
      }
    })
    expect(here.work().made).toHaveLength(2000)
    takeBack(here)
    expect(here.work().made).toEqual([])
    // Some 0.1 s on a laptop; what is quadratic takes minutes.
    expect(performance.now() - start).toBeLessThan(3000)
  })
})

describe('taking a session back', () => {
  function work(here: Opened): void {
    here.change((draft) => addRecord(draft, 'notes', 'n1', { text: 'Fietsen', rank: 'A' }))
    here.change((draft) => changeRecord(draft, 'opportunities', 'k1', { title: 'De kantine', chosen: true }))
    here.change((draft) => answer(draft, question, 'Omdat het kan'))
    here.change((draft) => tick(draft, question, true))
    here.change((draft) => describeDossier(draft, { sector: 'gemeente' }))
    here.undo.apart()
  }

  test.each(['while it goes on', 'after it was closed'])(
    'gives back what stood there, keeps what was said aside, and can be undone: %s',
    (when) => {
      const here = inSession()
      const before = here.view()
      work(here)
      if (when === 'after it was closed') closeSession(here)
      const made = here.work()
      const contents = here.contents()
      takeBack(here)
      const { notes, opportunities, answers, checks, about } = here.view()
      expect(here.work()).toEqual(nothing)
      expect(notes.n1?.removed).toBe(true)
      expect({ opportunities, answers, checks, about }).toEqual({
        opportunities: before.opportunities,
        answers: before.answers,
        checks: before.checks,
        about: before.about,
      })
      expect(Object.values(here.view().setAside).map(({ value }) => value)).toEqual(
        expect.arrayContaining(['De kantine', 'Omdat het kan', 'gemeente']),
      )
      here.undo.undo()
      expect(here.work()).toEqual(made)
      expect(here.contents()).toEqual(contents)
      here.undo.redo()
      expect(here.work()).toEqual(nothing)
    },
  )

  test('goes back to before its first decision in each thread, whatever the clocks said', () => {
    const here = openDossier()
    let count = 0
    const sign = (time = at) => ({ id: `d${count++}`, by: 'Sanne', at: time })
    const choose = (time?: string) =>
      here.decide((draft) => {
        decide(draft, { ...sign(time), thread: 'k1/contract', event: 'contract.chosen' })
      })
    choose()
    startSession(here)
    here.decide((draft) =>
      decide(draft, { ...sign('2026-11-22T15:00:00Z'), thread: 'k1/contract', event: 'contract.talked' }),
    )
    // The clock of the laptop was set back in between.
    here.decide((draft) =>
      decide(draft, { ...sign('2026-11-22T13:00:00Z'), thread: 'k1/contract', event: 'contract.agreed' }),
    )
    here.decide((draft) => decide(draft, { ...sign(), thread: 'k2/tender', event: 'tender.chosen' }))
    expect(here.work().decisions.map(({ thread, event }) => `${thread} ${event}`)).toEqual([
      'k2/tender tender.chosen',
      'k1/contract contract.talked',
      'k1/contract contract.agreed',
    ])
    closeSession(here)
    const { decisions } = here.work()
    here.decide((draft) => takeBackDecisions(draft, { decisions }, sign))
    expect(here.work().decisions).toEqual([])
    const progress = progressOf(here.view())
    expect(progress.route('k1', 'contract').state).toBe('chosen')
    expect(progress.route('k2', 'tender').state).toBe('idea')
    expect(Object.keys(here.view().journal)).toHaveLength(6)
  })
})

describe('a dossier in which no session goes on', () => {
  test('is not written to by the watch over sessions', () => {
    const here = openDossier()
    let writes = 0
    here.document.on('updateV2', () => {
      writes += 1
    })
    for (let i = 0; i < 50; i++)
      here.change((draft) => addRecord(draft, 'notes', `n${i}`, { text: 'Fietsen', rank: 'A' }))
    expect(writes).toBe(50)
    expect(here.draft.sessionWork.size).toBe(0)
  })
})
