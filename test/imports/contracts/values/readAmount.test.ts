import { describe, expect, test } from 'vitest'
import { decideDecimal } from '../../../../src/imports/contracts/values/decideDecimal'
import { readAmount } from '../../../../src/imports/contracts/values/readAmount'
import { readHours } from '../../../../src/imports/contracts/values/readHours'
import type { Cell } from '../../../../src/imports/table'

const comma = { decimal: ',', isSure: true } as const
const point = { decimal: '.', isSure: true } as const

describe('an amount is read', () => {
  test.each<[Cell, number]>([
    ['€ 1.234,50', 1234.5],
    ['€1.234', 1234],
    ['1234,5', 1234.5],
    ['1 234 567,89', 1_234_567.89],
    ["1'234'567.50", 1_234_567.5],
    ['EUR 1,234.50', 1234.5],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['€ 38.900,-', 38_900],
    ['38.900,=', 38_900],
    ['12.5', 12.5],
    ['0.234', 0.23],
    ['1234.567', 1234.57],
    ['€ 1,2 mln', 1_200_000],
    ['4,5 miljoen', 4_500_000],
    ['2 mln.', 2_000_000],
    ['250k', 250_000],
    ['50 duizend', 50_000],
    ['€ 12.000 per jaar', 12_000],
    ['12.000 p.j.', 12_000],
    ['45.000,- per jaar', 45_000],
    ['45.000 p/j excl. btw', 45_000],
    ['€ 45.000,00 excl. 21% btw', 45_000],
    ['€ 45.000*', 45_000],
    ['€ 12.000,00 excl. btw', 12_000],
    ['€ 12.000 (excl. BTW) per jaar', 12_000],
    ['-1.500,00', -1500],
    ['1.500,00-', -1500],
    ['(1.500)', -1500],
    ['0', 0],
    [1234.5600000000002, 1234.56],
    [0.1 + 0.2, 0.3],
  ])('%o is %d', (cell, amount) => {
    expect(readAmount(cell, comma)).toEqual({ kind: 'value', value: amount })
  })

  test('as the column reads it, where it could be two things', () => {
    expect(readAmount('1.234', comma)).toEqual({ kind: 'value', value: 1234 })
    expect(readAmount('1,234', point)).toEqual({ kind: 'value', value: 1234 })
    const unsure = { decimal: ',', isSure: false } as const
    expect(readAmount('1.234', unsure)).toEqual({ kind: 'value', value: 1234, remark: 'unsureAmount' })
    expect(readAmount('1234', unsure)).toEqual({ kind: 'value', value: 1234 })
  })

  test('with what people should know of it', () => {
    expect(readAmount('£12,750.00', comma)).toEqual({ kind: 'value', value: 12_750, remark: 'foreignMoney' })
    expect(readAmount('± 900.000', comma)).toEqual({ kind: 'value', value: 900_000, remark: 'about' })
    for (const text of ['ca. € 45.000', '€45.000 (raming)', 'raming: 45.000', '€ 45.000 begroot']) {
      expect(readAmount(text, comma)).toEqual({ kind: 'value', value: 45_000, remark: 'about' })
    }
    for (const text of ['€ 45.000 incl. btw', '45.000 (inclusief 21% BTW)', 'ca. 45.000 incl.']) {
      expect(readAmount(text, comma)).toEqual({ kind: 'value', value: 45_000, remark: 'includesVat' })
    }
  })
})

test.each<[Cell, string | undefined]>([
  [undefined, undefined],
  ['', undefined],
  ['-', 'emptyWord'],
  ['€ -', 'emptyWord'],
  ['n.v.t.', 'emptyWord'],
  ['p.m.', 'emptyWord'],
  ['onbekend', 'emptyWord'],
  ['#WAARDE!', 'errorCell'],
])('%o is no amount, and stays empty', (cell, remark) => {
  expect(readAmount(cell, comma)).toEqual(remark ? { kind: 'empty', remark } : { kind: 'empty' })
})

test.each([
  ['€ 3.750 per maand', 'otherPeriod', 45_000],
  ['3.750 p/m', 'otherPeriod', 45_000],
  ['€ 10.000 per kwartaal excl. btw', 'otherPeriod', 40_000],
  ['€ 180.000 (4 jaar)', 'wholeAmount', 180_000],
  ['€ 45.000 totaal', 'wholeAmount', 45_000],
  ['min. 45.000', 'textBesideAmount', 45_000],
  ['> € 221.000', 'textBesideAmount', 221_000],
  ['€ 1,2 mln na gunning', 'textBesideAmount', 1_200_000],
])('%s has an amount in it, which is proposed', (text, reason, suggestion) => {
  expect(readAmount(text, comma)).toEqual({ kind: 'unreadable', reason, suggestion })
})

test.each<[Cell]>([
  ['50.000 - 100.000'],
  ['€ 40.000 tot € 50.000'],
  ['40.000 tot 50.000'],
  ['€ 85 per uur'],
  ['1.200 k'],
  ['zaak 20231234'],
  ['2 percelen'],
  ['zie bijlage'],
  ['1.200 mln'],
  ['12.34.567'],
  ['1.23,456.7'],
  ['€ 5 per stuk en € 3 per uur'],
  [true],
  [{ day: '2026-01-01' }],
])('%o is asked', (cell) => {
  expect(readAmount(cell, comma)).toEqual({ kind: 'unreadable', reason: 'noAmount' })
})

describe('the sign before the cents', () => {
  test('is not told by an amount with words behind it', () => {
    expect(decideDecimal(['3.750 per maand', '5.000'])).toEqual({ decimal: ',', isSure: false, votes: 0 })
  })

  test('is told by most of the amounts that leave no doubt', () => {
    expect(decideDecimal(['1.234', '€ 1.234,50', '12,5'])).toEqual({ decimal: ',', isSure: true, votes: 2 })
    expect(decideDecimal(['1,234', '1,234.50'])).toEqual({ decimal: '.', isSure: true, votes: 1 })
    expect(decideDecimal(['1,234.50', '99.95', '1.234,50'])).toMatchObject({ decimal: '.', isSure: false })
  })

  test('is the comma where nothing tells', () => {
    expect(decideDecimal(['1.234', '900', 12.5])).toEqual({ decimal: ',', isSure: false, votes: 0 })
  })
})

describe('hours per week', () => {
  test.each<[Cell, number]>([
    ['36', 36],
    ['36,5', 36.5],
    [24, 24],
    ['12 uur per week', 12],
    ['8 u/w', 8],
    ['16 uur', 16],
    ['40 uur p.w.', 40],
    ['40 per week', 40],
    ['40 u p/w', 40],
    ['wekelijks 40 uur', 40],
  ])('%o', (cell, hours) => {
    expect(readHours(cell, comma)).toEqual({ kind: 'value', value: hours })
  })

  test.each([
    ['1,5 fte', 'fullTimeJobs', 54],
    ['0,8 FTE', 'fullTimeJobs', 28.8],
    ['2080 uur per jaar', 'otherHours', 40],
    ['160 uur per maand', 'otherHours', 36.9],
  ])('are proposed for %s, and people say whether that is right', (text, reason, suggestion) => {
    expect(readHours(text, comma)).toEqual({ kind: 'unreadable', reason, suggestion })
  })

  test.each(['36-40', '8 uur per dag', 'wisselend'])('are not guessed from %s', (text) => {
    expect(readHours(text, comma)).toEqual({ kind: 'unreadable', reason: 'noHours' })
  })

  test('are never less than none', () => {
    expect(readHours(-3, comma)).toEqual({ kind: 'unreadable', reason: 'noHours' })
  })
})
