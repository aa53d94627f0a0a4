import { textHash } from '../../dossier/document/textHash'
import { AppError } from '../../errors'
import type { Table } from '../table'
import { decodeText, isBinary } from '../text/decodeText'
import { readText } from '../text/readText'
import { openXlsx } from '../xlsx/openXlsx'
import { UnpacksTooLarge } from '../zip/unpack'
import { fileKind } from './fileKind'
import { limits } from './limits'
import type { SheetLook, Source } from './messages'

/** A file that was opened: its sheets, each read when it is asked for. */
export type OpenSource = {
  readonly sheets: readonly SheetLook[]
  /** The first rows of each sheet, to choose between them. */
  readonly beginnings: readonly Table[]
  /** The same for the same contents. */
  readonly fingerprint: string
  read(sheet: number, onShare: (share: number) => void): Promise<Table>
}

/** Enough of a sheet to see whether it is a register. */
const beginning = 60
const codes = {
  encrypted: 'import.encrypted',
  oldExcel: 'import.oldExcel',
  openDocument: 'import.openDocument',
  document: 'import.document',
  picture: 'import.picture',
  other: 'import.otherForm',
  broken: 'import.broken',
  empty: 'import.empty',
} as const

/** Opens a file or pasted cells. Fails with an `AppError` that names the file and tells what to do. */
export async function readSource(source: Source): Promise<OpenSource> {
  const { name: fileName } = source
  if (source.kind === 'pasted') return openText(source.text, fileName)
  const megabytes = Math.ceil(source.file.size / 1_000_000)
  const limit = limits.fileMegabytes
  if (megabytes > limit) throw new AppError('file.tooLarge', { fileName, megabytes, limit })
  const bytes = await bytesOf(source.file, fileName)
  const kind = fileKind(bytes)
  if (kind.kind === 'text') return openText(decodeText(bytes), fileName)
  if (kind.kind !== 'xlsx') throw new AppError(codes[kind.kind], { fileName })
  try {
    const workbook = await openXlsx(bytes, kind.entries, limits)
    const read = (sheet: number, options = {}) =>
      workbook.read(sheet, options).catch((cause: unknown) => {
        throw whyBroken(cause, fileName)
      })
    const beginnings: (Table & { readonly lastRow: number })[] = []
    for (const sheet of workbook.sheets.keys()) beginnings.push(await read(sheet, { rows: beginning }))
    if (beginnings.length === 0) throw new AppError('import.empty', { fileName })
    return {
      sheets: workbook.sheets.map(({ name, isHidden }, i) => {
        return { name, isHidden, rows: beginnings[i]?.lastRow ?? 0 }
      }),
      beginnings,
      fingerprint: fingerprintOf(bytes),
      read: (sheet, onShare) => read(sheet, { onShare }),
    }
  } catch (cause) {
    throw whyBroken(cause, fileName)
  }
}

function openText(text: string, fileName: string): OpenSource {
  if (isBinary(text)) throw new AppError('import.notText', { fileName })
  const table = readText(text)
  if (table.rows.length === 0) throw new AppError('import.empty', { fileName })
  return {
    sheets: [{ name: fileName, isHidden: false, rows: table.rows.length }],
    beginnings: [table],
    fingerprint: textHash(text),
    read: () => Promise.resolve(table),
  }
}

async function bytesOf(file: Blob, fileName: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch (cause) {
    throw new AppError('file.unreadable', { fileName }, { cause })
  }
}

function whyBroken(cause: unknown, fileName: string): AppError {
  if (cause instanceof AppError) return cause
  if (cause instanceof UnpacksTooLarge) {
    return new AppError('import.unpacksTooLarge', { fileName, limit: limits.unpackedMegabytes })
  }
  return new AppError('import.broken', { fileName }, { cause })
}

function fingerprintOf(bytes: Uint8Array): string {
  return textHash(new TextDecoder('windows-1252').decode(bytes))
}
