import { describe, expect, test } from 'vitest'
import { readClause } from '../../../../src/imports/contracts/values/readClause'
import { readRelation } from '../../../../src/imports/contracts/values/readRelation'
import { readWords } from '../../../../src/imports/contracts/values/readWords'
import type { Cell } from '../../../../src/imports/table'

describe('what a register says of a social clause', () => {
  test.each<[Cell, string]>([
    ['nee', 'none'],
    ['Neen', 'none'],
    ['n.v.t.', 'none'],
    ['niet van toepassing', 'none'],
    ['0%', 'none'],
    [0, 'none'],
    [false, 'none'],
    ['Ja, wordt nagekomen', 'kept'],
    ['agreed and kept', 'kept'],
    ['Ja, niet nagekomen', 'notKept'],
    ['nog niet ingevuld', 'notKept'],
    ['onbekend', 'unknown'],
  ])('%o means %s', (cell, clause) => {
    expect(readClause(cell)).toEqual({ kind: 'value', value: clause })
  })

  test.each<[Cell, string]>([
    ['ja', 'ja'],
    ['5% van de opdrachtsom', '5% van de opdrachtsom'],
    ['0,5%', '0,5%'],
    ['✓', '✓'],
    ['x', 'x'],
    ['2 plekken voor mbo-leerlingen', '2 plekken voor mbo-leerlingen'],
  ])('%o tells that there is one, not whether it is kept, and its words are kept', (cell, says) => {
    expect(readClause(cell)).toEqual({ kind: 'value', value: 'unknown', says })
  })

  test('nothing and a failed formula stay empty', () => {
    expect(readClause(undefined)).toEqual({ kind: 'empty' })
    expect(readClause('-')).toEqual({ kind: 'empty' })
    expect(readClause('#N/A')).toEqual({ kind: 'empty', remark: 'errorCell' })
  })
})

describe('the contact with a supplier', () => {
  test.each([
    ['goed', 'good'],
    ['Zeer goed', 'good'],
    ['niet goed', 'poor'],
    ['moeizaam', 'poor'],
    ['voldoende', 'fair'],
    ['OK', 'fair'],
    ['onbekend', 'unknown'],
  ])('%s is %s', (text, relation) => {
    expect(readRelation(text)).toEqual({ kind: 'value', value: relation })
  })

  test('is not guessed from a mark', () => {
    expect(readRelation('7')).toEqual({ kind: 'unreadable', reason: 'noChoice' })
  })
})

describe('texts', () => {
  test('come without spare spaces, and keep their lines where those matter', () => {
    expect(readWords('  Café \u00a0 De   Brug ')).toEqual({ kind: 'value', value: 'Café De Brug' })
    expect(readWords('Strooien en\r\nruimen')).toEqual({ kind: 'value', value: 'Strooien en ruimen' })
    expect(readWords('Strooien en\r\nruimen', { keepLines: true })).toEqual({
      kind: 'value',
      value: 'Strooien en\nruimen',
    })
  })

  test('of numbers and days read as people see them', () => {
    expect(readWords(20230015)).toEqual({ kind: 'value', value: '20230015' })
    expect(readWords({ day: '2026-06-01' })).toEqual({ kind: 'value', value: '2026-06-01' })
  })

  test('that stand for nothing are empty, and words that say something stay', () => {
    expect(readWords('-')).toEqual({ kind: 'empty', remark: 'emptyWord' })
    expect(readWords('n.v.t.')).toEqual({ kind: 'empty', remark: 'emptyWord' })
    expect(readWords('#VERW!')).toEqual({ kind: 'empty', remark: 'errorCell' })
    expect(readWords('geen')).toEqual({ kind: 'value', value: 'geen' })
    expect(readWords('# 12')).toEqual({ kind: 'value', value: '# 12' })
  })
})
