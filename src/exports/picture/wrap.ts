import { textWidth } from './textWidth'

export type TextBox = {
  /** In px, as is the font size. */
  readonly width: number
  readonly size: number
  readonly bold?: boolean
  /** How many lines there is room for; what does not fit ends in an ellipsis. */
  readonly lines: number
}

/** Breaks a text into lines that fit. A word that is too long by itself is broken with a hyphen. */
export function wrap(text: string, { width, size, bold, lines }: TextBox): readonly string[] {
  const widthOf = (line: string) => textWidth(line, size, bold)
  const fits = (line: string) => widthOf(line) <= width
  const words = text
    .trim()
    .split(/\s+/)
    .flatMap((word) => pieces(word, fits))
  const broken: string[] = []
  const space = widthOf(' ')
  // Added up word by word: measuring each longer line anew takes most of the time of a large picture.
  let wide = 0
  for (const { text: word, glued } of words) {
    const last = broken.at(-1)
    const more = widthOf(word)
    if (last !== undefined && !glued && wide + space + more <= width) {
      broken[broken.length - 1] = `${last} ${word}`
      wide += space + more
    } else {
      broken.push(word)
      wide = more
    }
  }
  if (broken.length <= lines) return broken
  return [...broken.slice(0, lines - 1), shortened(broken.slice(lines - 1).join(' '), fits)]
}

type Piece = { readonly text: string; readonly glued: boolean }

/** `glued`: the rest of a word that was broken starts a line of its own. */
function pieces(word: string, fits: (line: string) => boolean): Piece[] {
  const letters = [...word]
  const found: Piece[] = []
  while (letters.length > 0 && !fits(letters.join(''))) {
    let count = letters.length - 1
    while (count > 1 && !fits(`${letters.slice(0, count).join('')}-`)) count--
    // One letter alone on a line reads badly.
    if (letters.length - count < 3 && count > 4) count = letters.length - 3
    found.push({ text: `${letters.splice(0, count).join('')}-`, glued: found.length > 0 })
  }
  if (letters.length > 0) found.push({ text: letters.join(''), glued: found.length > 0 })
  return found
}

function shortened(text: string, fits: (line: string) => boolean): string {
  const letters = [...text.replaceAll('- ', '')]
  while (letters.length > 1 && !fits(`${letters.join('').trimEnd()}…`)) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
