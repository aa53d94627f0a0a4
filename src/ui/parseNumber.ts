/**
 * The number that people mean by what they type, or `undefined` when it is none. Reads '1.234,50', '1234,5', '€ 12'
 * and '1.5' with `,` as decimal sign, and the reverse with `.`: a single sign followed by exactly three digits
 * divides thousands, any other is a decimal sign.
 */
export function parseNumber(typed: string, decimal: ',' | '.' = ','): number | undefined {
  const bare = typed.replaceAll(/€|EUR|\s/gi, '').replaceAll('−', '-')
  if (!/^-?\d[\d.,]*$|^-?[.,]\d+$/.test(bare)) return undefined
  const thousands = decimal === ',' ? '.' : ','
  if (bare.split(decimal).length > 2) return undefined
  const [whole = '', fraction = ''] = bare.split(decimal)
  if (fraction.includes(thousands)) return undefined
  if (!whole.includes(thousands)) return finite(`${whole || '0'}.${fraction || '0'}`)
  const groups = whole.split(thousands)
  const isGrouped = groups.slice(1).every((group) => group.length === 3) && groups[0] !== ''
  if (isGrouped) return finite(`${groups.join('')}.${fraction || '0'}`)
  // '1.5' typed by a Dutch hand is one and a half.
  if (groups.length === 2 && !bare.includes(decimal)) return finite(groups.join('.'))
  return undefined
}

function finite(digits: string): number | undefined {
  const number = Number(digits)
  return Number.isFinite(number) ? number : undefined
}
