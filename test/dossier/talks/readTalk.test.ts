import { describe, expect, test } from 'vitest'
import { answer } from '../../../src/dossier/commands/answers'
import { linkContract } from '../../../src/dossier/commands/contracts'
import { nameOnRole } from '../../../src/dossier/commands/nameOnRole'
import { addRecord, changeRecord, removeRecord } from '../../../src/dossier/commands/records'
import { answerInTalk, recordOutcome } from '../../../src/dossier/commands/talks'
import { readTalks } from '../../../src/dossier/document/readRecords'
import type { Talk } from '../../../src/dossier/kinds/talk'
import {
  opportunityOfTalk,
  outcomeOf,
  readTalkFacts,
  readTalkPeople,
  talkAnswer,
} from '../../../src/dossier/talks/readTalk'
import { memoryDossier } from '../../support/memoryDossier'

function dossierWithTalk(guide = 'explore', about = 'k1/contract') {
  const dossier = memoryDossier(
    (draft) =>
      addRecord(draft, 'opportunities', 'k1', {
        title: 'Schoonmaak',
        weOffer: 'Werk overdag',
        clause: 'notKept',
      }),
    (draft) => addRecord(draft, 'talks', 't1', { guide, about, rank: 'a' }),
  )
  const talk = () => readTalks(dossier.view())[0] as Talk
  return { ...dossier, talk }
}

describe('what is known for a talk', () => {
  test('comes from the opportunity, its contracts and what was prepared; the newest word counts', () => {
    const { view, change, talk } = dossierWithTalk()
    const known = () => Object.fromEntries(readTalkFacts(view(), talk()).map(({ id, value }) => [id, value]))
    expect(known()).toMatchObject({ supplier: '', weOffer: 'Werk overdag', clause: 'notKept', noPromise: '' })
    change((draft) =>
      addRecord(draft, 'contracts', 'c1', {
        name: 'Schoonmaak 2024',
        supplier: 'Helder',
        ends: '2027-05-01',
        rank: 'a',
      }),
    )
    change((draft) => linkContract(draft, 'k1', 'c1', true))
    change((draft) => answer(draft, 'k1/contract/prepareTalk/weOffer', 'Een vaste collega'))
    expect(known()).toMatchObject({
      supplier: 'Helder',
      contracts: 'Schoonmaak 2024',
      ends: '2027-05-01',
      weOffer: 'Een vaste collega',
    })
  })

  test('of a talk with the board is what was written for the board', () => {
    const { view, change, talk } = dossierWithTalk('board', '')
    change((draft) => answer(draft, 'commitment/boardStory/ask', 'Tien uur per week'))
    expect(readTalkFacts(view(), talk())).toEqual([
      { id: 'ask', value: 'Tien uur per week' },
      { id: 'whyNow', value: '' },
      { id: 'costs', value: '' },
    ])
  })

  test('of an opportunity that was removed, or by a guide of another version, is nothing', () => {
    const { view, change, talk } = dossierWithTalk()
    change((draft) => removeRecord(draft, 'opportunities', 'k1'))
    expect(readTalkFacts(view(), talk()).every(({ value }) => value === '')).toBe(true)
    expect(opportunityOfTalk(view(), talk())).toBeUndefined()
    change((draft) => changeRecord(draft, 'talks', 't1', { guide: 'coffee' }))
    expect([readTalkFacts(view(), talk()), readTalkPeople(view(), talk())]).toEqual([[], []])
  })

  test('names who has the roles of the guide', () => {
    const { view, change, talk } = dossierWithTalk()
    change((draft) => {
      nameOnRole(draft, { name: 'Sanne', role: 'hrLead', scope: 'dossier', as: 'holds' })
      nameOnRole(draft, { name: 'Petra', role: 'accountManager', scope: 'k1/contract', as: 'holds' })
    })
    expect(readTalkPeople(view(), talk()).map(({ role, people }) => [role, ...people])).toEqual([
      ['hrLead', 'Sanne'],
      ['procurementLead'],
      ['contractManager'],
      ['accountManager', 'Petra'],
      ['supplierHr'],
    ])
  })
})

describe('what was said', () => {
  test('is noted per question, and taken away when it is emptied', () => {
    const { draft, change, talk } = dossierWithTalk()
    change((one) => answerInTalk(one, 't1', 'staff', 'Drie mensen tekort'))
    expect([talkAnswer(talk(), 'staff'), talkAnswer(talk(), 'tasks')]).toEqual(['Drie mensen tekort', ''])
    change((one) => answerInTalk(one, 't1', 'staff', ''))
    expect(draft.talks.has('t1/answer.staff')).toBe(false)
  })

  test('comes to an outcome, which the part about the talk takes over where nobody answered', () => {
    const { view, change, talk } = dossierWithTalk()
    const part = 'k1/contract/talk'
    expect(outcomeOf(talk())).toBeUndefined()
    change((draft) => recordOutcome(draft, 't1', { outcome: 'underConditions', reason: '', part }))
    expect(outcomeOf(talk())).toBe('underConditions')
    expect(view().answers).toEqual({ 'k1/contract/talk/outcome': 'underConditions' })
    change((draft) => recordOutcome(draft, 't1', { outcome: 'wants', reason: 'Toch wel', part }))
    expect(view().answers).toEqual({
      'k1/contract/talk/outcome': 'underConditions',
      'k1/contract/talk/reason': 'Toch wel',
    })
    change((draft) => recordOutcome(draft, 't1', { outcome: 'wantsNot', reason: 'Nee' }))
    expect(talk()).toMatchObject({ outcome: 'wantsNot', reason: 'Nee' })
  })

  test('about a talk that is not there is a mistake', () => {
    const { change } = dossierWithTalk()
    expect(() => change((draft) => changeRecord(draft, 'talks', 't9', { goal: 'x' }))).toThrow(
      'item.notThere',
    )
  })
})
