/** What the data block of a dossier file holds, as JSON. Readable for anyone, whatever becomes of this app. */
export type DossierFileData = {
  readonly format: typeof fileFormat
  /** The version of the dossier's form, as in `about`. */
  readonly version: number
  readonly dossierId: string
  /** Whether it is an empty dossier to hand out: who opens it begins a dossier of their own. */
  readonly handOut?: boolean
  /** ISO time. */
  readonly savedAt: string
  /** The whole Yjs state in V2 encoding, in base64. */
  readonly state: string
  /** Of the state: tells a file that was damaged on its way. */
  readonly checksum: string
}

export const fileFormat = 'partnerwijzer-dossier'

/** The id of the element that carries the data. */
export const dataBlockId = 'partnerwijzer-dossier'

/** Bytes as text. In pieces, because a function takes only so many arguments. */
export function toBase64(bytes: Uint8Array): string {
  const size = 0x8000
  let binary = ''
  for (let at = 0; at < bytes.length; at += size) {
    binary += String.fromCharCode(...bytes.subarray(at, at + size))
  }
  return btoa(binary)
}

/** Text as bytes. Throws on what is no base64. */
export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}

/** CRC-32, in eight hexadecimal digits. Against accidents, not against people: a file is never trusted. */
export function checksumOf(bytes: Uint8Array): string {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0)
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0')
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let entry = byte
  for (let bit = 0; bit < 8; bit++) entry = entry & 1 ? (entry >>> 1) ^ 0xedb88320 : entry >>> 1
  return entry
})
