import { describe, expect, test } from 'vitest'
import { AppError } from '../../../src/errors'
import { limits } from '../../../src/imports/contracts/limits'
import { importing } from './importing'
import { writeXlsx, xlsxParts } from './writeXlsx'
import { writeZip } from './writeZip'

const name = 'lijst.xlsx'
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0])
const zip = (...names: string[]) => writeZip(names.map((one) => ({ name: one, data: 'x' })))
const parts = xlsxParts([
  {
    name: 'A',
    rows: [
      ['Naam', 'Leverancier'],
      ['Groen', 'Blad'],
    ],
  },
])

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0))

async function failureOf(
  contents: Uint8Array | string,
): Promise<{ code: string; details: object } | undefined> {
  try {
    await importing(contents, { name })
    return undefined
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { code: error.code, details: error.details }
  }
}

describe('a file that cannot be read says what it is', () => {
  test.each<[string, Uint8Array, string]>([
    ['an old Excel file', new Uint8Array([...ole, ...wide('Workbook')]), 'import.oldExcel'],
    [
      'a workbook with a password',
      new Uint8Array([...ole, 0, 0, ...wide('EncryptedPackage')]),
      'import.encrypted',
    ],
    ['a zip with a password', writeZip(parts.map((part) => ({ ...part, flags: 1 }))), 'import.encrypted'],
    ['an ods', zip('mimetype', 'content.xml'), 'import.openDocument'],
    ['a Word document', zip('[Content_Types].xml', 'word/document.xml'), 'import.document'],
    ['a binary workbook', zip('xl/workbook.bin'), 'import.otherForm'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7 ...'), 'import.document'],
    [
      'a web page that is called xls',
      new TextEncoder().encode('\n<html><table><tr><td>a'),
      'import.otherForm',
    ],
    ['a photograph called xlsx', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'import.picture'],
    ['a picture of a telephone', new Uint8Array([0, 0, 0, 24, ...ascii('ftypheic')]), 'import.picture'],
    ['half a workbook', writeZip(parts).slice(0, 900), 'import.broken'],
    ['a picture called csv', new Uint8Array([0x42, 0x4d, 0, 0, 0, 7, 1, 2, 3, 0, 0, 0]), 'import.notText'],
    ['an empty file', new Uint8Array(), 'import.empty'],
    ['a file with empty rows only', new TextEncoder().encode(';;;\n;;;\n'), 'import.empty'],
    ['an empty workbook', writeXlsx([{ name: 'Blad1', rows: [] }]), 'import.empty'],
  ])('%s', async (_, bytes, code) => {
    expect(await failureOf(bytes)).toEqual({ code, details: { fileName: name } })
  })

  test('a workbook whose sheet is damaged inside', async () => {
    const bytes = writeZip(parts)
    const broken = bytes.slice()
    const at = Buffer.from(bytes).lastIndexOf('xl/worksheets/sheet1.xml', bytes.length - 400)
    broken.fill(0xff, at + 24, at + 90)
    expect((await failureOf(broken))?.code).toBe('import.broken')
  })
})

describe('a file that is too much says how much is allowed', () => {
  test('of its size', async () => {
    expect(await failureOf(new Uint8Array(limits.fileMegabytes * 1_000_000 + 1))).toEqual({
      code: 'file.tooLarge',
      details: { fileName: name, megabytes: 26, limit: 25 },
    })
  })

  test('of what is in it once unpacked', async () => {
    const large = parts.map((part) =>
      part.name.includes('sheet1') ? { ...part, claims: 250_000_000 } : part,
    )
    expect(await failureOf(writeZip(large))).toEqual({
      code: 'import.unpacksTooLarge',
      details: { fileName: name, limit: 200 },
    })
  })

  test('of its rows', async () => {
    const rows = Array.from({ length: 20_001 }, (_, i) => `K-${i};Contract ${i};Helder`)
    const text = ['Contractnummer;Naam;Leverancier', ...rows].join('\n')
    expect(await failureOf(text)).toEqual({
      code: 'import.tooManyRows',
      details: { fileName: name, rows: 20_001, limit: 20_000 },
    })
    expect(await failureOf(text.slice(0, text.lastIndexOf('\n')))).toBeUndefined()
  })
})
