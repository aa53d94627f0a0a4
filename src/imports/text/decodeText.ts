import { westernSign } from './westernSigns'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** How the letters of a text file are written, by its first bytes and by trying. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const withoutMark = wideEncoding(bytes)
  if (withoutMark) return withoutMark
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

/** The text, without a byte order mark. */
export function decodeText(bytes: Uint8Array, encoding: Encoding = detectEncoding(bytes)): string {
  const text = new TextDecoder(encoding).decode(bytes)
  // Some versions of Node read windows-1252 as Latin-1, which has no signs here.
  return encoding === 'windows-1252' ? text.replaceAll(/[\u0080-\u009f]/g, westernSign) : text
}

/** Two bytes a letter leave every other byte zero in Western text. */
function wideEncoding(bytes: Uint8Array): Encoding | undefined {
  const start = bytes.subarray(0, 2000)
  const zeros = [0, 0]
  for (const [i, byte] of start.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const many = start.length * 0.35
  if (odd > many && even < many / 10) return 'utf-16le'
  return even > many && odd < many / 10 ? 'utf-16be' : undefined
}

/** Whether a text holds signs that no text has: then the file is something else. */
export function isBinary(text: string): boolean {
  let odd = 0
  const start = text.slice(0, 100_000)
  for (let i = 0; i < start.length; i++) {
    const code = start.charCodeAt(i)
    if (code === 0) return true
    if (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) odd += 1
  }
  return odd > start.length / 200
}
