import { describe, expect, test } from 'vitest'
import { endOfTerm, readTerm } from '../../../../src/imports/contracts/values/readTerm'

const dayFirst = { order: 'dayFirst', isSure: true } as const

describe('how long a contract runs', () => {
  test.each([
    ['1-8-2023 t/m 31-7-2027', { start: '2023-08-01', ends: '2027-07-31' }],
    ['van 01-01-2024 tot en met 31-12-2026', { start: '2024-01-01', ends: '2026-12-31' }],
    ['1 juni 2024 – 31 mei 2026', { start: '2024-06-01', ends: '2026-05-31' }],
    ['2024-2027', { start: '2024-01-01', ends: '2027-12-31' }],
    ['2024 t/m 2027', { start: '2024-01-01', ends: '2027-12-31' }],
    ['4 jaar', { start: undefined, months: 48 }],
    ['36 mnd', { start: undefined, months: 36 }],
    ['vier jaar', { start: undefined, months: 48 }],
    ['1,5 jaar', { start: undefined, months: 18 }],
    ['3 jaren', { start: undefined, months: 36 }],
    ['01-01-2024 / 31-12-2027', { start: '2024-01-01', ends: '2027-12-31' }],
    ['3 jaar + 2x1', { start: undefined, months: 36, extra: '3 jaar + 2x1' }],
    ['4 jaar (optie 2 x 1 jaar)', { start: undefined, months: 48, extra: '4 jaar (optie 2 x 1 jaar)' }],
    ['2 years from 1-4-2025', { start: '2025-04-01', months: 24 }],
  ])('%s', (text, term) => {
    expect(readTerm(text, dayFirst)).toEqual(term)
  })

  test.each([
    'zie bijlage',
    '2 + 1 + 1 jaar',
    '1+1+1',
    '2 x 1 jaar',
    '4 jaar incl. 2 optiejaren',
    'onbepaald',
    '31-12-2027 t/m 1-1-2024',
    '48',
    '2024-06-01',
  ])('is not guessed from %s', (text) => {
    expect(readTerm(text, dayFirst)).toBeUndefined()
  })

  test('ends the day before the same day comes back', () => {
    expect(endOfTerm('2025-01-01', 12)).toBe('2025-12-31')
    expect(endOfTerm('2025-09-01', 18)).toBe('2027-02-28')
    expect(endOfTerm('2024-02-29', 12)).toBe('2025-02-28')
    expect(endOfTerm('2024-12-15', 1)).toBe('2025-01-14')
  })
})
