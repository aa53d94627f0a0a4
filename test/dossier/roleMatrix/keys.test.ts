import { describe, expect, test, vi } from 'vitest'
import { nameOnRole } from '../../../src/dossier/commands/nameOnRole'
import { addRecord } from '../../../src/dossier/commands/records'
import { placeField } from '../../../src/dossier/people/peopleOnRole'
import { findingKey } from '../../../src/dossier/roleMatrix/findings'
import {
  matrixNames,
  readCellKey,
  readFindingKey,
  readScopedField,
} from '../../../src/dossier/roleMatrix/keys'
import { scopedField, wholeDossier } from '../../../src/dossier/roleMatrix/scope'
import { memoryDossier } from '../../support/memoryDossier'

const unreachedIn = await vi.hoisted(async () => (await import('../../support/branches')).watchBranches())

describe('what a key of the matrix is about', () => {
  test('a cell of the whole dossier, or of a route', () => {
    expect(readCellKey('dossier/coalition/hrLead')).toEqual({
      scope: 'dossier',
      activity: 'coalition',
      role: 'hrLead',
    })
    expect(readCellKey('k1/tender/coalition/hrLead')).toMatchObject({ scope: 'k1/tender' })
    for (const none of ['', 'hrLead', 'coalition/hrLead']) expect(readCellKey(none)).toBeUndefined()
  })

  test('a finding, of a rule that is known', () => {
    const key = findingKey('k1/tender', { rule: 'noDecider', subject: 'coalition' })
    expect(readFindingKey(key)).toEqual({ scope: 'k1/tender', rule: 'noDecider', subject: 'coalition' })
    expect(readFindingKey('dossier/laterRule/coalition')).toBeUndefined()
    expect(readFindingKey('noDecider')).toBeUndefined()
  })

  test('a field that is kept per scope', () => {
    expect(readScopedField(scopedField('hidden', 'k1/tender'))).toEqual({
      kind: 'hidden',
      role: '',
      scope: 'k1/tender',
    })
    expect(readScopedField(placeField('hrLead', wholeDossier))).toEqual({
      kind: 'role',
      role: 'hrLead',
      scope: 'dossier',
    })
    expect(readScopedField('role')).toBeUndefined()
    expect(readScopedField('name.dossier')).toBeUndefined()
    expect(readScopedField('hidden.%')).toMatchObject({ scope: '%' })
  })
})

describe('names for what a key is about', () => {
  const { view } = memoryDossier(
    (draft) => addRecord(draft, 'roles', 'r1', { name: 'Wijkteam', side: 'partner', rank: 'z', scope: '' }),
    (draft) => addRecord(draft, 'activities', 'a1', { name: 'Rondleiding', rank: 'z', scope: '' }),
    (draft) => nameOnRole(draft, { name: 'Sanne', role: 'hrLead', scope: wholeDossier, as: 'holds' }),
    (draft) => addRecord(draft, 'opportunities', 'k1', { title: 'Schoonmaak' }),
  )
  const names = matrixNames(view(), (key) => `[${key}]`)

  test('are what people wrote, else our words, else the id', () => {
    expect(['r1', 'hrLead', 'gone'].map(names.role)).toEqual(['Wijkteam', '[roles:hrLead.name]', 'gone'])
    expect(['a1', 'coalition', 'gone'].map(names.activity)).toEqual([
      'Rondleiding',
      '[roleMatrix:activities.coalition]',
      'gone',
    ])
    expect(['sanne', 'gone'].map(names.person)).toEqual(['Sanne', 'gone'])
    expect(['dossier', 'k1/tender', 'gone/tender'].map(names.scope)).toEqual([
      '[roleMatrix:scope.dossier]',
      'Schoonmaak',
      'gone/tender',
    ])
  })

  test('of letters tell deciding and doing together, and nothing as nothing', () => {
    expect(['BD', 'W', '-', 7].map(names.letters)).toEqual([
      '[roleMatrix:together]',
      '[roleMatrix:ways.knows]',
      '[roleMatrix:nothing]',
      '[roleMatrix:nothing]',
    ])
  })
})

test('every branch of these keys is reached by one of these cases', async () => {
  expect(await unreachedIn('src/dossier/roleMatrix/keys.ts')).toEqual([])
})
