import { proposedLetters } from '../../content/activities'
import { isLetters, type Letters } from '../../content/letters'
import { wholeDossier } from './scope'

/** Stands in a cell that people emptied, where without it our proposal would show. */
export const emptied = '-'

/** What stands in a cell of a scope, by what people changed there or in the whole dossier, and else by our proposal. */
export function lettersIn(
  matrix: Readonly<Record<string, unknown>>,
  scope: string,
  activity: string,
  role: string,
): Letters {
  const own = readCell(matrix[cellKey(scope, activity, role)])
  if (own !== undefined) return own
  if (scope !== wholeDossier) return lettersIn(matrix, wholeDossier, activity, role)
  return proposedLetters(activity, role)
}

/** The key of a cell in the root `matrix`. */
export function cellKey(scope: string, activity: string, role: string): string {
  return `${scope}/${activity}/${role}`
}

function readCell(value: unknown): Letters | undefined {
  if (value === emptied) return ''
  return value !== '' && isLetters(value) ? value : undefined
}
