/** The letters that windows-1252 has at 128 to 159, where Latin-1 has none. */
const extra = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** What 'é', '€' and '’' become when a program takes UTF-8 for windows-1252. */
const signs = /[ÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â[‚€][¬˜™œ“”\u009d]|ï»¿/

/** Puts letters right that another program garbled, such as 'CafÃ©'; the text itself if that makes no sense. */
export function repairText(text: string): string {
  if (!signs.test(text)) return text
  const bytes: number[] = []
  for (const letter of text) {
    const code = letter.charCodeAt(0)
    const place = code > 255 ? extra.indexOf(letter) : -1
    if (letter.length > 1 || (code > 255 && place < 0)) return text
    bytes.push(place >= 0 ? 128 + place : code)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes))
  } catch {
    return text
  }
}
