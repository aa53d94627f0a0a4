import { expect, test, vi } from 'vitest'
import { addRecord } from '../../../src/dossier/commands/records'
import { readContracts } from '../../../src/dossier/contracts/readContracts'
import { fresh, withPiece } from '../../../src/imports/contracts/importState'
import type { Answer } from '../../../src/imports/contracts/messages'
import { takeIn } from '../../../src/imports/contracts/takeIn'
import { memoryDossier } from '../../support/memoryDossier'

vi.mock('../../../src/dossier/contracts/compareImport', { spy: true })
// Files before this one may have the comparison without its spy already.
vi.resetModules()
const compared = vi.mocked((await import('../../../src/dossier/contracts/compareImport')).compareWithRegister)
const { createSession } = await import('../../../src/imports/contracts/session')

const file = 'Contractnummer\tNaam\tLeverancier\nK1\tGroen\tBlad\nK2\tKoffie\tBakkie\n'

/** A dossier with one contract, and a worker that checked a file for it. */
async function checkedFile() {
  compared.mockClear()
  const dossier = memoryDossier((draft) =>
    addRecord(draft, 'contracts', 'own', { name: 'Post', supplier: 'Bode' }),
  )
  const answers: Answer[] = []
  const ask = createSession((answer) => answers.push(answer))
  const tell = (version: number) => {
    const entries = JSON.stringify([...dossier.draft.contracts.entries()])
    return ask({ type: 'known', entries, isFirst: true, version })
  }
  await ask({ type: 'read', source: { kind: 'pasted', name: 'Lijst', text: file } })
  await tell(1)
  await ask({
    type: 'check',
    choices: { mapping: ['number', 'name', 'supplier'], readings: {}, resolutions: {} },
  })
  const plan = async () => {
    answers.length = 0
    await ask({ type: 'plan' })
    const pieces = answers.filter((answer) => answer.type === 'plan')
    return pieces.reduce((planned, piece) => withPiece({ ...fresh, planned }, piece), fresh.planned)
  }
  const names = () => readContracts(dossier.view()).map(({ number, name }) => [number, name])
  return { ...dossier, tell, plan, names }
}

test('a file is compared with the register once, in the worker, and written as it was planned there', async () => {
  const { plan, change, names } = await checkedFile()
  const planned = await plan()
  const apart = vi.fn()
  expect(planned.version).toBe(1)
  expect(takeIn({ change, undo: { apart } } as never, planned.plan)).toEqual({
    added: 2,
    changed: 0,
    same: 0,
    removed: 0,
  })
  expect(compared).toHaveBeenCalledOnce()
  expect(apart).toHaveBeenCalledTimes(2)
  expect(names()).toEqual([
    ['', 'Post'],
    ['K1', 'Groen'],
    ['K2', 'Koffie'],
  ])
})

test('a file is planned again for a register that changed since, and only then', async () => {
  const { plan, change, tell } = await checkedFile()
  await plan()
  await plan()
  expect(compared).toHaveBeenCalledOnce()
  change((draft) =>
    addRecord(draft, 'contracts', 'other', { number: 'K2', name: 'Koffie', supplier: 'Bakkie' }),
  )
  await tell(2)
  const planned = await plan()
  expect(compared).toHaveBeenCalledTimes(2)
  expect(planned).toMatchObject({ version: 2, plan: { outcome: { added: 1, same: 1 } } })
})
