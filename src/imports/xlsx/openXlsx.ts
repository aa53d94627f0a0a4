import type { Table } from '../table'
import type { ZipEntry } from '../zip/readDirectory'
import { type Budget, UnpacksTooLarge, unpackAll, unpackText } from '../zip/unpack'
import { createSharedTexts } from './readSharedTexts'
import { createSheetReader } from './readSheet'
import { readStyles } from './readStyles'
import { readWorkbook, readWorkbookPath, type SheetInfo } from './readWorkbook'
import { repeatMerged } from './repeatMerged'

export type OpenXlsx = {
  readonly sheets: readonly SheetInfo[]
  /**
   * The cells of one sheet, or the beginning of them: with `rows`, reading stops once there are as many. `onShare`
   * hears how much has been read, from 0 to 1.
   */
  read(
    sheet: number,
    options?: { rows?: number; onShare?: (share: number) => void },
  ): Promise<Table & { readonly lastRow: number }>
}

/** What is read at most: megabytes of 1,000,000 bytes, unpacked, and columns. What stands behind those is left out. */
export type XlsxLimits = { readonly unpackedMegabytes: number; readonly columns: number }

const million = 1_000_000

/**
 * Opens a workbook. Unpacks no more than the limit, whatever the zip says of itself. Throws `UnpacksTooLarge`, or a
 * plain error if the file is damaged.
 */
export async function openXlsx(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  { unpackedMegabytes, columns }: XlsxLimits,
): Promise<OpenXlsx> {
  const most = unpackedMegabytes * million
  const parts = entries.filter(({ name }) => /\.(xml|rels)$/i.test(name))
  if (parts.reduce((sum, { unpacked }) => sum + unpacked, 0) > most) throw new UnpacksTooLarge()
  const budget: Budget = { left: most }
  const find = (path: string) => entries.find(({ name }) => name.toLowerCase() === path.toLowerCase())
  const textOf = async (path: string) => {
    const entry = find(path)
    return entry ? unpackAll(bytes, entry, budget) : ''
  }

  const path = readWorkbookPath(await textOf('_rels/.rels'))
  const cut = path.lastIndexOf('/') + 1
  const relations = await textOf(`${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`)
  const workbook = readWorkbook(await textOf(path), relations, path)
  const looks = readStyles(workbook.styles ? await textOf(workbook.styles) : '')
  const shared = createSharedTexts()
  const sharedEntry = workbook.sharedTexts ? find(workbook.sharedTexts) : undefined
  if (sharedEntry) for await (const piece of unpackText(bytes, sharedEntry, budget)) shared.write(piece)
  const sheets = workbook.sheets.filter((sheet) => find(sheet.path))

  return {
    sheets,
    async read(sheet, { rows = Number.POSITIVE_INFINITY, onShare } = {}) {
      const entry = find(sheets[sheet]?.path ?? '')
      if (!entry) throw new Error('The workbook has no such sheet')
      // Reading a sheet again, whole after its beginning, does not make the file larger.
      const own = { left: budget.left }
      const reader = createSheetReader({
        sharedTexts: shared.texts,
        repaired: shared.repaired,
        looks,
        from1904: workbook.from1904,
        columns,
      })
      for await (const piece of unpackText(bytes, entry, own)) {
        reader.write(piece)
        onShare?.(Math.min(1, (budget.left - own.left) / entry.unpacked))
        if (reader.rows.length >= rows) break
      }
      const { merges, lastRow, repairedTexts } = reader
      return { ...repeatMerged({ rows: reader.rows, merges, notes: { repairedTexts } }), lastRow }
    },
  }
}
