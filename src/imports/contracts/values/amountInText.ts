import type { Reading } from './reading'

type Unreadable = Extract<Reading<number>, { kind: 'unreadable' }>
type Read = (text: string) => Reading<number>

/** How often in a year, by the words that stand behind an amount. */
const periods: readonly (readonly [RegExp, number])[] = [
  [
    /[\s,]*(per maand|per month|p\.?\s?\/?\s?m\.?|p\.?\s?\/?\s?mnd\.?|\/\s?(maand|mnd|month)|per mnd\.?|maandelijks|monthly)\s*$/i,
    12,
  ],
  [/[\s,]*(per kwartaal|per quarter|p\.?\s?\/?\s?kw\.?|\/\s?(kwartaal|quarter)|quarterly)\s*$/i, 4],
]
const vatBehind = /\s*\(?\s*(excl|ex|exclusief|incl|inclusief)\.?\s*(btw|vat)\.?\s*\)?\s*$/i

/** A sentence that mentions an amount is about more than that. */
const longest = 80

/** A price for each piece or hour tells nothing of a year. */
const perPiece = /[x×*]\s*(€|eur)|\bper\s|\bp\.?\s?[/.]\s?[a-z]|\/\s?[a-z]|%/i
const whole = /\btota(al|le)\b|\btotal\b|looptijd|\d\s*(jaar|jr|years?|maanden|mnd)\b/i
const number = '\\d{1,3}(?:[.,\\u00a0 ]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?'
const unit = '(?:\\s?(?:mln|miljoen|mio|duizend|k)\\b)?'
const inEuros = new RegExp(`(?:€|\\beur(?:o)?\\b)\\s*(?:${number})${unit}`, 'gi')
const grouped = /(?<![\d.,])\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?(?![\d.,]*\d|\s?(?:k|m|mln)\b)/gi

/**
 * What a text with an amount in it most likely means, for people to accept: '€ 3.750 per maand' is 45.000 a year.
 * Without a suggestion where it could be several amounts, or a price for each piece or hour.
 */
export function amountInText(text: string, read: Read): Unreadable {
  if (text.length > longest || !/\d/.test(text)) return { kind: 'unreadable', reason: 'noAmount' }
  const bare = text.replace(vatBehind, '')
  for (const [behind, times] of periods) {
    if (!behind.test(bare)) continue
    const amount = read(bare.replace(behind, ''))
    if (amount.kind !== 'value' || amount.remark === 'foreignMoney')
      return { kind: 'unreadable', reason: 'otherPeriod' }
    return {
      kind: 'unreadable',
      reason: 'otherPeriod',
      suggestion: Math.round(amount.value * times * 100) / 100,
    }
  }
  if (perPiece.test(bare)) return { kind: 'unreadable', reason: 'noAmount' }
  const marked = bare.match(inEuros) ?? bare.match(grouped) ?? []
  const [only = '', ...others] = marked
  const amount = others.length === 0 && isAlone(bare, only) ? read(only) : undefined
  if (amount?.kind !== 'value') return { kind: 'unreadable', reason: 'noAmount' }
  return {
    kind: 'unreadable',
    reason: whole.test(bare) ? 'wholeAmount' : 'textBesideAmount',
    suggestion: amount.value,
  }
}

/** Whether the amount is no end of a range or a sum, such as '40.000 - 50.000'. */
function isAlone(text: string, amount: string): boolean {
  if (amount === '') return false
  const [before = '', after = ''] = [
    text.slice(0, text.indexOf(amount)),
    text.slice(text.indexOf(amount) + amount.length),
  ]
  const isRange = /\d[\d.,]*\s*(k|mln)?\s*([-–—+x×]|tot|t\/m|à|to)\s*$/i.test(before)
  return !isRange && !/^(,-)?\s*([-–—+x×]|tot|t\/m|à|to)\s*(€|eur)?\s*\d/i.test(after)
}
