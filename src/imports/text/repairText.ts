import { westernByte, westernSign } from './westernSigns'

/** What windows-1252 makes of the bytes behind the first one of a letter; Latin-1 leaves signs that nobody sees. */
const behind = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]'
/** What 'é', 'ı', '€', '’' and '–' become when a program takes UTF-8 for windows-1252 or Latin-1. */
const garbled = new RegExp(`[ÂÃÄÅ]${behind}|â[€‚\\u0080-\\u0082\\u0084\\u0086]${behind}|ï»¿`)
/** The same where it cannot be anything else, also beside letters that are right. */
const surely = new RegExp(
  `Ã[\\u0080-\\u009f¡-¿]|â(?:€|[\\u0080-\\u0082])${behind}|[ÂÃÄÅ][\\u0080-\\u009f]`,
  'g',
)
/** What windows-1252 has signs for and Latin-1 does not. */
const unseen = /[\u0080-\u009f]/g
/** A text can have gone through the wrong program more than once. */
const most = 3

/** Puts letters right that another program garbled, such as 'CafÃ©'; the text itself if that makes no sense. */
export function repairText(text: string): string {
  let repaired = text
  for (let i = 0; i < most && garbled.test(repaired); i++) {
    const next = decoded(repaired) ?? repaired.replaceAll(surely, (signs) => decoded(signs) ?? signs)
    if (next === repaired) break
    repaired = next
  }
  return unseen.test(repaired) ? repaired.replaceAll(unseen, westernSign) : repaired
}

/** The text that its signs are the bytes of; nothing if they are not. */
function decoded(text: string): string | undefined {
  const bytes: number[] = []
  for (const sign of text) {
    const byte = westernByte(sign)
    if (byte === undefined) return undefined
    bytes.push(byte)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes))
  } catch {
    return undefined
  }
}
