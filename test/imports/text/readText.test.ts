import { describe, expect, test } from 'vitest'
import { decodeText, detectEncoding, isBinary } from '../../../src/imports/text/decodeText'
import { detectDelimiter } from '../../../src/imports/text/detectDelimiter'
import { readText } from '../../../src/imports/text/readText'
import { repairText } from '../../../src/imports/text/repairText'

const words = 'Naam;Leverancier;Waarde\nCafé;Özdemir & Zn.;€ 1.200'
const western = Buffer.from(words.replace('€', '\u0080'), 'latin1')
const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16()

describe('the letters of a text file', () => {
  test.each([
    ['UTF-8', Buffer.from(words), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${words}`), 'utf-8'],
    ['windows-1252', western, 'windows-1252'],
    ['UTF-16 as Excel saves it', Buffer.from(`\uFEFF${words}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 without a mark', Buffer.from(words, 'utf16le'), 'utf-16le'],
    ['UTF-16 the other way round', swapped(`\uFEFF${words}`), 'utf-16be'],
    ['UTF-16 the other way round, without a mark', swapped(words), 'utf-16be'],
  ])('in %s read the same', (_, bytes, encoding) => {
    expect(detectEncoding(bytes)).toBe(encoding)
    expect(decodeText(bytes)).toBe(words)
  })

  test('that a program garbled are put right, and others left alone', () => {
    expect(repairText('CafÃ© â€˜De Brugâ€™ â‚¬ 12')).toBe('Café ‘De Brug’ € 12')
    expect(repairText('ÃŽle-de-France')).toBe('Île-de-France')
    for (const text of ['Café', 'Â', 'PÃO', '€ 12 – 13', '« CAFÉ\u00a0»', 'naïef 漢'])
      expect(repairText(text)).toBe(text)
  })

  test.each([
    ['signs that nobody sees', 'Schoonmaak \u00e2\u0080\u0093 wijk 0 (\u00e2\u0080\u0099t Hof)'],
    ['signs that people see', 'Schoonmaak â€“ wijk 0 (â€™t Hof)'],
    ['both at once, or beside what is right', 'Schoonmaak â\u0080“ wijk 0 (’t Hof)'],
    ['what went wrong twice', 'Schoonmaak Ã¢â‚¬â€œ wijk 0 (Ã¢â‚¬â„¢t Hof)'],
    ['windows-1252 that was read as Latin-1', 'Schoonmaak \u0096 wijk 0 (\u0092t Hof)'],
  ])('are put right from %s', (_, text) => {
    expect(repairText(text)).toBe('Schoonmaak – wijk 0 (’t Hof)')
  })

  test('that Turkish or Czech has are put right too', () => {
    expect(repairText('S. YÄ±lmaz')).toBe('S. Yılmaz')
    expect(repairText('DvoÅ\u0099Ã¡k & Ã\u0096ztÃ¼rk')).toBe('Dvořák & Öztürk')
    expect(repairText('naïef Ã© 漢')).toBe('naïef é 漢')
  })

  test('are no letters at all in a file of another kind', () => {
    expect(isBinary('Naam;Waarde\u0000')).toBe(true)
    expect(isBinary('\u0001\u0002\u0003abc'.repeat(10))).toBe(true)
    expect(isBinary(words)).toBe(false)
  })
})

describe('the sign between the values', () => {
  test.each([
    ['a semicolon around decimal commas', 'a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5', ';'],
    ['a comma around texts with semicolons', 'a,b,c\n"x; y",2,3\n"z; w",5,6', ','],
    ['a tab', 'a\tb\tc\n1,5\t2\t3\n4\t5\t6', '\t'],
    ['a bar', 'a|b|c\n1|2|3', '|'],
    [
      'a semicolon below lines with commas',
      'Lijst, versie 3, juni\nBron: inkoop, juni\na;b;c\n1;2;3\n4;5;6\n7;8;9',
      ';',
    ],
  ])('is %s', (_, text, delimiter) => {
    expect(detectDelimiter(text)).toBe(delimiter)
  })
})

describe('the rows of a text file', () => {
  const rowsOf = (text: string) => readText(text).rows.map(({ number, cells }) => [number, ...cells])

  test('count as a spreadsheet counts them: a line break in a cell makes no row, an empty row does', () => {
    expect(rowsOf('a;b\r\n"x\r\ny";1\r\n;\r\nz;2\r\n')).toEqual([
      [1, 'a', 'b'],
      [2, 'x\ny', '1'],
      [4, 'z', '2'],
    ])
  })

  test('begin below a line that names the sign', () => {
    expect(rowsOf('sep=,\na,b\n1;2,3')).toEqual([
      [1, 'a', 'b'],
      [2, '1;2', '3'],
    ])
  })

  test('keep what Excel was told to keep', () => {
    expect(rowsOf('nr;naam\n="00123";x\n\'0045;y')).toEqual([
      [1, 'nr', 'naam'],
      [2, '00123', 'x'],
      [3, '0045', 'y'],
    ])
  })

  test('are all there when a quote is never closed', () => {
    const text = 'naam;plaats\n"Bouwbedrijf;Ede\nSchilder;Tiel\nHovenier;Zeist'
    expect(rowsOf(text)).toEqual([
      [1, 'naam', 'plaats'],
      [2, '"Bouwbedrijf', 'Ede'],
      [3, 'Schilder', 'Tiel'],
      [4, 'Hovenier', 'Zeist'],
    ])
  })

  test('come out of the quotes that a program put around each whole line', () => {
    expect(rowsOf('"nr,""naam"",waarde"\n"1,""a, b"",2"')).toEqual([
      [1, 'nr', 'naam', 'waarde'],
      [2, '1', 'a, b', '2'],
    ])
  })

  test('of one column stay one column', () => {
    expect(rowsOf('Naam\nSchoonmaak, ramen\nGroen')).toEqual([
      [1, 'Naam'],
      [2, 'Schoonmaak, ramen'],
      [3, 'Groen'],
    ])
  })
})
