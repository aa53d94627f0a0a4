import { writeZip, type ZipPart } from './writeZip'

/** A cell as it is made: a text, a number, a day as `Date`, or a value with a number format or a failed formula. */
export type MadeCell =
  | string
  | number
  | boolean
  | Date
  | null
  | { readonly number: number; readonly format: string }
  | { readonly error: string }
  | { readonly formulaText: string }

export type MadeSheet = {
  readonly name: string
  /** A row that is left out is empty. */
  readonly rows: readonly (readonly MadeCell[] | undefined)[]
  /** Such as 'A1:C1'. */
  readonly merges?: readonly string[]
  readonly hidden?: boolean
  readonly hiddenRows?: readonly number[]
}

export type XlsxOptions = {
  /** Texts in the cells themselves, as programs write that do not gather them. */
  readonly inline?: boolean
  /** A name space before every element, as some .NET programs write it. */
  readonly prefix?: string
  /** Cells and rows that do not say where they stand. */
  readonly withoutPlaces?: boolean
  readonly from1904?: boolean
}

const day = 24 * 60 * 60 * 1000

/** A workbook such as Excel makes, or another program, by the options. */
export function writeXlsx(sheets: readonly MadeSheet[], options: XlsxOptions = {}): Uint8Array<ArrayBuffer> {
  return writeZip(xlsxParts(sheets, options))
}

/** The files in such a workbook. */
export function xlsxParts(sheets: readonly MadeSheet[], options: XlsxOptions = {}): readonly ZipPart[] {
  const formats = ['General', 'dd-mm-yyyy']
  const texts: string[] = []
  const styleOf = (format: string) => {
    if (!formats.includes(format)) formats.push(format)
    return formats.indexOf(format)
  }
  const textOf = new Map<string, number>()
  const shared = (text: string) => {
    const known = textOf.get(text)
    if (known !== undefined) return known
    textOf.set(text, texts.length)
    return texts.push(text) - 1
  }
  const tag = (name: string) => (options.prefix ? `${options.prefix}:${name}` : name)
  const bodies = sheets.map((sheet) => sheetXml(sheet, { ...options, tag, styleOf, shared }))
  const ns = options.prefix ? `xmlns:${options.prefix}` : 'xmlns'
  const main = `${ns}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const list = sheets
    .map(({ name, hidden }, i) => {
      const state = hidden ? ' state="hidden"' : ''
      return `<${tag('sheet')} name="${escape(name)}" sheetId="${i + 1}"${state} r:id="rId${i + 1}"/>`
    })
    .join('')
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`
  const file = (name: string, xml: string) => ({ name, data: `<?xml version="1.0" encoding="UTF-8"?>${xml}` })
  return [
    file(
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    file(
      '_rels/.rels',
      `<Relationships>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ),
    file(
      'xl/workbook.xml',
      `<${tag('workbook')} ${main} xmlns:r="${relations}"><${tag('workbookPr')}${options.from1904 ? ' date1904="1"' : ''}/><${tag('sheets')}>${list}</${tag('sheets')}></${tag('workbook')}>`,
    ),
    file(
      'xl/_rels/workbook.xml.rels',
      `<Relationships>${sheets.map((_, i) => relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('')}${relation('rIdS', 'styles', 'styles.xml')}${relation('rIdT', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    ),
    file(
      'xl/styles.xml',
      `<${tag('styleSheet')} ${main}><${tag('numFmts')}>${formats.map((format, i) => `<${tag('numFmt')} numFmtId="${164 + i}" formatCode="${escape(format)}"/>`).join('')}</${tag('numFmts')}><${tag('cellStyleXfs')}><${tag('xf')} numFmtId="14"/></${tag('cellStyleXfs')}><${tag('cellXfs')}>${formats.map((_, i) => `<${tag('xf')} numFmtId="${i === 0 ? 0 : 164 + i}" xfId="0"/>`).join('')}</${tag('cellXfs')}></${tag('styleSheet')}>`,
    ),
    file(
      'xl/sharedStrings.xml',
      `<${tag('sst')} ${main}>${texts.map((text) => `<${tag('si')}><${tag('t')} xml:space="preserve">${escape(text)}</${tag('t')}></${tag('si')}>`).join('')}</${tag('sst')}>`,
    ),
    ...bodies.map((body, i) =>
      file(`xl/worksheets/sheet${i + 1}.xml`, `<${tag('worksheet')} ${main}>${body}</${tag('worksheet')}>`),
    ),
  ]
}

type Surroundings = XlsxOptions & {
  tag: (name: string) => string
  styleOf: (format: string) => number
  shared: (text: string) => number
}

function sheetXml({ rows, merges = [], hiddenRows = [] }: MadeSheet, options: Surroundings): string {
  const { tag, withoutPlaces } = options
  const written = rows.flatMap((row, i) => {
    if (!row) return []
    const place = withoutPlaces ? '' : ` r="${i + 1}"`
    const hidden = hiddenRows.includes(i + 1) ? ' hidden="1"' : ''
    const cells = row.map((cell, column) => {
      const at = withoutPlaces ? '' : ` r="${letterOf(column)}${i + 1}"`
      return cellXml(cell, at, options)
    })
    return `<${tag('row')}${place}${hidden}>${cells.join('')}</${tag('row')}>`
  })
  const merged = merges.map((ref) => `<${tag('mergeCell')} ref="${ref}"/>`).join('')
  const size = `<${tag('dimension')} ref="A1:Z${rows.length}"/>`
  return `${size}<${tag('sheetData')}>${written.join('')}</${tag('sheetData')}>${merged ? `<${tag('mergeCells')}>${merged}</${tag('mergeCells')}>` : ''}`
}

function cellXml(
  cell: MadeCell,
  at: string,
  { tag, styleOf, shared, inline, from1904 }: Surroundings,
): string {
  const value = (text: string | number) => `<${tag('v')}>${text}</${tag('v')}>`
  const make = (attributes: string, body: string) => `<${tag('c')}${at}${attributes}>${body}</${tag('c')}>`
  if (cell === null) return `<${tag('c')}${at} s="0"/>`
  if (typeof cell === 'string' && inline) {
    return make(' t="inlineStr"', `<${tag('is')}><${tag('t')}>${escape(cell)}</${tag('t')}></${tag('is')}>`)
  }
  if (typeof cell === 'string') return make(' t="s"', value(shared(cell)))
  if (typeof cell === 'number') return make('', value(cell))
  if (typeof cell === 'boolean') return make(' t="b"', value(cell ? 1 : 0))
  if (cell instanceof Date) {
    const serial = cell.getTime() / day + 25_569 - (from1904 ? 1462 : 0)
    return make(` s="${styleOf('dd-mm-yyyy')}"`, value(serial))
  }
  if ('error' in cell)
    return make(' t="e"', `<${tag('f')}>VLOOKUP(A1,B:B,1)</${tag('f')}>${value(cell.error)}`)
  if ('formulaText' in cell) {
    return make(' t="str"', `<${tag('f')}>A1&amp;B1</${tag('f')}>${value(escape(cell.formulaText))}`)
  }
  return make(` s="${styleOf(cell.format)}"`, value(cell.number))
}

/** 0 → 'A'. */
function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : `${letterOf(Math.floor(column / 26) - 1)}${last}`
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** A day for a cell: `on('2026-06-01')`. */
export function on(date: string): Date {
  return new Date(`${date}T00:00:00Z`)
}
