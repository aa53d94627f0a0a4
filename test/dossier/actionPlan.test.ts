import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { groupByMoment, groupByOpportunity, groupByPerson } from '../../src/dossier/actions/actionGroups'
import { comparePlans, parsePlan, readPlan } from '../../src/dossier/actions/plan'
import { answer } from '../../src/dossier/commands/answers'
import { finishAction } from '../../src/dossier/commands/finishAction'
import { addRecord, changeRecord, removeRecord } from '../../src/dossier/commands/records'
import { draftOf } from '../../src/dossier/document/draft'
import { readActions } from '../../src/dossier/document/readRecords'
import { viewOf } from '../../src/dossier/document/snapshot'
import { memoryDossier } from '../support/memoryDossier'

// A Sunday, so that this week ends today.
const today = '2026-11-22'
const talk = { what: 'Praat met Veenhelder', who: 'Ahmed', due: '2026-11-20', repeat: 'month', about: 'k1' }

describe('an action that comes back', () => {
  test('is planned anew when somebody ticks it off, with all that was said about it', () => {
    const { draft, change, view } = memoryDossier((draft) => addRecord(draft, 'actions', 'a', talk))
    let next = ''
    change(() => {
      next = finishAction(draft, readActions(view())[0] ?? expect.fail(), today)
    })
    expect(next).toBe('2026-12-20')
    expect(readActions(view())).toMatchObject([
      { id: 'a', done: true },
      { id: 'a@2026-12-20', done: false, ...talk, due: '2026-12-20' },
    ])
  })

  test('is planned once when two laptops tick it off and meet again', () => {
    const laptops = [new Y.Doc(), new Y.Doc()] as const
    addRecord(draftOf(laptops[0]), 'actions', 'a', talk)
    Y.applyUpdate(laptops[1], Y.encodeStateAsUpdate(laptops[0]))
    for (const laptop of laptops) {
      finishAction(draftOf(laptop), readActions(viewOf(laptop))[0] ?? expect.fail(), today)
    }
    Y.applyUpdate(laptops[1], Y.encodeStateAsUpdate(laptops[0]))
    expect(readActions(viewOf(laptops[1])).map(({ id }) => id)).toEqual(['a', 'a@2026-12-20'])
  })

  test('ticked off, put back and ticked off again, still has one next time', () => {
    const { draft, change, view } = memoryDossier((draft) => addRecord(draft, 'actions', 'a', talk))
    const action = readActions(view())[0] ?? expect.fail()
    change(() => finishAction(draft, action, today))
    change(() => changeRecord(draft, 'actions', 'a', { done: false }))
    change(() => finishAction(draft, action, today))
    expect(readActions(view())).toHaveLength(2)
  })

  test('is done for good when it comes back once only', () => {
    const { draft, change, view } = memoryDossier((draft) =>
      addRecord(draft, 'actions', 'a', { ...talk, repeat: '' }),
    )
    change(() => expect(finishAction(draft, readActions(view())[0] ?? expect.fail(), today)).toBe(''))
    expect(readActions(view())).toHaveLength(1)
  })
})

describe('actions in groups', () => {
  const { view } = memoryDossier((draft) => {
    addRecord(draft, 'opportunities', 'k1', { title: 'Catering', rank: 'a' })
    addRecord(draft, 'opportunities', 'k2', { title: 'Post', rank: 'b' })
    addRecord(draft, 'actions', 'late', { what: 'Bel', who: 'Ahmed', due: '2026-11-21', about: 'k2/tender' })
    addRecord(draft, 'actions', 'today', { what: 'Mail', who: '', due: today, about: 'k1' })
    addRecord(draft, 'actions', 'monday', {
      what: 'Plan',
      who: 'Bas',
      due: '2026-11-23',
      about: 'commitment/occasion',
    })
    addRecord(draft, 'actions', 'sunday', {
      what: 'Lees',
      who: 'Ahmed',
      due: '2026-11-29',
      about: 'verdwenen',
    })
    addRecord(draft, 'actions', 'december', { what: 'Toast', who: 'Bas', due: '2026-12-01', about: '' })
    addRecord(draft, 'actions', 'someday', { what: 'Droom', who: ' ', due: '', about: 'k1' })
  })
  const actions = readActions(view())
  const told = (groups: readonly { key: string; actions: readonly { id: string }[] }[]) =>
    Object.fromEntries(groups.map(({ key, actions: members }) => [key, members.map(({ id }) => id)]))

  test('along time a week ends on Sunday, and what has no day comes last', () => {
    const groups = groupByMoment(actions, today)
    expect(groups.map(({ key }) => key)).toEqual(['late', 'thisWeek', 'nextWeek', '2026-12', 'undated'])
    expect(told(groups)).toMatchObject({ thisWeek: ['today'], nextWeek: ['monday', 'sunday'] })
  })

  test('per person those of nobody come first', () => {
    const groups = groupByPerson(actions)
    expect(groups.map(({ key }) => key)).toEqual(['', 'Ahmed', 'Bas'])
    expect(told(groups)['']?.toSorted()).toEqual(['someday', 'today'])
  })

  test('per opportunity in their order, and all others together at the end', () => {
    const groups = groupByOpportunity(actions, [{ id: 'k1' }, { id: 'k2' }])
    expect(groups.map(({ key }) => key)).toEqual(['k1', 'k2', ''])
    expect(told(groups)['']?.toSorted()).toEqual(['december', 'monday', 'sunday'])
  })

  test('no action is lost in any of them', () => {
    for (const groups of [
      groupByMoment(actions, today),
      groupByPerson(actions),
      groupByOpportunity(actions, []),
    ]) {
      expect(groups.flatMap((group) => group.actions)).toHaveLength(actions.length)
    }
  })
})

describe('the plan that was approved', () => {
  const dossier = () =>
    memoryDossier((draft) => {
      answer(draft, 'together/planFields/goalLong', 'Tien banen in 2028')
      addRecord(draft, 'opportunities', 'k1', { title: 'Catering', chosen: true })
      addRecord(draft, 'actions', 'a', { what: 'Bel', who: 'Ahmed', due: today })
      addRecord(draft, 'actions', 'b', { what: 'Mail' })
    })

  test('comes back from the journal as it was', () => {
    const plan = readPlan(dossier().view())
    expect(plan).toMatchObject({ goalLong: 'Tien banen in 2028', opportunities: ['Catering'] })
    expect(parsePlan(JSON.stringify(plan))).toEqual(plan)
  })

  test('says what changed since, by kind', () => {
    const { change, draft, view } = dossier()
    const before = readPlan(view())
    expect(comparePlans(before, readPlan(view()))).toEqual({ added: 0, removed: 0, changed: 0, goals: false })
    change(() => {
      changeRecord(draft, 'actions', 'a', { who: 'Bas' })
      removeRecord(draft, 'actions', 'b')
      addRecord(draft, 'actions', 'c', { what: 'Toast' })
      answer(draft, 'together/planFields/goalLong', 'Twaalf banen in 2028')
    })
    expect(comparePlans(before, readPlan(view()))).toEqual({ added: 1, removed: 1, changed: 1, goals: true })
  })

  test('is left alone when what was kept is no plan', () => {
    expect(parsePlan('')).toBeUndefined()
    expect(parsePlan('[1]')).toBeUndefined()
    expect(parsePlan('{')).toBeUndefined()
  })
})
