import { describe, expect, test } from 'vitest'
import { limits } from '../../../src/imports/contracts/limits'
import { openXlsx } from '../../../src/imports/xlsx/openXlsx'
import { lookOf } from '../../../src/imports/xlsx/readStyles'
import { createXmlScanner, plainText } from '../../../src/imports/xlsx/scanXml'
import { serialDay } from '../../../src/imports/xlsx/serialDay'
import { readDirectory } from '../../../src/imports/zip/readDirectory'
import { UnpacksTooLarge } from '../../../src/imports/zip/unpack'
import { type MadeSheet, on, writeXlsx, type XlsxOptions, xlsxParts } from '../contracts/writeXlsx'
import { writeZip, type ZipPart } from '../contracts/writeZip'

async function open(sheets: readonly MadeSheet[], options?: XlsxOptions) {
  const bytes = writeXlsx(sheets, options)
  return openXlsx(bytes, readDirectory(bytes), limits)
}

async function cellsOf(sheet: MadeSheet, options?: XlsxOptions) {
  const workbook = await open([sheet], options)
  return (await workbook.read(0)).rows.map(({ number, cells }) => [number, ...cells])
}

const mixed: MadeSheet = {
  name: 'Contracten',
  rows: [
    ['Nummer', 'Naam & <titel>', 'Waarde', 'Einde', 'Percentage', 'Ja'],
    undefined,
    [
      { number: 123, format: '00000' },
      ' Café "De Brug" ',
      1234.5,
      on('2026-12-31'),
      { number: 0.05, format: '0.0%' },
      true,
    ],
    [null, { formulaText: 'A & B' }, { error: '#N/A' }, { number: 0, format: 'dd-mm-yyyy' }, null, false],
  ],
}

describe('a workbook', () => {
  const expected = [
    [1, 'Nummer', 'Naam & <titel>', 'Waarde', 'Einde', 'Percentage', 'Ja'],
    [3, '00123', 'Café "De Brug"', 1234.5, { day: '2026-12-31' }, '5%', true],
    [4, undefined, 'A & B', '#N/A', undefined, undefined, false],
  ]

  test('reads as people see it: zeros in front, days, percents, formulas and failed formulas', async () => {
    expect(await cellsOf(mixed)).toEqual(expected)
  })

  test('reads the same from programs that write it otherwise', async () => {
    expect(await cellsOf(mixed, { inline: true })).toEqual(expected)
    expect(await cellsOf(mixed, { prefix: 'x' })).toEqual(expected)
    expect(await cellsOf(mixed, { from1904: true })).toEqual(expected)
  })

  test('without places counts cells and rows itself', async () => {
    const sheet = {
      name: 'A',
      rows: [
        ['a', 'b'],
        ['c', null, 'd'],
      ],
    }
    expect(await cellsOf(sheet, { withoutPlaces: true })).toEqual([
      [1, 'a', 'b'],
      [2, 'c', undefined, 'd'],
    ])
  })

  test('tells its sheets and which are hidden, and reads only what is asked', async () => {
    const workbook = await open([
      { name: 'Toelichting', rows: [['Uitleg']] },
      { name: 'Q&A', rows: [['x'], ['y'], ['z']], hidden: true },
    ])
    expect(workbook.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['Toelichting', false],
      ['Q&A', true],
    ])
    const long = { name: 'Lang', rows: Array.from({ length: 20_000 }, (_, i) => [`rij ${i}`, i]) }
    const beginning = await (await open([long])).read(0, { rows: 60 })
    expect(beginning.rows.length).toBeGreaterThanOrEqual(60)
    expect(beginning.rows.length).toBeLessThan(15_000)
    expect(beginning.lastRow).toBe(20_000)
  })

  test('says in each row what a merged cell says for several, and that it was said once', async () => {
    const workbook = await open([
      {
        name: 'A',
        rows: [
          ['Leverancier', 'Perceel', 'Waarde'],
          ['Glansrijk', 'Noord', 100],
          [null, 'Zuid', null],
          [null, 'West', null],
        ],
        merges: ['A2:A4', 'C2:C4'],
      },
    ])
    const { rows } = await workbook.read(0)
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['Leverancier', 'Perceel', 'Waarde'],
      ['Glansrijk', 'Noord', 100],
      ['Glansrijk', 'Zuid', 100],
      ['Glansrijk', 'West', 100],
    ])
    expect(rows.map(({ repeated }) => [...(repeated ?? [])])).toEqual([[], [], [0, 2], [0, 2]])
  })

  test('tells which rows are hidden', async () => {
    const { rows } = await (await open([{ name: 'A', rows: [['a'], ['b'], ['c']], hiddenRows: [2] }])).read(0)
    expect(rows.map(({ hidden }) => hidden ?? false)).toEqual([false, true, false])
  })
})

describe('a zip', () => {
  const parts = xlsxParts([{ name: 'A', rows: [['a', 'b']] }])

  test('that says it is larger than the limit is not unpacked at all', async () => {
    const claims = parts.map(
      (part): ZipPart => (part.name.includes('sheet1') ? { ...part, claims: 201_000_000 } : part),
    )
    const bytes = writeZip(claims)
    await expect(openXlsx(bytes, readDirectory(bytes), limits)).rejects.toBeInstanceOf(UnpacksTooLarge)
  })

  test('that lies about its size is stopped while it unpacks', async () => {
    const bomb = `<worksheet><sheetData>${' '.repeat(3_000_000)}`
    const lying = parts.map(
      (part): ZipPart => (part.name.includes('sheet1') ? { ...part, data: bomb, claims: 1000 } : part),
    )
    const bytes = writeZip(lying)
    expect(bytes.length).toBeLessThan(10_000)
    const workbook = await openXlsx(bytes, readDirectory(bytes), { ...limits, unpackedMegabytes: 2 })
    await expect(workbook.read(0)).rejects.toBeInstanceOf(UnpacksTooLarge)
  })

  test('that is cut off is no whole zip', () => {
    const bytes = writeZip(parts)
    expect(() => readDirectory(bytes.slice(0, bytes.length - 100))).toThrow()
  })

  test('that is stored without packing reads too', async () => {
    const bytes = writeZip(parts.map((part) => ({ ...part, stored: true })))
    const { rows } = await (await openXlsx(bytes, readDirectory(bytes), limits)).read(0)
    expect(rows).toEqual([{ number: 1, cells: ['a', 'b'] }])
  })
})

describe('small things of spreadsheets', () => {
  test.each([
    ['dd-mm-yyyy', 'day'],
    ['[$-413]d mmmm yyyy;@', 'day'],
    ['mmm-yy', 'day'],
    ['yyyy\\-mm\\-dd', 'day'],
    ['d/m/yy h:mm', 'day'],
    ['h:mm', 'plain'],
    ['[h]:mm:ss', 'plain'],
    ['General', 'plain'],
    ['#,##0.00', 'plain'],
    ['"€" #,##0.00;[Red]-"€" #,##0.00', 'plain'],
    ['0 "dagen"', 'plain'],
    ['0.00%', 'percent'],
    ['00000', 'padded'],
  ])('the format %s shows a number as %s', (format, kind) => {
    expect(lookOf(format).kind).toBe(kind)
  })

  test.each([
    [46174, '2026-06-01'],
    [46174.75, '2026-06-01'],
    [61, '1900-03-01'],
    [59, '1900-02-28'],
    [0, undefined],
    [1, undefined],
    [-5, undefined],
    [3_000_000, undefined],
  ])('the day with number %d is %s', (serial, day) => {
    expect(serialDay(serial)).toBe(day)
  })

  test('XML reads the same in pieces of any size', () => {
    const xml = `<?xml version="1.0"?><!-- a > b --><a:root x='1 > 0' y="é">t&amp;<b/><![CDATA[<raw> & more]]>end</a:root>`
    const told = (size: number) => {
      const events: string[] = []
      let text = ''
      const flush = () => {
        if (text) events.push(plainText(text))
        text = ''
      }
      const scanner = createXmlScanner({
        open: (name, attributes) => {
          flush()
          events.push(`<${name}${attributes}`)
        },
        close: (name) => {
          flush()
          events.push(`/${name}`)
        },
        text: (piece) => {
          text += piece
        },
      })
      for (let at = 0; at < xml.length; at += size) scanner.write(xml.slice(at, at + size))
      return events
    }
    const whole = told(xml.length)
    expect(whole).toEqual([`<root x='1 > 0' y="é"`, 't&', '<b', '/b', '<raw> & moreend', '/root'])
    for (let size = 1; size < 30; size++) expect(told(size), `in pieces of ${size}`).toEqual(whole)
  })

  test('references become the signs that they stand for', () => {
    expect(plainText('a &lt; b &#38; c &#xE9; _x000D_ &unknown;')).toBe('a < b & c é \r &unknown;')
  })
})
