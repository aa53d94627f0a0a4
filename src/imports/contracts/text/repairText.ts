import { westernByte } from './westernSigns'

/** What 'é', '€' and '’' become when a program takes UTF-8 for windows-1252. */
const signs = /[ÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â[‚€][¬˜™œ“”\u009d]|ï»¿/

/** Puts letters right that another program garbled, such as 'CafÃ©'; the text itself if that makes no sense. */
export function repairText(text: string): string {
  if (!signs.test(text)) return text
  const bytes: number[] = []
  for (const sign of text) {
    const byte = westernByte(sign)
    if (byte === undefined) return text
    bytes.push(byte)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes))
  } catch {
    return text
  }
}
