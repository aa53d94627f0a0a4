import { type Cell, textOf } from '../../table'
import { amountDigits } from './amountDigits'

export type DecimalSign = { readonly decimal: ',' | '.'; readonly isSure: boolean }
export type DecidedSign = DecimalSign & {
  /** How many amounts tell. */
  readonly votes: number
}

/**
 * Which sign divides whole euros from cents in a column, by the amounts that can be read one way only: '1.234,50',
 * '12,5' and '1.234.567' tell, '1.234' alone does not. If nothing tells, it is the comma, as is usual here.
 */
export function decideDecimal(cells: readonly Cell[]): DecidedSign {
  const votes = { ',': 0, '.': 0 }
  for (const cell of cells) {
    const text = typeof cell === 'string' ? textOf(cell) : ''
    // '12.500,-' and '12.500,=' write cents too.
    const { digits } = amountDigits(text)
    // Letters that are left make '1.250 per stuk' look as if it had many decimals.
    const own = /^[\d.,]+$/.test(digits) ? tells(digits) : undefined
    const sign = /\d,\s?[-–—=]{1,2}$/.test(text) ? ',' : own
    if (sign) votes[sign] += 1
  }
  const all = votes[','] + votes['.']
  if (votes['.'] > votes[',']) return { decimal: '.', isSure: votes[','] === 0, votes: all }
  return { decimal: ',', isSure: votes[','] > 0 && votes['.'] === 0, votes: all }
}

/** The decimal sign that an amount shows without doubt. */
export function tells(digits: string): ',' | '.' | undefined {
  const commas = digits.split(',').length - 1
  const dots = digits.split('.').length - 1
  if (commas > 0 && dots > 0) return digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.'
  const [sign, other, count] = commas > 0 ? ([',', '.', commas] as const) : (['.', ',', dots] as const)
  if (count > 1) return other
  if (count === 0) return undefined
  const behind = digits.length - digits.indexOf(sign) - 1
  const before = digits.indexOf(sign)
  // Thousands come in groups of three, behind at most three digits that do not start with a zero.
  const canDivide = behind === 3 && before > 0 && before <= 3 && !digits.startsWith('0')
  return canDivide ? undefined : sign
}
