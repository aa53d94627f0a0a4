import { describe, expect, test } from 'vitest'
import { createFormat } from '../../src/hooks/useFormat'

describe('in Dutch', () => {
  const format = createFormat('nl')

  test('a date has its month as a word', () => {
    expect(format.date('2026-03-12')).toBe('12 maart 2026')
    expect(format.dayShort('2026-12-03')).toBe('3 dec')
  })

  test('a day is a day where people are, not in Greenwich', () => {
    expect(format.dayShort('2026-01-01')).toBe('1 jan')
    expect(format.relative('2026-11-21', '2026-11-22')).toBe('gisteren')
  })

  test.each([
    ['2026-11-22', 'vandaag'],
    ['2026-11-19', '3 dagen geleden'],
    ['2026-11-23', 'morgen'],
    ['2026-10-25', '4 weken geleden'],
    ['2026-05-22', '6 maanden geleden'],
  ])('%s is, seen from 22 November 2026, "%s"', (day, words) => {
    expect(format.relative(day, '2026-11-22')).toBe(words)
  })

  test('late in the evening, this morning is today and not yesterday', () => {
    expect(format.relative(new Date(2026, 10, 22, 0, 5), new Date(2026, 10, 22, 23, 55))).toBe('vandaag')
  })

  test('numbers have a decimal comma', () => {
    expect(format.number(1234.5)).toBe('1.234,5')
    expect(format.decimal).toBe(',')
  })

  test('what is no date stays as somebody wrote it', () => {
    expect(format.date('ooit')).toBe('ooit')
    expect(format.relative('')).toBe('')
  })
})

describe('in English', () => {
  const format = createFormat('en')

  test('the day comes before the month', () => {
    expect(format.date('2026-03-12')).toBe('12 March 2026')
    expect(format.relative('2026-11-21', '2026-11-22')).toBe('yesterday')
    expect(format.decimal).toBe('.')
  })
})
