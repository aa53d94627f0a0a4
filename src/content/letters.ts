/** What a role does in an activity, as it is stored: decides, does, both, helps, knows, or nothing. */
export const letterChoices = ['B', 'D', 'BD', 'H', 'W', ''] as const
export type Letters = (typeof letterChoices)[number]

/** The four ways to take part, in the order in which people read them. Words: `roleMatrix.ways.<way>`. */
export const ways = ['decides', 'does', 'helps', 'knows'] as const
export type Way = (typeof ways)[number]

const codeOf = { decides: 'B', does: 'D', helps: 'H', knows: 'W' } as const satisfies Record<Way, string>

/** The letter under which a way is stored. On screen a language has letters of its own. */
export function letterOf(way: Way): 'B' | 'D' | 'H' | 'W' {
  return codeOf[way]
}

/** The ways that a cell stands for: 'BD' is deciding and doing. */
export function waysIn(letters: Letters): readonly Way[] {
  return ways.filter((way) => letters.includes(codeOf[way]))
}

/** Whether somebody works on it: decides, does or helps. Who only knows of it does not. */
export function takesPart(letters: Letters): boolean {
  return letters !== '' && letters !== 'W'
}

/**
 * What a cell becomes when somebody presses a letter in it: deciding and doing go together, the others stand alone, and
 * the same letter once more takes it away.
 */
export function press(letters: Letters, way: Way): Letters {
  const letter = codeOf[way]
  if (letter === 'H' || letter === 'W') return letters === letter ? '' : letter
  const other = letter === 'B' ? 'D' : 'B'
  const rest = letters.includes(other) ? other : ''
  if (letters.includes(letter)) return rest
  return rest === '' ? letter : 'BD'
}

/** Whether a stored value is one that a cell can hold. */
export function isLetters(value: unknown): value is Letters {
  return letterChoices.some((choice) => choice === value)
}
