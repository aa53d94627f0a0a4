import { readDirectory } from '../../src/imports/zip/readDirectory'
import { unpackAll } from '../../src/imports/zip/unpack'

/** The text of a file in an Office file: 'word/document.xml'. Fails if it is not there. */
export async function textIn(file: ArrayBuffer, name: string): Promise<string> {
  const bytes = new Uint8Array(file)
  const entry = readDirectory(bytes).find((one) => one.name === name)
  if (!entry) throw new Error(`There is no ${name} in this file`)
  return unpackAll(bytes, entry, { left: 50_000_000 })
}
