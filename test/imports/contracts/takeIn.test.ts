import { beforeEach, expect, test, vi } from 'vitest'
import * as commands from '../../../src/dossier/commands/importContracts'
import { addRecord } from '../../../src/dossier/commands/records'
import * as comparing from '../../../src/dossier/contracts/compareImport'
import { readContracts } from '../../../src/dossier/contracts/readContracts'
import type { DossierDraft } from '../../../src/dossier/document/draft'
import { fresh, withRows } from '../../../src/imports/contracts/importState'
import type { Answer } from '../../../src/imports/contracts/messages'
import { createSession } from '../../../src/imports/contracts/session'
import { takeIn } from '../../../src/imports/contracts/takeIn'
import { memoryDossier } from '../../support/memoryDossier'

vi.mock('../../../src/dossier/contracts/compareImport', { spy: true })
vi.mock('../../../src/dossier/commands/importContracts', { spy: true })
beforeEach(() => {
  vi.mocked(comparing.compareWithRegister).mockClear()
  vi.mocked(commands.planImport).mockClear()
})

const compared = () => vi.mocked(comparing.compareWithRegister).mock.calls.length
const planned = () => vi.mocked(commands.planImport).mock.calls.length
const file = 'Contractnummer\tNaam\tLeverancier\nK1\tGroen\tBlad\nK2\tKoffie\tBakkie\n'
const names = (dossier: ReturnType<typeof memoryDossier>) =>
  readContracts(dossier.view()).map(({ number, name }) => [number, name])

/** A dossier with one contract, and a file that the worker checked and planned for it. */
async function checkedFile() {
  const dossier = memoryDossier((draft) =>
    addRecord(draft, 'contracts', 'own', { name: 'Post', supplier: 'Bode' }),
  )
  const states: object[] = []
  const versionOf = (register: object) => {
    if (!states.includes(register)) states.push(register)
    return states.indexOf(register) + 1
  }
  const answers: Answer[] = []
  const ask = createSession((answer) => answers.push(answer))
  await ask({ type: 'read', source: { kind: 'pasted', name: 'Lijst', text: file } })
  await ask({
    type: 'known',
    entries: JSON.stringify([...dossier.draft.contracts.entries()]),
    isFirst: true,
    version: versionOf(dossier.view().contracts),
  })
  const mapping = ['number', 'name', 'supplier'] as const
  await ask({ type: 'check', choices: { mapping, readings: {}, resolutions: {} } })
  await ask({ type: 'rows' })
  const pieces = answers.filter((answer) => answer.type === 'rows')
  const collected = pieces.reduce(
    (collected, piece) => withRows({ ...fresh, collected }, piece),
    fresh.collected,
  )
  const apart = vi.fn()
  const open = {
    draft: dossier.draft,
    change: dossier.change,
    snapshot: {
      get current() {
        return dossier.view()
      },
    },
    undo: { apart },
  }
  return { dossier, apart, take: () => takeIn(open as never, collected, versionOf) }
}

test('a file is compared with the register once, in the worker, and written as it was planned there', async () => {
  const { dossier, apart, take } = await checkedFile()
  expect(await take()).toEqual({ added: 2, changed: 0, same: 0, removed: 0 })
  expect([compared(), planned()]).toEqual([1, 1])
  expect(names(dossier)).toEqual([
    ['', 'Post'],
    ['K1', 'Groen'],
    ['K2', 'Koffie'],
  ])
  expect(apart).toHaveBeenCalledTimes(2)
})

test('a file is planned again when another tab changed the register since the check', async () => {
  const { dossier, take } = await checkedFile()
  dossier.change((draft) =>
    addRecord(draft, 'contracts', 'other', { number: 'K2', name: 'Koffie', supplier: 'Bakkie' }),
  )
  expect(await take()).toEqual({ added: 1, changed: 0, same: 1, removed: 0 })
  expect([compared(), planned()]).toEqual([2, 2])
  expect(names(dossier)).toHaveLength(3)
})

test('a change while it is planned again is seen too', async () => {
  const { dossier, take } = await checkedFile()
  const add = (id: string, number: string) => (draft: DossierDraft) =>
    addRecord(draft, 'contracts', id, { number, name: id })
  dossier.change(add('Koffie', 'K2'))
  vi.mocked(commands.planImport).mockImplementationOnce((...given) => {
    dossier.change(add('Groen', 'K1'))
    return commands.planImport(...given)
  })
  const outcome = await take()
  expect(outcome.added).toBe(0)
  expect(compared()).toBe(3)
  expect(names(dossier)).toHaveLength(3)
})

test('another change to the dossier asks for nothing again', async () => {
  const { dossier, take } = await checkedFile()
  dossier.change(({ about }) => about.set('title', 'Proeftuin'))
  await take()
  expect([compared(), planned()]).toEqual([1, 1])
})
