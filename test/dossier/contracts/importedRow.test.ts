import { expect, test } from 'vitest'
import { readRow, writeRow } from '../../../src/dossier/contracts/importedRow'

test('two laptops write the same text for the same row, whatever order its fields come in', () => {
  const one = writeRow({ name: 'Groen', supplier: 'Blad', valuePerYear: 1200, importId: 'i', rank: 'M000V' })
  const other = writeRow({
    rank: 'M000V',
    importId: 'i',
    valuePerYear: 1200,
    supplier: 'Blad',
    name: 'Groen',
  })
  expect(other).toBe(one)
})

test('an empty field leaves no trace in a row', () => {
  expect(readRow(writeRow({ name: 'Groen', note: '', ends: null }))).toEqual({ name: 'Groen' })
})

test('a row of an older dossier reads the same, and what is no row is none', () => {
  expect(readRow({ name: 'Groen' })).toEqual({ name: 'Groen' })
  expect(readRow('geen rij')).toBeUndefined()
  expect(readRow('[1]')).toBeUndefined()
  expect(readRow(undefined)).toBeUndefined()
})
