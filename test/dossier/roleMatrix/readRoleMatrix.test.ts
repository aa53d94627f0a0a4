import { describe, expect, test, vi } from 'vitest'
import { appointedRoles } from '../../../src/content/roles'
import { nameOnRole } from '../../../src/dossier/commands/nameOnRole'
import { addRecord, changeRecord } from '../../../src/dossier/commands/records'
import {
  hideLine,
  renameLine,
  resetLetters,
  setFindingAside,
  setLetters,
} from '../../../src/dossier/commands/roleMatrix'
import { put } from '../../../src/dossier/document/draft'
import { rankAfterMove } from '../../../src/dossier/document/rank'
import { readAbsence, readFindings } from '../../../src/dossier/roleMatrix/findings'
import { readRoleMatrix } from '../../../src/dossier/roleMatrix/readRoleMatrix'
import { readScopes, routeOfScope, wholeDossier } from '../../../src/dossier/roleMatrix/scope'
import { memoryDossier } from '../../support/memoryDossier'

const unreachedIn = await vi.hoisted(async () => (await import('../../support/branches')).watchBranches())

const contract = 'k1/contract'
const tender = 'k1/tender'
const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code).join(' ')

describe('a matrix that nobody touched', () => {
  const { view } = memoryDossier()

  test('shows all thirty activities for the whole dossier, and the roles that have something to do', () => {
    const matrix = readRoleMatrix(view(), wholeDossier)
    expect(matrix.activities).toHaveLength(30)
    expect(codes(matrix.roles)).toBe('OPG THR TIN CM BEH JUR COM DIR ACC OHR OBE WSP UWV SR JC')
    expect(codes(matrix.hiddenRoles)).toBe('WV FIN SW OND KEN')
    expect(matrix.letters('coalition', 'hrLead')).toBe('BD')
  })

  test('shows of a route what belongs to it', () => {
    const onContract = readRoleMatrix(view(), contract)
    expect(codes(onContract.hiddenActivities)).toBe('A13 A14 A15 A16 A17')
    expect(onContract.route).toBe('contract')
    expect(codes(readRoleMatrix(view(), tender).hiddenActivities)).toBe('A10 A11a A11b A12')
  })

  test.each([wholeDossier, contract, tender])(
    'of %s has nothing to say but that people are missing',
    (scope) => {
      const { open, aside } = readFindings(view(), scope)
      expect(new Set(open.map(({ rule }) => rule))).toEqual(new Set(['deciderWithoutPerson']))
      expect(aside).toEqual([])
    },
  )

  test.each([wholeDossier, contract, tender])(
    'of %s has nothing to say once everybody has a name',
    (scope) => {
      const named = memoryDossier((draft) => {
        for (const { id } of appointedRoles)
          nameOnRole(draft, { name: `Naam ${id}`, role: id, scope, as: 'holds' })
      })
      expect(readFindings(named.view(), scope).open).toEqual([])
    },
  )

  test('is stored nowhere, also after somebody wrote in it what stood there', () => {
    const { draft, change } = memoryDossier()
    change((one) => setLetters(one, wholeDossier, 'coalition', 'hrLead', 'BD'))
    change((one) => setLetters(one, contract, 'coalition', 'lawyer', ''))
    expect([...draft.matrix.keys()]).toEqual([])
  })
})

describe('a cell', () => {
  test('of a route is as in the whole dossier until somebody changes it there', () => {
    const { view, change, draft } = memoryDossier((one) =>
      setLetters(one, wholeDossier, 'tasks', 'lawyer', 'H'),
    )
    expect(readRoleMatrix(view(), contract).letters('tasks', 'lawyer')).toBe('H')
    change((one) => setLetters(one, contract, 'tasks', 'lawyer', 'W'))
    expect(readRoleMatrix(view(), contract).letters('tasks', 'lawyer')).toBe('W')
    expect(readRoleMatrix(view(), tender).letters('tasks', 'lawyer')).toBe('H')
    change((one) => setLetters(one, contract, 'tasks', 'lawyer', 'H'))
    expect([...draft.matrix.keys()]).toEqual(['dossier/tasks/lawyer'])
  })

  test('that was emptied stays empty, and all can be put back as proposed', () => {
    const { view, change, draft } = memoryDossier((one) =>
      setLetters(one, wholeDossier, 'tasks', 'hrLead', ''),
    )
    expect(readRoleMatrix(view(), wholeDossier).letters('tasks', 'hrLead')).toBe('')
    expect(readRoleMatrix(view(), contract).letters('tasks', 'hrLead')).toBe('')
    change((one) => setLetters(one, contract, 'tasks', 'hrLead', 'B'))
    change((one) => resetLetters(one, wholeDossier))
    expect([...draft.matrix.keys()]).toEqual(['k1/contract/tasks/hrLead'])
    expect(readRoleMatrix(view(), wholeDossier).letters('tasks', 'hrLead')).toBe('BD')
  })

  test('with something that no cell can hold is as proposed', () => {
    const { view, draft } = memoryDossier()
    draft.matrix.set('dossier/tasks/hrLead', 'Q')
    draft.matrix.set('dossier/tasks/jobCoach', 7)
    expect(readRoleMatrix(view(), wholeDossier).letters('tasks', 'hrLead')).toBe('BD')
    expect(readRoleMatrix(view(), wholeDossier).letters('tasks', 'jobCoach')).toBe('H')
  })
})

describe('roles and activities', () => {
  test('of their own stand at the end, everywhere or on one route only', () => {
    const { view } = memoryDossier(
      (one) => addRecord(one, 'roles', 'r1', { name: 'Wijkteam', side: 'partner', rank: 'z', scope: '' }),
      (one) => addRecord(one, 'activities', 'a1', { name: 'Rondleiding', rank: 'z', scope: contract }),
    )
    expect(readRoleMatrix(view(), wholeDossier).roles.at(-1)).toMatchObject({
      name: 'Wijkteam',
      side: 'partner',
      own: true,
    })
    expect(readRoleMatrix(view(), contract).activities.at(-1)).toMatchObject({
      name: 'Rondleiding',
      own: true,
    })
    expect(readRoleMatrix(view(), wholeDossier).activities.at(-1)).toMatchObject({ code: 'A27' })
  })

  test('that came without a side or a place are our own, and stand after those of the proposal', () => {
    const { view } = memoryDossier(
      (one) => put(one.roles, 'r1/name', 'Wijkteam'),
      (one) => put(one.roles, 'r1/side', 'elders'),
      (one) => put(one.activities, 'a1/name', 'Rondleiding'),
    )
    const matrix = readRoleMatrix(view(), wholeDossier)
    expect(matrix.roles.at(-1)).toMatchObject({ name: 'Wijkteam', side: 'client', own: true })
    expect(matrix.activities.at(-1)).toMatchObject({ name: 'Rondleiding', part: undefined })
    expect(matrix.letters('a1', 'r1')).toBe('')
  })

  test('take another name, another place, and can be hidden and shown', () => {
    const { view, change } = memoryDossier((one) => renameLine(one, 'roles', 'client', 'Wethouder'))
    const before = readRoleMatrix(view(), wholeDossier)
    expect(before.roles[0]).toMatchObject({ id: 'client', name: 'Wethouder', own: false })
    const rank = rankAfterMove(before.roles, 'client', 'down') ?? ''
    change((one) => changeRecord(one, 'roles', 'client', { rank }))
    change((one) => hideLine(one, 'roles', 'lawyer', wholeDossier, true))
    change((one) => hideLine(one, 'roles', 'lawyer', contract, false))
    change((one) => hideLine(one, 'roles', 'finance', wholeDossier, false))
    expect(codes(readRoleMatrix(view(), wholeDossier).roles)).toBe(
      'THR OPG TIN CM BEH COM FIN DIR ACC OHR OBE WSP UWV SR JC',
    )
    expect(codes(readRoleMatrix(view(), contract).roles)).toContain('JUR')
    expect(codes(readRoleMatrix(view(), tender).roles)).not.toContain('JUR')
    change((one) => renameLine(one, 'roles', 'client', ''))
    expect(readRoleMatrix(view(), wholeDossier).roles[1]?.name).toBe('')
  })

  test('the first cannot go up and the last cannot go down', () => {
    const { activities } = readRoleMatrix(memoryDossier().view(), wholeDossier)
    expect(rankAfterMove(activities, 'occasion', 'up')).toBeUndefined()
    expect(rankAfterMove(activities, 'shareResults', 'down')).toBeUndefined()
    expect(rankAfterMove(activities, 'nothing', 'down')).toBeUndefined()
    expect(rankAfterMove(activities, 'boardDecision', 'up')).toBe('5')
  })

  test('an activity of the other route is shown where people ask for it, whatever the dossier shows', () => {
    const { view, change } = memoryDossier((one) =>
      hideLine(one, 'activities', 'firstTalk', wholeDossier, false),
    )
    expect(codes(readRoleMatrix(view(), tender).activities)).not.toContain('A10')
    change((one) => hideLine(one, 'activities', 'agreementClient', tender, false))
    expect(codes(readRoleMatrix(view(), tender).activities)).toContain('A11a')
  })
})

describe('what a matrix says', () => {
  test('is set aside with a reason, and comes back', () => {
    const { view, change } = memoryDossier((one) => setLetters(one, wholeDossier, 'choice', 'hrLead', 'B'))
    const [finding] = readFindings(view(), wholeDossier).open
    expect(finding).toMatchObject({ rule: 'twoDeciders', subject: 'choice' })
    change((one) => finding && setFindingAside(one, wholeDossier, finding, 'Zij doen het samen.'))
    expect(readFindings(view(), wholeDossier).aside).toEqual([{ finding, reason: 'Zij doen het samen.' }])
    expect(readFindings(view(), wholeDossier).open.map(({ rule }) => rule)).not.toContain('twoDeciders')
    expect(readFindings(view(), contract).open[0]).toMatchObject({ rule: 'twoDeciders' })
    change((one) => finding && setFindingAside(one, wholeDossier, finding, undefined))
    expect(readFindings(view(), wholeDossier).aside).toEqual([])
  })

  test('is the same answer until something in it changes', () => {
    const { view, change } = memoryDossier()
    const before = readFindings(view(), wholeDossier)
    change((one) => addRecord(one, 'opportunities', 'k1', { title: 'Schoonmaak' }))
    expect(readFindings(view(), wholeDossier)).toBe(before)
    expect(readRoleMatrix(view(), wholeDossier)).toBe(readRoleMatrix(view(), wholeDossier))
    change((one) => setLetters(one, wholeDossier, 'choice', 'hrLead', ''))
    expect(readFindings(view(), wholeDossier)).not.toBe(before)
  })

  test('tells what stands still when somebody is away', () => {
    const { view } = memoryDossier((one) =>
      nameOnRole(one, { name: 'Sanne', role: 'hrLead', scope: wholeDossier, as: 'holds' }),
    )
    const stops = readAbsence(view(), contract, 'sanne').filter(({ by }) => by.length === 0)
    expect(stops.map(({ activity, lacks }) => `${activity} ${lacks}`)).toContain('coalition decision')
  })
})

describe('while somebody is away', () => {
  test('a deputy decides', () => {
    const { view } = memoryDossier(
      (one) => nameOnRole(one, { name: 'Sanne', role: 'hrLead', scope: wholeDossier, as: 'holds' }),
      (one) => nameOnRole(one, { name: 'Bas', role: 'hrLead', scope: wholeDossier, as: 'deputy' }),
    )
    expect(readAbsence(view(), wholeDossier, 'sanne')).toContainEqual({
      activity: 'coalition',
      role: 'hrLead',
      lacks: 'decision',
      by: ['bas'],
    })
  })
})

describe('scopes', () => {
  test('are the whole dossier and every route where something was changed', () => {
    const { view } = memoryDossier(
      (one) => addRecord(one, 'opportunities', 'k1', { title: 'Schoonmaak' }),
      (one) => setLetters(one, tender, 'choice', 'hrLead', ''),
    )
    expect(readScopes(view())).toEqual(['dossier', 'k1/tender'])
  })

  test('tell of which route they are', () => {
    expect(routeOfScope('a/b/tender')).toEqual({ opportunity: 'a/b', route: 'tender' })
    expect([routeOfScope('dossier'), routeOfScope('/tender'), routeOfScope('k1/other')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})

test('every branch of how a matrix is read is reached by one of these cases', async () => {
  const files = ['cells', 'findings', 'lines', 'readRoleMatrix', 'scope']
  expect(await unreachedIn(...files.map((file) => `src/dossier/roleMatrix/${file}.ts`))).toEqual([])
})
