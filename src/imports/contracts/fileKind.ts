import { readDirectory, type ZipEntry } from '../zip/readDirectory'

export type FileKind =
  | { readonly kind: 'xlsx'; readonly entries: readonly ZipEntry[] }
  | {
      readonly kind:
        | 'text'
        | 'encrypted'
        | 'oldExcel'
        | 'openDocument'
        | 'document'
        | 'picture'
        | 'other'
        | 'broken'
        | 'empty'
    }

const oleMark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const zipMark = [0x50, 0x4b, 0x03, 0x04]
const emptyZipMark = [0x50, 0x4b, 0x05, 0x06]
/** PDF and RTF. */
const documentMarks = [
  [0x25, 0x50, 0x44, 0x46],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
]
/** PNG, JPEG, GIF, TIFF, and RIFF, which WebP is kept in. */
const pictureMarks = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x52, 0x49, 0x46, 0x46],
]
/** What phones keep pictures in: a box of this name, after its length. */
const boxMark = [0x66, 0x74, 0x79, 0x70]
const gzipMark = [0x1f, 0x8b]

/** What a file really is, by what is in it: names and extensions lie too often. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return { kind: 'empty' }
  if (startsWith(bytes, oleMark)) return { kind: isEncryptedPackage(bytes) ? 'encrypted' : 'oldExcel' }
  if (startsWith(bytes, emptyZipMark)) return { kind: 'broken' }
  if (startsWith(bytes, zipMark)) return zipKind(bytes)
  if (documentMarks.some((mark) => startsWith(bytes, mark))) return { kind: 'document' }
  if (pictureMarks.some((mark) => startsWith(bytes, mark)) || startsWith(bytes.subarray(4), boxMark)) {
    return { kind: 'picture' }
  }
  if (startsWith(bytes, gzipMark) || isMarkup(bytes)) return { kind: 'other' }
  return { kind: 'text' }
}

function zipKind(bytes: Uint8Array): FileKind {
  try {
    const entries = readDirectory(bytes)
    const has = (name: RegExp) => entries.some((entry) => name.test(entry.name))
    if (entries.some(({ isEncrypted }) => isEncrypted)) return { kind: 'encrypted' }
    if (has(/(^|\/)workbook\.xml$/i)) return { kind: 'xlsx', entries }
    if (has(/^content\.xml$/i) && has(/^mimetype$/i)) return { kind: 'openDocument' }
    return { kind: has(/^word\/|^ppt\//i) ? 'document' : 'other' }
  } catch {
    return { kind: 'broken' }
  }
}

/** With a password, a workbook stands whole in a stream of this name, which old files write in two bytes a letter. */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  const name = new Uint8Array([...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]))
  for (let at = 0; at + name.length <= bytes.length; at += 2) {
    if (bytes[at] === name[0] && name.every((byte, i) => bytes[at + i] === byte)) return true
  }
  return false
}

/** A web page or XML, which some systems give out with the name of a spreadsheet. */
function isMarkup(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 1000)).replace(/^\uFEFF/, '')
  return /^\s*<(\?xml|!doctype|html|table|meta|head|style|workbook)\b/i.test(start)
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte)
}
