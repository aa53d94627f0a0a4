import { expect, test } from 'vitest'
import { addRecord, changeRecord, removeRecord } from '../../../src/dossier/commands/records'
import { addSession, copySession, markReady } from '../../../src/dossier/commands/workSession/prepareSession'
import { recordSessionEvent } from '../../../src/dossier/commands/workSession/recordSessionEvent'
import { progressOfSession } from '../../../src/dossier/workSession/liveSession'
import { readBlocks, readLeftOut, readPeople } from '../../../src/dossier/workSession/readSessions'
import { memoryDossier } from '../../support/memoryDossier'

function ids(prefix: string) {
  let made = 0
  return () => {
    made += 1
    return `${prefix}${made}`
  }
}

test('a copy has the agenda and the people as they were changed, and nothing of what happened', () => {
  const { change, view } = memoryDossier((draft) => {
    const fields = {
      agenda: 'inspiration',
      title: 'Mei',
      rank: 'V',
      date: '2026-05-01',
      start: '09:00',
      shares: true,
    }
    addSession(draft, 's1', fields, ids('b'))
    changeRecord(draft, 'sessionBlocks', 'b1', { minutes: 20, title: 'Ons resultaat' })
    removeRecord(draft, 'sessionBlocks', 'b2')
    addRecord(draft, 'sessionPeople', 'p1', { session: 's1', name: 'Sanne', side: 'hr', rank: 'V' })
    markReady(draft, 'b3', 1, true)
    recordSessionEvent(draft, 's1', 'e1', { type: 'start', block: 'b1', at: 1000 })
  })
  const session = view().sessions.s1 ?? expect.fail()
  const copied = { session, blocks: readBlocks(view(), 's1'), people: readPeople(view(), 's1') }
  change((draft) => copySession(draft, 's2', { ...copied, title: 'Juni', rank: 'W' }, ids('c')))

  expect(view().sessions.s2).toMatchObject({
    title: 'Juni',
    agenda: 'inspiration',
    start: '09:00',
    minutes: 60,
    date: '',
    shares: false,
  })
  const blocks = readBlocks(view(), 's2')
  expect(blocks.map(({ block, minutes }) => `${block} ${minutes}`)).toEqual([
    'result 20',
    'lesson 10',
    'question 15',
    'next 10',
  ])
  expect(blocks[0]?.title).toBe('Ons resultaat')
  expect(blocks[1]).not.toHaveProperty('ready.1')
  expect(readPeople(view(), 's2').map(({ name, side }) => `${name} ${side}`)).toEqual(['Sanne hr'])
  expect(progressOfSession(view(), 's2').state).toBe('prepared')
  expect(readBlocks(view(), 's1')).toHaveLength(4)
  expect(readLeftOut(view(), 's1').map(({ block }) => block)).toEqual(['person'])
})
