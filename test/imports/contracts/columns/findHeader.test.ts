import { describe, expect, test } from 'vitest'
import { findHeader, headerAt } from '../../../../src/imports/contracts/columns/findHeader'
import { leaveOut } from '../../../../src/imports/contracts/columns/leaveOut'
import type { Cell, Merge, Table } from '../../../../src/imports/table'

const table = (rows: readonly (readonly Cell[])[], merges: readonly Merge[] = []): Table => ({
  rows: rows.flatMap((cells, i) => (cells.length > 0 ? [{ number: i + 1, cells }] : [])),
  merges,
  notes: { repairedTexts: 0 },
})
const merge = (top: number, bottom: number, left: number, right: number) => ({ top, bottom, left, right })

describe('the titles of the columns', () => {
  test('stand below lines about the register', () => {
    const found = findHeader(
      table([
        ['Contractenregister gemeente X'],
        ['Naam ambtenaar: J. de Wit', undefined, 'Datum: 1-6-2026'],
        [],
        ['Contractnummer', 'Naam', 'Leverancier', 'Einddatum'],
        ['K1', 'Groen', 'Blad', '31-12-2026'],
      ]),
    )
    expect(found.rows).toEqual([4])
    expect(found.titles).toEqual(['Contractnummer', 'Naam', 'Leverancier', 'Einddatum'])
  })

  test('in two rows are read together, as far as a merged cell reaches', () => {
    const rows = [
      ['Nr', 'Contract', undefined, 'Looptijd', undefined, 'Opmerking'],
      [undefined, 'Naam', 'Leverancier', 'Van', 'Tot', undefined],
      ['K1', 'Groen', 'Blad', '1-1-2026', '31-12-2026', 'x'],
    ]
    const found = findHeader(
      table(rows, [merge(1, 1, 1, 2), merge(1, 1, 3, 4), merge(1, 2, 0, 0), merge(1, 2, 5, 5)]),
    )
    expect(found.rows).toEqual([1, 2])
    expect(found.titles).toEqual([
      'Nr',
      'Contract Naam',
      'Contract Leverancier',
      'Looptijd Van',
      'Looptijd Tot',
      'Opmerking',
    ])
  })

  test('in two rows are read together without merged cells too, as in a text file', () => {
    const found = findHeader(
      table([
        ['Contract', '', 'Leverancier', '', 'Looptijd', ''],
        ['nummer', 'naam', 'naam', 'plaats', 'van', 'tot'],
        ['K1', 'Groen', 'Blad', 'Ede', '1-1-2026', '31-12-2026'],
      ]),
    )
    expect(found.titles).toEqual([
      'Contract nummer',
      'Contract naam',
      'Leverancier naam',
      'Leverancier plaats',
      'Looptijd van',
      'Looptijd tot',
    ])
  })

  test('are not mixed with a first contract of texts only', () => {
    const found = findHeader(
      table([
        ['Naam', 'Leverancier', 'Categorie'],
        ['Groen', 'Blad', 'Buiten'],
        ['Koffie', 'Bakkie', 'Catering'],
      ]),
    )
    expect(found).toMatchObject({ rows: [1], titles: ['Naam', 'Leverancier', 'Categorie'] })
  })

  test('that no register uses are the first full row above rows of numbers', () => {
    const found = findHeader(table([['Lijst'], ['Foo', 'Bar', 'Baz'], ['a', 1, 'c'], ['d', 2, 'f']]))
    expect(found).toMatchObject({ rows: [2], titles: ['Foo', 'Bar', 'Baz'] })
  })

  test('can be missing', () => {
    const found = findHeader(
      table([
        ['K1', 'Groen', 'Blad', '31-12-2026'],
        ['K2', 'Koffie', 'Bakkie', '31-12-2027'],
      ]),
    )
    expect(found.rows).toEqual([])
  })

  test('are where people say they are', () => {
    const rows = [
      ['a', 'b'],
      ['Naam', 'Leverancier'],
      ['Groen', 'Blad'],
    ]
    expect(headerAt(table(rows), 1)).toMatchObject({ rows: [1], titles: ['a', 'b'] })
    expect(headerAt(table(rows), 0)).toMatchObject({ rows: [], titles: [] })
  })
})

describe('rows that are no contracts', () => {
  const header = ['Nummer', 'Naam', 'Leverancier', 'Waarde', 'Einde']
  const contract = (number: string) => [number, 'Groen', 'Blad', 100, '31-12-2026']
  const kindsOf = (...rows: readonly (readonly Cell[])[]) => {
    const whole = table([header, contract('K1'), contract('K2'), contract('K3'), ...rows])
    return leaveOut(whole.rows, findHeader(whole)).leftOut.map(({ kind, row }) => [kind, row])
  }

  test.each<[string, readonly Cell[]]>([
    ['Totaal', ['Totaal', undefined, undefined, 300]],
    ['Eindtotaal:', ['Eindtotaal:', undefined, undefined, 300]],
    ['Totaal in the second column', [undefined, 'Totaal', undefined, 300]],
    ['Grand total', ['Grand total', undefined, undefined, 300]],
    ['a bare sum at the very end', [undefined, undefined, undefined, 300]],
  ])('%s', (_, row) => {
    expect(kindsOf(row)).toEqual([['total', 5]])
  })

  test('a remark below, a heading between, and titles that come again', () => {
    expect(kindsOf([], ['Bron: inkoop'], ['Facilitair'], contract('K4'), header, contract('K5'))).toEqual([
      ['remark', 6],
      ['remark', 7],
      ['header', 9],
    ])
  })

  test('are not contracts that look a little like them', () => {
    expect(kindsOf(['K4', 'Totaal onderhoud installaties', 'Warm', 200, '31-12-2027'])).toEqual([])
    expect(kindsOf(['Totaalonderhoud', 'Totaal facility', 'Warm', 200, '31-12-2027'])).toEqual([])
    expect(kindsOf(['K4', 'Alleen een naam'])).toEqual([])
  })
})
