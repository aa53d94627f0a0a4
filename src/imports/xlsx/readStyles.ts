import { attribute, createXmlScanner } from './scanXml'

/** How a number is shown: as a day, in percents, or with zeros before it up to so many digits. */
export type NumberLook =
  | { readonly kind: 'plain' }
  | { readonly kind: 'day' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'padded'; readonly digits: number }

const plain: NumberLook = { kind: 'plain' }
const day: NumberLook = { kind: 'day' }
const percent: NumberLook = { kind: 'percent' }

/** The built-in formats that show a day, by number; the ones for times alone are not among them. */
const builtInDays = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])
const builtInPercents = new Set([9, 10])

/** How numbers look in each style of a workbook, in the order in which cells count the styles. */
export function readStyles(xml: string): readonly NumberLook[] {
  const formats = new Map<number, string>()
  const looks: NumberLook[] = []
  let inCells = false
  createXmlScanner({
    open(name, attributes) {
      if (name === 'numFmt') {
        formats.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '')
      } else if (name === 'cellXfs') inCells = true
      else if (name === 'xf' && inCells) {
        const id = Number(attribute(attributes, 'numFmtId') ?? 0)
        const format = formats.get(id)
        looks.push(format === undefined ? builtIn(id) : lookOf(format))
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  }).write(xml)
  return looks
}

function builtIn(id: number): NumberLook {
  if (builtInDays.has(id)) return day
  return builtInPercents.has(id) ? percent : plain
}

/** What a format such as `[$-413]d mmmm yyyy;@` or `00000` makes of a number. */
export function lookOf(format: string): NumberLook {
  const [first = ''] = format.split(';')
  const bare = first
    .replaceAll(/"[^"]*"/g, '')
    .replaceAll(/\\./g, '')
    .replaceAll(/[_*]./g, '')
    .replaceAll(/\[[^\]]*\]/g, '')
    .trim()
  if (/^0{2,}$/.test(bare)) return { kind: 'padded', digits: bare.length }
  if (bare.endsWith('%')) return percent
  // Hours and minutes without a day are no day; 'General' has letters of its own.
  return /[dyj]|m{3}/i.test(bare) && !/general|standaard/i.test(bare) ? day : plain
}
