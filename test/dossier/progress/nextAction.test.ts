import { describe, expect, test } from 'vitest'
import type { RouteDecision } from '../../../src/content/decisions'
import { parts } from '../../../src/content/steps'
import { answer } from '../../../src/dossier/commands/answers'
import { decide } from '../../../src/dossier/commands/decide'
import { addRecord, changeRecord } from '../../../src/dossier/commands/records'
import type { DossierDraft } from '../../../src/dossier/document/draft'
import { isOpen, nextAction, withoutAction } from '../../../src/dossier/progress/nextAction'
import { reachedCode } from '../../../src/dossier/progress/reachedCode'
import { memoryDossier, signed } from '../../support/memoryDossier'

const today = '2026-11-22'
const opportunity = (draft: DossierDraft) => addRecord(draft, 'opportunities', 'k1', { title: 'Schoonmaak' })
const action =
  (id: string, due: string, about = '') =>
  (draft: DossierDraft) =>
    addRecord(draft, 'actions', id, { what: id, due, about })
const route =
  (thread: string, ...events: RouteDecision[]) =>
  (draft: DossierDraft) => {
    for (const event of events) decide(draft, { ...signed(), thread, event })
  }
const allPartsDone = (draft: DossierDraft) => {
  for (const { id, step } of parts) {
    if (step !== 'doing') decide(draft, { ...signed(), thread: `${step}/${id}`, event: 'part.done' })
  }
}

describe('the next action', () => {
  test('of a new dossier is the first part of step 1', () => {
    expect(nextAction(memoryDossier().view(), today)).toMatchObject({ why: 'part', part: { code: '1.1' } })
  })

  test('is the part that people are busy with, before one that nobody began', () => {
    const busy = (draft: DossierDraft) => answer(draft, 'commitment/boardStory/ask', 'Een besluit')
    expect(nextAction(memoryDossier(busy).view(), today)).toMatchObject({
      why: 'part',
      part: { code: '1.2' },
    })
  })

  test('is the action with the earliest date, and says so when that date has passed', () => {
    const later = memoryDossier(action('later', '2026-12-03'), action('eerst', '2026-11-27'))
    expect(nextAction(later.view(), today)).toMatchObject({ why: 'planned', action: { id: 'eerst' } })
    expect(nextAction(later.view(), '2026-11-28')).toMatchObject({ why: 'overdue', action: { id: 'eerst' } })
    expect(nextAction(later.view(), '2026-11-27')).toMatchObject({ why: 'planned' })
  })

  test('is an opportunity that nobody does anything for, before an action without a date', () => {
    const dossier = memoryDossier(opportunity, action('ooit', ''))
    expect(nextAction(dossier.view(), today)).toMatchObject({
      why: 'opportunityWithout',
      opportunity: { id: 'k1' },
    })
    dossier.change(action('koffie', '', 'k1'))
    expect(nextAction(dossier.view(), today).why).toBe('undated')
  })

  test('is never an action that is done', () => {
    const dossier = memoryDossier(action('klaar', '2026-11-01'))
    dossier.change((draft) => changeRecord(draft, 'actions', 'klaar', { done: true }))
    expect(nextAction(dossier.view(), today).why).toBe('part')
  })

  test('is a first opportunity when all parts of step 1 to 3 are done', () => {
    expect(nextAction(memoryDossier(allPartsDone).view(), today)).toEqual({ why: 'addOpportunity' })
  })
})

describe('an opportunity', () => {
  const stands = (...decisions: ((draft: DossierDraft) => void)[]) => {
    const view = memoryDossier(opportunity, ...decisions).view()
    return view.opportunities.k1 && isOpen(view, view.opportunities.k1)
  }

  test('is open as an idea, and as long as one route is walked', () => {
    expect(stands()).toBe(true)
    expect(stands(route('k1/contract', 'contract.chosen'))).toBe(true)
    expect(stands(route('k1/contract', 'contract.parked'), route('k1/tender', 'tender.chosen'))).toBe(true)
  })

  test('is not open when its routes are put off, stopped or embedded', () => {
    expect(stands(route('k1/contract', 'contract.parked'))).toBe(false)
    expect(stands(route('k1/contract', 'contract.chosen', 'contract.stopped'))).toBe(false)
    const wholeWay = ['chosen', 'talked', 'agreed', 'started', 'reviewed', 'embedded'] as const
    expect(stands(route('k1/contract', ...wholeWay.map((name) => `contract.${name}` as const)))).toBe(false)
  })

  test('has a next action when an action is about one of its routes', () => {
    expect(withoutAction(memoryDossier(opportunity, action('a', '', 'k1/tender')).view())).toEqual([])
  })
})

test('the list of dossiers tells the part people are at, or that they are in step 4', () => {
  expect(reachedCode(memoryDossier().view())).toBe('1.1')
  const doing = memoryDossier(opportunity, route('k1/contract', 'contract.chosen'))
  expect(reachedCode(doing.view())).toBe('doing')
})
