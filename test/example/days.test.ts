import { expect, test } from 'vitest'
import { workingDay } from '../../src/example/days'

test('a day in a weekend moves away from today, and today stays', () => {
  expect(workingDay('2026-06-10', -4)).toBe('2026-06-05')
  expect(workingDay('2026-06-10', 4)).toBe('2026-06-15')
  expect(workingDay('2026-06-13', 0)).toBe('2026-06-13')
})

test('nothing is planned on a holiday', () => {
  expect(workingDay('2026-11-22', 40)).toBe('2027-01-04')
  expect(workingDay('2027-01-04', -9)).toBe('2026-12-24')
})
