import type { ZipEntry } from './readDirectory'

/** How much may still be unpacked from one file, in bytes. Kept by everybody who unpacks from it. */
export type Budget = { left: number }

/** Thrown when a zip unpacks to more than it may, whatever its directory said. */
export class UnpacksTooLarge extends Error {}

/**
 * The text of one file in a zip, in pieces as they are unpacked. Nothing more is unpacked once the reader stops.
 * Throws a plain error if the packed bytes are damaged.
 */
export async function* unpackText(
  bytes: Uint8Array,
  entry: ZipEntry,
  budget: Budget,
): AsyncGenerator<string, void> {
  const packed = packedBytes(bytes, entry)
  const decoder = new TextDecoder()
  for await (const piece of entry.method === 0 ? [packed] : inflate(packed, entry.method)) {
    budget.left -= piece.byteLength
    if (budget.left < 0) throw new UnpacksTooLarge()
    yield decoder.decode(piece, { stream: true })
  }
  yield decoder.decode()
}

/** The whole text of one small file in a zip. */
export async function unpackAll(bytes: Uint8Array, entry: ZipEntry, budget: Budget): Promise<string> {
  let text = ''
  for await (const piece of unpackText(bytes, entry, budget)) text += piece
  return text
}

function packedBytes(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(offset, true) !== 0x04034b50) throw new Error('A zip entry is not where it should be')
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packed > bytes.byteLength) throw new Error('The zip is cut off')
  return new Uint8Array(bytes.slice(start, start + packed))
}

async function* inflate(packed: Uint8Array<ArrayBuffer>, method: number): AsyncGenerator<Uint8Array, void> {
  if (method !== 8) throw new Error(`Packing method ${method} is not known`)
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}
