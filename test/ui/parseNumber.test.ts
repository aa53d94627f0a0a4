import { expect, test } from 'vitest'
import { parseNumber } from '../../src/ui/parseNumber'

test.each([
  ['12', 12],
  ['12,5', 12.5],
  ['12,', 12],
  ['1.234,50', 1234.5],
  ['1.234', 1234],
  ['1.234.567', 1_234_567],
  ['1.5', 1.5],
  ['€ 1.200,-', undefined],
  ['€ 1.200', 1200],
  ['EUR 3,25', 3.25],
  ['-4', -4],
  [',5', 0.5],
  ['0', 0],
])('someone who writes Dutch and types "%s" means %s', (typed, meant) => {
  expect(parseNumber(typed)).toBe(meant)
})

test.each([
  ['1,234.50', 1234.5],
  ['1,5', 1.5],
  ['1,234', 1234],
  ['25.5', 25.5],
])('someone who writes English and types "%s" means %s', (typed, meant) => {
  expect(parseNumber(typed, '.')).toBe(meant)
})

test.each(['', 'twaalf', '12 uur', '1,2,3', '1.23.4', '1,5.000', '--3', '1.2,3.4'])(
  '"%s" is no number, and nobody guesses',
  (typed) => {
    expect(parseNumber(typed)).toBeUndefined()
  },
)
