import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { changeContract } from '../../src/dossier/commands/contracts'
import { addRecord, removeRecord } from '../../src/dossier/commands/records'
import type { ImportedContract } from '../../src/dossier/contracts/importedContract'
import { readContracts } from '../../src/dossier/contracts/readContracts'
import { textHash } from '../../src/dossier/document/textHash'
import { describeMerge } from '../../src/dossier/merging/describeMerge'
import { mergeInto } from '../../src/dossier/merging/mergeInto'
import { createUndo, localOrigin } from '../../src/storage/undo'
import { applyImport } from '../support/applyImport'
import { chanceOf, change, contentsOf, type Laptop, laptop, stateOf } from './laptops'

const green: ImportedContract = {
  number: 'K1',
  name: 'Groen',
  supplier: 'Blad',
  valuePerYear: 1000,
  ends: '2026-12-31',
}
const coffee: ImportedContract = { number: 'K2', name: 'Koffie', supplier: 'Bakkie', manager: null }
const post: ImportedContract = { name: 'Post', supplier: 'Bode', ends: '2027-01-31' }
const file = [green, coffee, post]

const anna = (seed = 1) => laptop('Anna', chanceOf(seed))
const bring = (on: Laptop, rows: readonly ImportedContract[], importId = 'i1') => {
  let outcome: ReturnType<typeof applyImport> | undefined
  change(on, (draft) => {
    outcome = applyImport(draft, rows, importId)
  })
  return outcome
}
const contractsOn = ({ snapshot }: Laptop) => readContracts(snapshot.current)
const seen = (on: Laptop) => contractsOn(on).map(({ number, name, supplier }) => [number, name, supplier])
const idOf = (on: Laptop, name: string) => contractsOn(on).find((one) => one.name === name)?.id ?? ''

describe('a file that comes in', () => {
  test('becomes contracts in the order of the file, one plain value each', () => {
    const on = anna()
    expect(bring(on, file)).toEqual({ added: 3, changed: 0, same: 0, removed: 0 })
    expect(seen(on)).toEqual([
      ['K1', 'Groen', 'Blad'],
      ['K2', 'Koffie', 'Bakkie'],
      ['', 'Post', 'Bode'],
    ])
    expect([...on.draft.contracts.keys()].every((key) => key.endsWith('/row'))).toBe(true)
    expect(contractsOn(on)[0]).toMatchObject({ valuePerYear: 1000, ends: '2026-12-31', importId: 'i1' })
  })

  test('a second time adds and changes nothing, however the names are typed', () => {
    const on = anna()
    bring(on, file)
    const before = contentsOf(on)
    const again = [{ ...green, name: 'Groen' }, coffee, post]
    expect(bring(on, again, 'i2')).toEqual({ added: 0, changed: 0, same: 3, removed: 0 })
    expect(contentsOf(on)).toEqual(before)
    const typed = [
      { number: ' k1 ' },
      { name: 'KOFFIE', supplier: 'bak kie' },
      { name: 'post', supplier: 'Bode ' },
    ]
    expect(bring(on, typed)).toMatchObject({ added: 0 })
  })

  test('stands below what is there already, and what is new in its next export stands where that has it', () => {
    const on = anna()
    change(on, (draft) => addRecord(draft, 'contracts', 'own', { name: 'Zelf', rank: '1' }))
    bring(on, file)
    const calendar = [{ name: 'Aanbesteding schoonmaak' }, { name: 'Aanbesteding catering' }]
    bring(on, calendar, 'i2')
    change(on, (draft) => addRecord(draft, 'contracts', 'late', { name: 'Later', rank: 'Z' }))
    bring(on, [{ name: 'Nog een lijst' }], 'i3')
    bring(on, [...calendar, { name: 'Aanbesteding meubels' }], 'i4')
    expect(contractsOn(on).map(({ name }) => name)).toEqual([
      'Zelf',
      'Groen',
      'Koffie',
      'Post',
      'Aanbesteding schoonmaak',
      'Aanbesteding catering',
      'Aanbesteding meubels',
      'Later',
      'Nog een lijst',
    ])
  })

  test('changes only what a newer file says otherwise, and leaves what it does not tell of', () => {
    const on = anna()
    bring(on, file)
    expect(bring(on, [{ number: 'K1', ends: '2028-12-31' }, coffee])).toEqual({
      added: 0,
      changed: 1,
      same: 1,
      removed: 0,
    })
    expect(contractsOn(on)[0]).toMatchObject({ ends: '2028-12-31', valuePerYear: 1000, name: 'Groen' })
    expect(seen(on)).toHaveLength(3)
  })

  test('empties what a newer file leaves empty', () => {
    const on = anna()
    bring(on, file)
    bring(on, [{ ...green, valuePerYear: null }])
    expect(contractsOn(on)[0]?.valuePerYear).toBeUndefined()
  })

  test('leaves what people changed or emptied by hand, and follows the file in the rest', () => {
    const on = anna()
    bring(on, file)
    const id = idOf(on, 'Groen')
    change(on, (draft) => changeContract(draft, id, { valuePerYear: 1500, supplier: '' }))
    bring(on, [{ ...green, valuePerYear: 2000, supplier: 'Tak', ends: '2029-01-01' }])
    expect(contractsOn(on)[0]).toMatchObject({ id, valuePerYear: 1500, supplier: '', ends: '2029-01-01' })
  })

  test('finds a contract whose name or number people changed by hand', () => {
    const on = anna()
    bring(on, file)
    change(on, (draft) => changeContract(draft, idOf(on, 'Groen'), { number: '', name: 'Onderhoud' }))
    change(on, (draft) => changeContract(draft, idOf(on, 'Post'), { name: 'Postdienst' }))
    expect(bring(on, file)).toEqual({ added: 0, changed: 0, same: 3, removed: 0 })
    expect(contractsOn(on).map(({ name }) => name)).toEqual(['Onderhoud', 'Koffie', 'Postdienst'])
  })

  test('fills in what people left open in a contract of their own, and leaves what they filled in', () => {
    const on = anna()
    change(on, (draft) =>
      addRecord(draft, 'contracts', 'own', {
        name: 'Groen',
        supplier: 'Blad',
        ends: '2030-01-01',
        location: '',
        manager: '',
      }),
    )
    expect(bring(on, [{ ...green, manager: 'Wim' }])).toMatchObject({ added: 0, changed: 1 })
    expect(contractsOn(on)).toMatchObject([
      { id: 'own', number: 'K1', ends: '2030-01-01', valuePerYear: 1000, manager: 'Wim' },
    ])
  })

  test('does not bring back what people threw away', () => {
    const on = anna()
    bring(on, file)
    change(on, (draft) => removeRecord(draft, 'contracts', [idOf(on, 'Koffie')]))
    expect(bring(on, [green, { ...coffee, manager: 'Wim' }, post])).toMatchObject({ same: 2, removed: 1 })
    expect(seen(on)).toHaveLength(2)
  })
})

describe('lots that share a number', () => {
  const lots = ['noord', 'oost', 'zuid'].map((lot): ImportedContract => ({ ...green, name: `Groen ${lot}` }))

  test('stay contracts of their own, also when the file comes again in another order', () => {
    const on = anna()
    bring(on, lots)
    expect(seen(on)).toHaveLength(3)
    const ids = new Map(contractsOn(on).map(({ id, name }) => [name, id]))
    expect(bring(on, lots.toReversed())).toEqual({ added: 0, changed: 0, same: 3, removed: 0 })
    const [first = green] = lots
    expect(bring(on, [{ ...first, valuePerYear: 5 }, ...lots.slice(1)])).toMatchObject({
      changed: 1,
      added: 0,
    })
    expect(contractsOn(on).find(({ valuePerYear }) => valuePerYear === 5)?.id).toBe(ids.get('Groen noord'))
  })

  test('that only differ in something else are told apart by it', () => {
    const on = anna()
    const places = ['Ede', 'Tiel'].map((location) => ({ ...green, location }))
    bring(on, places)
    expect(bring(on, places.toReversed())).toMatchObject({ added: 0, changed: 0, same: 2 })
  })

  test('a renamed contract with a number of its own keeps its place', () => {
    const on = anna()
    bring(on, [green])
    expect(bring(on, [{ ...green, name: 'Buitenruimte' }])).toMatchObject({ added: 0, changed: 1 })
    expect(bring(on, [{ ...green, name: 'Nieuw', number: 'K9' }])).toMatchObject({ added: 1 })
  })
})

describe('taking an import back', () => {
  test('is one step, whatever was typed just before and after it', () => {
    const on = anna()
    const undo = createUndo(on.draft, () => {})
    const act = (command: (draft: typeof on.draft) => void) =>
      on.document.transact(() => command(on.draft), localOrigin)
    act((draft) => addRecord(draft, 'contracts', 'own', { name: 'Eigen', supplier: 'Zelf' }))
    const before = contentsOf(on)
    undo.apart()
    act((draft) => applyImport(draft, file, 'i1'))
    undo.apart()
    const after = contentsOf(on)
    act((draft) => changeContract(draft, 'own', { name: 'Eigen werk' }))
    undo.undo()
    expect(contentsOf(on)).toEqual(after)
    undo.undo()
    expect(contentsOf(on)).toEqual(before)
    undo.redo()
    expect(contentsOf(on)).toEqual(after)
  })

  test('of ten thousand contracts leaves not one behind', () => {
    const on = anna()
    const undo = createUndo(on.draft, () => {})
    const rows = Array.from({ length: 10_000 }, (_, i) => ({ number: `K${i}`, name: `Contract ${i}` }))
    on.document.transact(() => applyImport(on.draft, rows, 'i1'), localOrigin)
    expect(seen(on)).toHaveLength(10_000)
    expect(contractsOn(on).map(({ name }) => name)).toEqual(rows.map(({ name }) => name))
    undo.undo()
    expect(seen(on)).toEqual([])
    expect(undo.canUndo).toBe(false)
  }, 30_000)
})

describe('two laptops', () => {
  test('that import the same file hold each contract once after a merge, without a question', () => {
    const [one, two] = [anna(1), anna(2)]
    for (const on of [one, two]) bring(on, file)
    expect(describeMerge(one.document, stateOf(two)).comparison.conflicts).toEqual([])
    mergeInto(one.document, stateOf(two), {}, '2026-11-22T14:03:00.000Z')
    expect(seen(one)).toHaveLength(3)
    expect(contentsOf(one).contracts).toEqual(contentsOf(two).contracts)
  })

  test('keep what each changed by hand', () => {
    const one = anna(1)
    bring(one, file)
    const two = laptop('Bob', chanceOf(2), stateOf(one))
    change(one, (draft) => changeContract(draft, idOf(one, 'Groen'), { ends: '2030-01-01' }))
    bring(two, [{ ...green, ends: '2028-01-01', manager: 'Wim' }])
    mergeInto(one.document, stateOf(two), {}, '2026-11-22T14:03:00.000Z')
    expect(contractsOn(one)[0]).toMatchObject({ ends: '2030-01-01', manager: 'Wim' })
  })
})

test('an import is one update of the document', () => {
  const document = new Y.Doc()
  const updates: Uint8Array[] = []
  document.on('updateV2', (update) => updates.push(update))
  document.transact(() => applyImport({ contracts: document.getMap('contracts') } as never, file, 'i1'))
  expect(updates).toHaveLength(1)
})

test('names of texts differ, and are short', () => {
  const names = Array.from({ length: 20_000 }, (_, i) => textHash(`K${i}\nContract`))
  expect(new Set(names).size).toBe(20_000)
  expect(Math.max(...names.map(({ length }) => length))).toBeLessThanOrEqual(11)
})
