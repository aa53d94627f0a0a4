type Widths = readonly (readonly [hundredths: number, letters: string])[]

// Measured in hundredths of the text size: the widest of Atkinson Hyperlegible Next and Arial, rounded up. The
// picture is laid out alike on Node and in every browser, and still fits where the typeface is missing.
const regular: Widths = [
  [21, "'"],
  [24, '‘’'],
  [27, 'ijl|¦'],
  [30, ' !,.:;·'],
  [33, '[ft'],
  [36, '"()]`r{}¡'],
  [39, '-/\\ª²³º'],
  [42, 'I°“”'],
  [45, '•'],
  [51, '*cksvxyz'],
  [54, 'J¶'],
  [57, '127?L^_abdeghnopu¢§«»ðþ–'],
  [60, '3569$<>q~¥±µ×'],
  [63, '48+=FTZ£¿ß÷ø−'],
  [66, '0#'],
  [69, 'ABEKPSVXYÞ€'],
  [75, '&CDHNRUwÐ'],
  [78, 'GOQØ'],
  [84, 'M©®¼½'],
  [90, 'mæ¾'],
  [96, 'W%'],
]
const bold: Widths = [
  [24, "'"],
  [30, ',.ij|¦·‘’'],
  [33, ' l'],
  [36, '!():;[]`¡'],
  [39, '-frt{}'],
  [45, '/I\\•ª°²³º'],
  [51, '"*z“”'],
  [57, '17J_aceksvxy¢§¶–'],
  [60, '239+<>^~µ×÷−'],
  [63, '4568$=?FLTZbdghnopqu±¿ßðøþ'],
  [66, '0£¥«»'],
  [69, 'EPSVXYÞ€'],
  [75, '&ABCDHKNRUÐ'],
  [78, '#GOQwØ'],
  [87, 'M©®¼½'],
  [93, 'mæ¾'],
  [99, 'W%'],
]
/** For what the table lacks: letters of other scripts and drawings can be as wide as they are high. */
const widest = 105

const tables = [regular, bold].map(
  (widths) =>
    new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const))),
)

/** Most lines hold nothing but these, and need no taking apart. */
const isPlain = /^[ -~]*$/

/** How wide a line of text is at most, in px; `size` is its font size in px. */
export function textWidth(text: string, size: number, isBold = false): number {
  const table = tables[isBold ? 1 : 0]
  // Accents stand above their letter and take no room of their own.
  const letters = isPlain.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '')
  let sum = 0
  for (const letter of letters) sum += table?.get(letter) ?? widest
  return sum * (size / 100)
}
