/** What windows-1252 has at 128 to 159, where Latin-1 has no signs; a space where it has none either. */
const signs = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** The sign that windows-1252 has in the place of a code from 128 to 159. */
export function westernSign(code: string): string {
  const sign = signs.charAt(code.charCodeAt(0) - 128)
  return sign === ' ' ? code : sign
}

/** The byte of a sign in windows-1252; nothing if it has no such sign. */
export function westernByte(sign: string): number | undefined {
  const code = sign.charCodeAt(0)
  if (sign.length > 1) return undefined
  if (code < 256) return code
  const place = signs.indexOf(sign)
  return place < 0 ? undefined : 128 + place
}
