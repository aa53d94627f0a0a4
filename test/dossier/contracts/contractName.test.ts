import { expect, test } from 'vitest'
import { contractName } from '../../../src/dossier/contracts/contractName'

const told = { name: '', supplier: '', number: '' }

test('a contract is called by its name, and otherwise by what tells it from others', () => {
  expect(contractName({ name: 'Groen', supplier: 'Blad', number: 'K1' })).toBe('Groen')
  expect(contractName({ ...told, supplier: 'Blad', number: 'K1' })).toBe('Blad (K1)')
  expect(contractName({ ...told, supplier: 'Blad' })).toBe('Blad')
  expect(contractName({ ...told, number: 'K1' })).toBe('K1')
  expect(contractName(told)).toBe('')
  expect(contractName(undefined)).toBe('')
})
