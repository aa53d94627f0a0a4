import type { Cell, Merge, Row } from '../table'
import type { NumberLook } from './readStyles'
import { attribute, createXmlScanner, plainText } from './scanXml'
import { serialDay } from './serialDay'

type Surroundings = {
  readonly sharedTexts: readonly string[]
  /** The places of texts in which letters were put right. */
  readonly repaired: ReadonlySet<number>
  readonly looks: readonly NumberLook[]
  readonly from1904: boolean
  /** Cells in columns behind these are left out. */
  readonly columns: number
}

/** Collects the rows of a sheet while its XML goes by. Empty cells and rows take no room. */
export function createSheetReader({ sharedTexts, repaired, looks, from1904, columns }: Surroundings) {
  const rows: Row[] = []
  const merges: Merge[] = []
  let lastRow = 0
  let repairedTexts = 0
  let number = 0
  let column = -1
  let cells: Cell[] = []
  let hidden = false
  let type = ''
  let style = 0
  let value = ''
  let reading = false
  let inSound = false

  const scanner = createXmlScanner({
    open(name, attributes) {
      if (name === 'c') openCell(attributes)
      else if (name === 'v' || name === 't') reading = !inSound
      else if (name === 'rPh') inSound = true
      else if (name === 'row') openRow(attributes)
      else if (name === 'mergeCell') addMerge(attribute(attributes, 'ref') ?? '')
      else if (name === 'dimension') lastRow = rowOf(attribute(attributes, 'ref')?.split(':').at(-1) ?? '')
    },
    text(text) {
      if (reading) value += text
    },
    close(name) {
      if (name === 'c') closeCell()
      else if (name === 'v' || name === 't') reading = false
      else if (name === 'rPh') inSound = false
      else if (name === 'row') closeRow()
    },
  })

  function openRow(attributes: string): void {
    number = Number(attribute(attributes, 'r')) || number + 1
    hidden = /^(1|true)$/.test(attribute(attributes, 'hidden') ?? '')
    cells = []
    column = -1
  }

  function closeRow(): void {
    if (cells.length > 0) rows.push(hidden ? { number, cells, hidden } : { number, cells })
  }

  function openCell(attributes: string): void {
    const place = attribute(attributes, 'r')
    column = place ? columnOf(place) : column + 1
    type = attribute(attributes, 't') ?? 'n'
    style = Number(attribute(attributes, 's') ?? 0)
    value = ''
  }

  function closeCell(): void {
    if (value === '' || column >= columns) return
    const cell = cellOf()
    if (cell === undefined || cell === '') return
    while (cells.length < column) cells.push(undefined)
    cells[column] = cell
  }

  function cellOf(): Cell {
    if (type === 's') return sharedText(Number(value))
    if (type === 'n') return numberCell(Number(value))
    if (type === 'b') return value === '1' || value === 'true'
    if (type === 'd') return /^\d{4}-\d{2}-\d{2}/.test(value) ? { day: value.slice(0, 10) } : value
    return plainText(value).trim()
  }

  function sharedText(place: number): Cell {
    if (repaired.has(place)) repairedTexts += 1
    return sharedTexts[place]?.trim()
  }

  function numberCell(number: number): Cell {
    const look = looks[style]
    if (Number.isNaN(number)) return plainText(value).trim()
    if (look?.kind === 'day') {
      const day = serialDay(number, from1904)
      return day === undefined ? undefined : { day }
    }
    if (look?.kind === 'percent') return `${Number((number * 100).toPrecision(12))}%`
    if (look?.kind === 'padded' && Number.isInteger(number)) return String(number).padStart(look.digits, '0')
    return number
  }

  function addMerge(ref: string): void {
    const [from = '', to = from] = ref.split(':')
    const merge = { top: rowOf(from), bottom: rowOf(to), left: columnOf(from), right: columnOf(to) }
    if (merge.top > 0 && merge.left >= 0) merges.push(merge)
  }

  return {
    rows,
    merges,
    write: scanner.write,
    get repairedTexts() {
      return repairedTexts
    },
    /** The last row as the sheet tells at its beginning, or as far as it was read. */
    get lastRow() {
      return Math.max(lastRow, number)
    },
  }
}

/** 'AB12' → 27: columns count from 0. */
function columnOf(place: string): number {
  let column = 0
  for (let i = 0; i < place.length; i++) {
    const code = place.charCodeAt(i) & ~0x20
    if (code < 65 || code > 90) break
    column = column * 26 + code - 64
  }
  return column - 1
}

function rowOf(place: string): number {
  return Number(place.replace(/^[A-Za-z$]+/, '')) || 0
}
