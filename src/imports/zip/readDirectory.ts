/** One file in a zip, as the directory at its end tells. Sizes and places in bytes. */
export type ZipEntry = {
  readonly name: string
  /** 0: stored as it is, 8: deflated. */
  readonly method: number
  readonly isEncrypted: boolean
  readonly packed: number
  readonly unpacked: number
  readonly offset: number
}

const endMark = 0x06054b50
const end64Mark = 0x06064b50
const end64LocatorMark = 0x07064b50
const entryMark = 0x02014b50
/** The end record is 22 bytes with a remark of at most 65,535 behind it. */
const farthestEnd = 22 + 0xffff

/** What is in a zip, without unpacking any of it. Throws a plain error if the bytes are no whole zip. */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { count, start } = findDirectory(view)
  const entries: ZipEntry[] = []
  let at = start
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== entryMark) throw new Error('A zip entry is not where it should be')
    const lengths = { name: view.getUint16(at + 28, true), extra: view.getUint16(at + 30, true) }
    const flags = view.getUint16(at + 8, true)
    const nameBytes = bytes.subarray(at + 46, at + 46 + lengths.name)
    entries.push({
      name: new TextDecoder(flags & 0x800 ? 'utf-8' : 'windows-1252').decode(nameBytes),
      method: view.getUint16(at + 10, true),
      isEncrypted: (flags & 1) === 1,
      ...readSizes(view, at, at + 46 + lengths.name, lengths.extra),
    })
    at += 46 + lengths.name + lengths.extra + view.getUint16(at + 32, true)
  }
  return entries
}

function findDirectory(view: DataView): { count: number; start: number } {
  const earliest = Math.max(0, view.byteLength - farthestEnd)
  for (let at = view.byteLength - 22; at >= earliest; at--) {
    if (view.getUint32(at, true) !== endMark) continue
    const count = view.getUint16(at + 10, true)
    const start = view.getUint32(at + 16, true)
    if (count !== 0xffff && start !== 0xffffffff) return { count, start }
    return findLargeDirectory(view, at)
  }
  throw new Error('The directory of the zip is missing')
}

function findLargeDirectory(view: DataView, end: number): { count: number; start: number } {
  const locator = end - 20
  if (locator < 0 || view.getUint32(locator, true) !== end64LocatorMark) throw new Error('The zip is cut off')
  const at = Number(view.getBigUint64(locator + 8, true))
  if (view.getUint32(at, true) !== end64Mark) throw new Error('The zip is cut off')
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    start: Number(view.getBigUint64(at + 48, true)),
  }
}

/** Sizes that do not fit in four bytes stand in an extra field, in a fixed order. */
function readSizes(view: DataView, entry: number, extra: number, length: number) {
  const short = {
    unpacked: view.getUint32(entry + 24, true),
    packed: view.getUint32(entry + 20, true),
    offset: view.getUint32(entry + 42, true),
  }
  for (let at = extra; at + 4 <= extra + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    let next = at + 4
    const long = (value: number) => {
      if (value !== 0xffffffff) return value
      next += 8
      return Number(view.getBigUint64(next - 8, true))
    }
    return { unpacked: long(short.unpacked), packed: long(short.packed), offset: long(short.offset) }
  }
  return short
}
