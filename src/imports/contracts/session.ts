import { planImport } from '../../dossier/commands/importContracts'
import { compareWithRegister } from '../../dossier/contracts/compareImport'
import type { ImportedContract } from '../../dossier/contracts/importedContract'
import { AppError } from '../../errors'
import type { Table } from '../table'
import { makeReport } from './check/makeReport'
import { type ReadRows, readRows } from './check/readRows'
import { type LaidOut, layOut } from './columns/layOut'
import { likeliestSheet } from './likeliestSheet'
import { limits } from './limits'
import type { Answer, KnownEntry, Overview, Request } from './messages'
import { type OpenSource, readSource } from './readSource'

/** How many rows go in one piece, so that taking them in never holds up a screen. */
const piece = 1000
/** The reading of the file is this part of the whole bar; the rest goes to finding out what is in it. */
const readingShare = 0.9

/**
 * The work of one import, away from the screen: it holds the file, and answers what is asked of it one thing after
 * another. Every answer goes to `post`; a failure that we expect goes as its code.
 */
export function createSession(post: (answer: Answer) => void): (request: Request) => Promise<void> {
  let source: { readonly name: string; readonly open: OpenSource } | undefined
  let importId = ''
  let sheet = 0
  let table: Table | undefined
  let laidOut: LaidOut | undefined
  let entries: KnownEntry[] = []
  let version = 0
  let compared: ReturnType<typeof compare> | undefined

  async function answer(request: Request): Promise<void> {
    if (request.type === 'read') {
      source = { name: request.source.name, open: await readSource(request.source) }
      importId = `i${source.open.fingerprint}`
      sheet = likeliestSheet(source.open.sheets, source.open.beginnings)
      table = undefined
      post({ type: 'read', overview: await lay(undefined) })
    } else if (request.type === 'layOut') {
      if (request.sheet !== sheet) table = undefined
      sheet = request.sheet
      post({ type: 'laidOut', overview: await lay(request.headerRow) })
    } else if (request.type === 'known') {
      const more = JSON.parse(request.entries) as KnownEntry[]
      entries = request.isFirst ? more : entries.concat(more)
      version = request.version
    } else if (request.type === 'check') {
      const { data, layout } = opened(laidOut)
      const { mapping } = request.choices
      const read = readRows(data, layout.columns, mapping, request.choices)
      tellOfTable(read, opened(table), layout.hiddenRows)
      compared = compare(read.rows.map((row) => row.told))
      post({ type: 'checked', report: makeReport(read, compared.plans) })
    } else postPlan()
  }

  async function lay(headerRow: number | undefined): Promise<Overview> {
    const { name, open } = opened(source)
    table ??= await open.read(
      sheet,
      throttled((share) => post({ type: 'progress', share: share * readingShare })),
    )
    laidOut = layOut(table, headerRow)
    const { layout } = laidOut
    if (layout.dataRows > limits.rows) {
      throw new AppError('import.tooManyRows', { fileName: name, rows: layout.dataRows, limit: limits.rows })
    }
    if (table.rows.length === 0) throw new AppError('import.empty', { fileName: name })
    return { sheets: open.sheets, sheet, layout }
  }

  function postPlan(): void {
    // Nothing is asked of the file any more, and it takes more room than all that is written.
    source = undefined
    table = undefined
    laidOut = undefined
    const before = opened(compared)
    if (before.version !== version) compared = compare(before.rows)
    const { version: seen, ...comparison } = opened(compared)
    const { outcome, rows, dropped } = planImport(comparison, importId)
    for (let from = 0; from === 0 || from < rows.length; from += piece) {
      const plan = { outcome, rows: rows.slice(from, from + piece), dropped: from === 0 ? dropped : [] }
      post({ type: 'plan', plan, version: seen, isLast: from + piece >= rows.length })
    }
  }

  function compare(told: readonly ImportedContract[]) {
    return { ...compareWithRegister(new Map(entries), told), version }
  }

  let before: Promise<unknown> = Promise.resolve()
  return (request) => {
    const done = before.then(() => answer(request)).catch((error: unknown) => post(failure(error)))
    before = done
    return done
  }
}

function tellOfTable({ notices }: ReadRows, { notes }: Table, hiddenRows: number): void {
  if (notes.repairedTexts > 0) notices.add('repairedTexts', { count: notes.repairedTexts })
  if (hiddenRows > 0) notices.add('hiddenRows', { count: hiddenRows })
}

function failure(error: unknown): Answer {
  const { code, details } = error instanceof AppError ? error : { code: undefined, details: {} }
  return { type: 'failed', code, details, reason: String(error) }
}

function opened<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('a file is read before anything is asked about it')
  return value
}

/** Tells a share only when it is a percent further, so that the screen is not flooded. */
function throttled(tell: (share: number) => void): (share: number) => void {
  let told = -1
  return (share) => {
    if (share - told < 0.01) return
    told = share
    tell(share)
  }
}
