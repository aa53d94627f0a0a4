import { describe, expect, test } from 'vitest'
import { decideDayOrder } from '../../../../src/imports/contracts/values/decideDayOrder'
import { readDate } from '../../../../src/imports/contracts/values/readDate'
import type { Cell } from '../../../../src/imports/table'

const dutch = { order: 'dayFirst', isSure: true, edge: 'last' } as const
const read = (cell: Cell, options = {}) => readDate(cell, { ...dutch, ...options })

describe('a day is read', () => {
  test.each<[Cell, string]>([
    ['31-12-2026', '2026-12-31'],
    ['1-4-2023', '2023-04-01'],
    ['1/6/26', '2026-06-01'],
    ["31/12/'26", '2026-12-31'],
    ['01.09.2025', '2025-09-01'],
    ['31 - 12 - 2026', '2026-12-31'],
    ['2026-06-01', '2026-06-01'],
    ['2026/6/1', '2026-06-01'],
    ['20260601', '2026-06-01'],
    ['31122026', '2026-12-31'],
    ['2026-06-01 00:00:00', '2026-06-01'],
    ['01-06-2026 00:00', '2026-06-01'],
    ['2026-06-01T00:00:00.000+02:00', '2026-06-01'],
    ['1 juni 2026', '2026-06-01'],
    ['1e mrt 2025', '2025-03-01'],
    ['31 dec. 2026', '2026-12-31'],
    ['15-okt-26', '2026-10-15'],
    ['1 mei 2027', '2027-05-01'],
    ['June 1, 2026', '2026-06-01'],
    ['1st of June 2026', '2026-06-01'],
    ['maandag 1 juni 2026', '2026-06-01'],
    ['t/m 31-12-2026', '2026-12-31'],
    ['per 1-1-2027', '2027-01-01'],
    ['29-02-2028', '2028-02-29'],
    ['1-1-99', '1999-01-01'],
    [46174, '2026-06-01'],
    ['46174', '2026-06-01'],
    [{ day: '2026-06-01' }, '2026-06-01'],
  ])('%o is %s', (cell, day) => {
    expect(read(cell)).toEqual({ kind: 'value', value: day })
  })

  test('midnight that a system gives out as the evening before in Greenwich is the day here', () => {
    expect(read('2026-05-31T22:00:00.000Z')).toEqual({ kind: 'value', value: '2026-06-01' })
    expect(read('2025-12-31T23:00:00Z')).toEqual({ kind: 'value', value: '2026-01-01' })
    expect(read('2026-05-31T12:00:00Z')).toEqual({ kind: 'value', value: '2026-05-31' })
  })
})

describe('a week, month, quarter or year alone', () => {
  test.each([
    ['2026', '2026-12-31', '2026-01-01'],
    ['juni 2026', '2026-06-30', '2026-06-01'],
    ['maart 2027', '2027-03-31', '2027-03-01'],
    ['feb-28', '2028-02-29', '2028-02-01'],
    ['06-2026', '2026-06-30', '2026-06-01'],
    ['2026-06', '2026-06-30', '2026-06-01'],
    ['Q3 2026', '2026-09-30', '2026-07-01'],
    ['3e kwartaal 2026', '2026-09-30', '2026-07-01'],
    ['kwartaal 1 2027', '2027-03-31', '2027-01-01'],
    ['2026-Q4', '2026-12-31', '2026-10-01'],
    ['K2 2027', '2027-06-30', '2027-04-01'],
    ['week 12 2027', '2027-03-28', '2027-03-22'],
    ['wk 1 2027', '2027-01-10', '2027-01-04'],
    ['2026 week 53', '2027-01-03', '2026-12-28'],
    ['tot en met dec 2026', '2026-12-31', '2026-12-01'],
  ])('%s ends on %s and begins on %s, and people hear so', (text, last, first) => {
    expect(read(text)).toEqual({ kind: 'value', value: last, remark: 'wholePeriod' })
    expect(read(text, { edge: 'first' })).toEqual({ kind: 'value', value: first, remark: 'wholePeriod' })
  })
})

describe('words that say only roughly when give a day to accept', () => {
  test.each([
    ['medio 2027', '2027-06-30', '2027-07-01'],
    ['begin 2028', '2028-01-31', '2028-01-01'],
    ['eind 2026', '2026-12-31', '2026-12-01'],
    ['eind van 2026', '2026-12-31', '2026-12-01'],
    ['ultimo 2026', '2026-12-31', '2026-12-01'],
    ['eind Q2 2027', '2027-06-30', '2027-06-01'],
    ['medio Q1 2027', '2027-02-15', '2027-02-15'],
    ['begin mei 2027', '2027-05-10', '2027-05-01'],
    ['medio juni 2027', '2027-06-15', '2027-06-15'],
    ['eind feb 2028', '2028-02-29', '2028-02-21'],
    ['zomer 2027', '2027-08-31', '2027-06-01'],
    ['najaar 2027', '2027-11-30', '2027-09-01'],
    ['ca. juni 2027', '2027-06-30', '2027-06-01'],
    ['naar verwachting eind 2027', '2027-12-31', '2027-12-01'],
    ['schooljaar 2026-2027', '2027-07-31', '2026-08-01'],
    ['academiejaar 2026/27', '2027-08-31', '2026-09-01'],
  ])('%s ends on %s or begins on %s', (text, last, first) => {
    const rough = { kind: 'unreadable', reason: 'roughDay' }
    expect(read(text)).toEqual({ ...rough, suggestion: last })
    expect(read(text, { edge: 'first' })).toEqual({ ...rough, suggestion: first })
  })
})

describe('what says that there is no day stays empty', () => {
  test.each<[Cell, string | undefined]>([
    [undefined, undefined],
    ['', undefined],
    [0, undefined],
    ['-', 'emptyWord'],
    ['n.v.t.', 'emptyWord'],
    ['N.T.B.', 'emptyWord'],
    ['nader te bepalen', 'emptyWord'],
    ['00-00-0000', 'emptyWord'],
    ['01-01-1900', 'emptyWord'],
    ['onbepaalde tijd', 'openEnded'],
    ['Doorlopend', 'openEnded'],
    ['stilzwijgend verlengd', 'openEnded'],
    ['jaarlijks opzegbaar', 'openEnded'],
    ['nog te bepalen', 'emptyWord'],
    ['n.b.', 'emptyWord'],
    ['31-12-9999', 'openEnded'],
    [{ day: '9999-12-31' }, 'openEnded'],
    ['#N/B', 'errorCell'],
    ['#REF!', 'errorCell'],
  ])('%o', (cell, remark) => {
    expect(read(cell)).toEqual(remark ? { kind: 'empty', remark } : { kind: 'empty' })
  })
})

describe('what cannot be a day is asked', () => {
  test.each<[Cell, object]>([
    ['zomer', { reason: 'noDay' }],
    ['winter 2027', { reason: 'noDay' }],
    ['week 12', { reason: 'noDay' }],
    ['week 53 2027', { reason: 'noDay' }],
    ['schooljaar 2026-2029', { reason: 'noDay' }],
    ['3 jaar', { reason: 'noDay' }],
    ['31-02-2024', { reason: 'noSuchDay' }],
    ['2026-13-01', { reason: 'noSuchDay' }],
    ['31-12-2026 (optie 2x1 jaar)', { reason: 'textBesideDay', suggestion: '2026-12-31' }],
    ['01-01-2024 t/m 31-12-2026', { reason: 'severalDays', suggestion: '2024-01-01' }],
    ['Contract 12', { reason: 'noDay' }],
    [12.5, { reason: 'noDay' }],
    [true, { reason: 'noDay' }],
  ])('%o', (cell, found) => {
    expect(read(cell)).toEqual({ kind: 'unreadable', ...found })
  })
})

describe('which number is the day', () => {
  test('is told by most of the dates that leave no doubt', () => {
    expect(decideDayOrder(['03-04-2026', '31-12-2026', '1-2-2026'])).toMatchObject({
      order: 'dayFirst',
      isSure: true,
    })
    expect(decideDayOrder(['03/04/2026', '12/31/2026'])).toMatchObject({ order: 'monthFirst', isSure: true })
    expect(decideDayOrder(['12/31/2026', '11/30/2026', '31/12/2026'])).toMatchObject({
      order: 'monthFirst',
      isSure: false,
    })
  })

  test('is the first where nothing tells, and people hear that', () => {
    const decided = decideDayOrder(['03-04-2026', { day: '2026-12-31' }, 46174])
    expect(decided).toEqual({ order: 'dayFirst', isSure: false, votes: 0 })
    expect(read('03-04-2026', decided)).toEqual({ kind: 'value', value: '2026-04-03', remark: 'unsureDay' })
    expect(read('05-05-2026', decided)).toEqual({ kind: 'value', value: '2026-05-05' })
  })

  test('is the other one for a date that can be read in one way only', () => {
    expect(read('12/31/2026')).toEqual({ kind: 'value', value: '2026-12-31', remark: 'otherDayOrder' })
    expect(read('03/04/2026', { order: 'monthFirst' })).toEqual({ kind: 'value', value: '2026-03-04' })
  })
})
