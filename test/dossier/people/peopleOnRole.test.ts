import { describe, expect, test, vi } from 'vitest'
import { nameOnRole, placeOnRole } from '../../../src/dossier/commands/nameOnRole'
import { changeRecord, removeRecord } from '../../../src/dossier/commands/records'
import { setLetters } from '../../../src/dossier/commands/roleMatrix'
import { put } from '../../../src/dossier/document/draft'
import { compare } from '../../../src/dossier/merging/compare'
import { mergeInto } from '../../../src/dossier/merging/mergeInto'
import { peopleOnRole, readMatrixPeople } from '../../../src/dossier/people/peopleOnRole'
import { readRoleMatrix } from '../../../src/dossier/roleMatrix/readRoleMatrix'
import { wholeDossier } from '../../../src/dossier/roleMatrix/scope'
import { memoryDossier } from '../../support/memoryDossier'
import { chanceOf, change, contentsOf, laptop, stateOf } from '../laptops'

const unreachedIn = await vi.hoisted(async () => (await import('../../support/branches')).watchBranches())

const contract = 'k1/contract'
const namesOf = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name)
const on = (role: string, name: string, scope = wholeDossier, as: 'holds' | 'deputy' = 'holds') => ({
  name,
  role,
  scope,
  as,
})

describe('people on roles', () => {
  test('one person has several roles, and a role several people and a deputy', () => {
    const { view } = memoryDossier(
      (draft) => nameOnRole(draft, on('hrLead', ' Sanne ')),
      (draft) => nameOnRole(draft, on('contractManager', 'sanne')),
      (draft) => nameOnRole(draft, on('hrLead', 'Bas', wholeDossier, 'deputy')),
    )
    expect(namesOf(readMatrixPeople(view()))).toEqual(['Bas', 'Sanne'])
    const { people, deputies, inherited } = peopleOnRole(view(), 'hrLead', wholeDossier)
    expect([namesOf(people), namesOf(deputies), inherited]).toEqual([['Sanne'], ['Bas'], false])
    expect(namesOf(peopleOnRole(view(), 'contractManager', wholeDossier).people)).toEqual(['Sanne'])
  })

  test('on a route those of the whole dossier stand in until somebody is named there', () => {
    const { view, change: alter } = memoryDossier((draft) => nameOnRole(draft, on('client', 'Karin')))
    expect(peopleOnRole(view(), 'client', contract)).toMatchObject({
      people: [{ name: 'Karin' }],
      inherited: true,
    })
    alter((draft) => nameOnRole(draft, on('client', 'Wim', contract)))
    expect(peopleOnRole(view(), 'client', contract)).toMatchObject({
      people: [{ name: 'Wim' }],
      inherited: false,
    })
    alter((draft) => placeOnRole(draft, 'wim', 'client', contract, undefined))
    expect(peopleOnRole(view(), 'client', contract).inherited).toBe(true)
  })

  test('a new name keeps the person, and the old name is free for somebody else', () => {
    const { view, change: alter } = memoryDossier((draft) => nameOnRole(draft, on('hrLead', 'Sanne')))
    alter((draft) =>
      changeRecord(draft, 'people', 'sanne', { name: 'Sanne de Vries', organisation: 'Waterveen' }),
    )
    alter((draft) => nameOnRole(draft, on('client', 'Sanne')))
    expect(namesOf(peopleOnRole(view(), 'hrLead', wholeDossier).people)).toEqual(['Sanne de Vries'])
    expect(peopleOnRole(view(), 'client', wholeDossier).people).toMatchObject([
      { id: 'sanne-2', name: 'Sanne' },
    ])
    expect(readMatrixPeople(view())).toContainEqual(
      expect.objectContaining({ name: 'Sanne de Vries', organisation: 'Waterveen' }),
    )
  })

  test('two of the same name keep one order, whoever was named first', () => {
    const ids = ['sanne', 'sanne-2']
    for (const order of [ids, ids.toReversed()]) {
      const { view } = memoryDossier((draft) => {
        for (const id of order) put(draft.people, `${id}/name`, 'Sanne')
      })
      expect(readMatrixPeople(view()).map(({ id }) => id)).toEqual(ids)
    }
  })

  test('who was removed comes back when named again', () => {
    const { view, change: alter } = memoryDossier((draft) => nameOnRole(draft, on('hrLead', 'Sanne')))
    alter((draft) => removeRecord(draft, 'people', 'sanne'))
    expect(readMatrixPeople(view())).toEqual([])
    alter((draft) => nameOnRole(draft, on('client', 'Sanne')))
    expect(namesOf(readMatrixPeople(view()))).toEqual(['Sanne'])
  })
})

describe('two laptops', () => {
  function twoLaptops() {
    const chance = chanceOf(7)
    const anna = laptop('Anna', chance)
    change(anna, (draft) => setLetters(draft, wholeDossier, 'choice', 'lawyer', 'W'))
    const bob = laptop('Bob', chance, stateOf(anna))
    return { anna, bob }
  }
  const at = '2026-11-22T14:03:00Z'

  test('that both name Sanne name one person, with the roles that each gave her', () => {
    const { anna, bob } = twoLaptops()
    change(anna, (draft) => nameOnRole(draft, on('hrLead', 'Sanne')))
    change(bob, (draft) => nameOnRole(draft, on('client', 'sanne ')))
    mergeInto(anna.document, stateOf(bob), {}, at)
    mergeInto(bob.document, stateOf(anna), {}, at)
    expect(contentsOf(anna)).toEqual(contentsOf(bob))
    const view = anna.snapshot.current
    expect(readMatrixPeople(view)).toHaveLength(1)
    expect(peopleOnRole(view, 'hrLead', wholeDossier).people).toHaveLength(1)
    expect(peopleOnRole(view, 'client', wholeDossier).people).toHaveLength(1)
  })

  test('that change different cells both keep theirs; of one cell people choose', () => {
    const { anna, bob } = twoLaptops()
    change(anna, (draft) => setLetters(draft, wholeDossier, 'tasks', 'lawyer', 'H'))
    change(bob, (draft) => setLetters(draft, wholeDossier, 'tasks', 'finance', 'H'))
    change(anna, (draft) => setLetters(draft, wholeDossier, 'choice', 'lawyer', ''))
    change(bob, (draft) => setLetters(draft, wholeDossier, 'choice', 'lawyer', 'D'))
    const { conflicts } = compare(anna.document, bob.document)
    expect(conflicts).toMatchObject([{ id: 'matrix/dossier/choice/lawyer', mine: '-', theirs: 'D' }])
    mergeInto(anna.document, stateOf(bob), { 'matrix/dossier/choice/lawyer': 'mine' }, at)
    const { letters } = readRoleMatrix(anna.snapshot.current, wholeDossier)
    expect([letters('tasks', 'lawyer'), letters('tasks', 'finance'), letters('choice', 'lawyer')]).toEqual([
      'H',
      'H',
      '',
    ])
    expect(Object.values(anna.snapshot.current.setAside)).toMatchObject([{ root: 'matrix', value: 'D' }])
  })
})

test('every branch of who is on a role is reached by one of these cases', async () => {
  expect(await unreachedIn('src/dossier/people/peopleOnRole.ts')).toEqual([])
})
