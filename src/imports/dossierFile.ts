import * as v from 'valibot'
import { checksumOf, dataBlockId, fileFormat, fromBase64 } from '../dossier/document/dossierFileData'
import { currentVersion } from '../dossier/document/draft'
import { readState } from '../dossier/document/readState'
import type { DossierView } from '../dossier/document/view'
import { AppError } from '../errors'

/** A file that a person chose, or what stands for one. `size` in bytes. */
export type ChosenFile = { readonly name: string; readonly size: number; text(): Promise<string> }

/** A dossier from a file. `state` is a whole Yjs state in V2 encoding, `savedAt` an ISO time. */
export type FileContent = {
  readonly dossierId: string
  readonly savedAt: string
  /** Whether it is an empty dossier to hand out: each time it is opened it begins a dossier of its own. */
  readonly handOut: boolean
  readonly state: Uint8Array
  readonly title: string
  readonly view: DossierView
}

/** Larger than any dossier. In megabytes. */
const limit = 50

const heading = v.object({
  format: v.literal(fileFormat),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
})
const contents = v.object({
  ...heading.entries,
  dossierId: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  handOut: v.optional(v.boolean(), false),
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  state: v.string(),
  checksum: v.string(),
})

/**
 * Reads a dossier file without running or showing anything in it. Fails with 'file.tooLarge', 'file.unreadable',
 * 'file.foreign' (not one of ours), 'file.newer' or 'file.broken'; nothing was changed then.
 */
export async function readDossierFile(file: ChosenFile): Promise<FileContent> {
  const { name: fileName } = file
  const megabytes = Math.ceil(file.size / 1_000_000)
  if (megabytes > limit) throw new AppError('file.tooLarge', { fileName, megabytes, limit })
  const page = await file.text().catch((cause: unknown) => {
    throw new AppError('file.unreadable', { fileName }, { cause })
  })
  const data = parseData(findData(page, fileName), fileName)
  try {
    const state = fromBase64(data.state)
    if (checksumOf(state) !== data.checksum) throw new Error('The checksum differs')
    const view = readState(state)
    const { dossierId, savedAt, handOut } = data
    return { dossierId, savedAt, handOut, state, title: view.about.title, view }
  } catch (cause) {
    throw new AppError('file.broken', { fileName }, { cause })
  }
}

/**
 * The text of the data block. Found by plain search: the block holds base64 and JSON without '<', and every text that
 * people typed is escaped, so neither can look like its beginning or its end.
 */
function findData(page: string, fileName: string): string {
  const begin = new RegExp(`<script\\b[^<>]*\\bid=["']?${dataBlockId}["']?[^<>]*>`, 'i').exec(page)
  if (!begin) {
    const ours = /<meta\b[^<>]*\bcontent="Partnerwijzer"/i.test(page)
    throw new AppError(ours ? 'file.broken' : 'file.foreign', { fileName })
  }
  const from = begin.index + begin[0].length
  const to = page.indexOf('</script', from)
  if (to < 0) throw new AppError('file.broken', { fileName })
  return page.slice(from, to)
}

function parseData(text: string, fileName: string) {
  const json = parseJson(text)
  const known = v.safeParse(heading, json)
  if (!known.success) throw new AppError('file.broken', { fileName }, { cause: known.issues })
  const { version } = known.output
  if (version > currentVersion) throw new AppError('file.newer', { fileName, version, known: currentVersion })
  const data = v.safeParse(contents, json)
  if (!data.success) throw new AppError('file.broken', { fileName }, { cause: data.issues })
  return data.output
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not being JSON is told by the next check, like any other wrong shape.
    return undefined
  }
}
