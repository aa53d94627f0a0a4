import { isDay, isFilled, type Row, textOf } from '../../table'
import type { Header } from './findHeader'

/** Why rows below the titles are no contracts. Words: `importContracts.leftOut`. */
export type LeftOutKind = 'total' | 'remark' | 'header'

export type LeftOut = { readonly kind: LeftOutKind; readonly row: number; readonly text: string }

const totalWord =
  /^((sub|eind|jaar|grand )?\s?tota?a?l(en|e)?|som|sum|totals|gesamt|gesamtsumme|summe|somme|total general|total général)\b(?!.*\b(onderhoud|pakket|oplossing|solution|facility|care|installatie)\b)/i

/** 'Aantal contracten: 140', 'Bron: …', 'Laatst bijgewerkt op …': about the list as a whole. */
const aboutList =
  /^((totaal )?aantal(?=\s*:|$)|(totaal )?aantal (contracten|overeenkomsten|regels|rijen|records|leveranciers|opdrachten)|number of (contracts|records|rows)|(total )?count)\b|^(bron|source|laatst (bijgewerkt|gewijzigd)|laatste (update|wijziging)|bijgewerkt (op|t\/m|tot)|peildatum|stand per|last updated?|updated on|datum (export|uitdraai)|export ?datum|geexporteerd op|geëxporteerd op|gegenereerd op|generated on|opgesteld (op|door)|versie|version|toelichting|legenda|disclaimer|noot|let op|nb|n\.b\.|vertrouwelijk|pagina \d+)(\s*$|\s*:|\s+(op|per|door|van|tot|t\/m)?\s*\d)/i

/** 'Leverancier: Blad BV' above its contracts. */
const headingForm = /^\p{L}[\p{L} ]*:/u

/** Rows that hold far less than the others are headings or remarks. */
const few = 1
/** Words and what they say: 'Bron' beside 'Contractenregister'. */
const pair = 2

/** Official forms number their columns below the titles, or below a line that explains them. */
const nearTop = 4

/** Parts the rows below the titles: contracts, and what is no contract. */
export function leaveOut(
  rows: readonly Row[],
  header: Header,
): { data: readonly Row[]; leftOut: readonly LeftOut[] } {
  const last = header.rows.at(-1) ?? 0
  const below = rows.filter(({ number }) => number > last)
  const usual = median(below.map(filledIn))
  const data: Row[] = []
  const leftOut: LeftOut[] = []
  for (const [i, row] of below.entries()) {
    const kind = kindOf(row, { header, usual, isNearTop: i < nearTop, isLast: i === below.length - 1 })
    if (kind) leftOut.push({ kind, row: row.number, text: firstText(row) })
    else data.push(row)
  }
  return { data, leftOut }
}

type Surroundings = {
  readonly header: Header
  readonly usual: number
  readonly isNearTop: boolean
  readonly isLast: boolean
}

function kindOf(row: Row, { header, usual, isNearTop, isLast }: Surroundings): LeftOutKind | undefined {
  const texts = row.cells.map(textOf)
  if (isHeaderAgain(texts, header) || (isNearTop && isCountOfColumns(texts))) return 'header'
  const filled = filledIn(row)
  const words = row.cells.filter((cell) => isFilled(cell) && !isNumeric(cell))
  const first = firstText(row)
  // A contract may be called 'Totaal onderhoud'; a total has figures, and no other words beside its own.
  if (totalWord.test(first) && words.length <= few && filled < Math.max(usual, 3)) return 'total'
  if (isLast && words.length === 0 && filled < usual / 2) return 'total'
  if (aboutList.test(first) && filled <= pair && filled < Math.max(usual, 3)) return 'remark'
  if (filled <= few && words.length > 0 && (usual >= 4 || (usual >= 3 && headingForm.test(first))))
    return 'remark'
  return undefined
}

/** Long lists repeat their titles on each page. */
function isHeaderAgain(texts: readonly string[], { lines }: Header): boolean {
  const row = texts.map((text) => text.replaceAll(/\s+/g, ' '))
  return lines.some((line) => {
    const named = line.filter((title) => title !== '').length
    const same = line.filter((title, i) => title !== '' && title === row[i]).length
    return named > 1 && same >= named * 0.8
  })
}

/** '1, 2, 3, 4' below the titles, also where the first column has no number. */
function isCountOfColumns(texts: readonly string[]): boolean {
  const numbers = texts.filter((text) => text !== '').map(Number)
  const [first = 0] = numbers
  return numbers.length >= 4 && (first === 1 || first === 2) && numbers.every((one, i) => one === first + i)
}

function isNumeric(cell: Row['cells'][number]): boolean {
  return typeof cell === 'number' || isDay(cell) || /^[€\s\d.,%()-]+$/.test(textOf(cell).replace(/^EUR/i, ''))
}

function filledIn({ cells }: Row): number {
  return cells.filter(isFilled).length
}

function firstText({ cells }: Row): string {
  return textOf(cells.find(isFilled))
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
