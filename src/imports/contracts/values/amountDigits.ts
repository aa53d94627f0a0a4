/** An amount with everything around its digits taken off and told apart. */
export type AmountParts = {
  /** Digits with the signs between them, such as '1.234,50'; what is no amount has other letters left in it. */
  readonly digits: string
  readonly isNegative: boolean
  /** 1,000 for 'k' or 'duizend', 1,000,000 for 'mln'. */
  readonly times: number
  readonly isForeign: boolean
  /** Whether it says that it is no exact amount: 'ca.', '±', 'max.'. */
  readonly isAbout: boolean
  /** Whether it says that VAT is in it. */
  readonly includesVat: boolean
}

const euro = /€|\beuro?\b|\beur\b/gi
const foreign =
  /£|\b(us|ca|au|nz|hk|[acs])\$|\$|\b(gbp|usd|chf|sek|nok|dkk|cad|aud|nzd|inr|pln|czk|huf|ron|bgn|isk|zar|jpy|sgd)\b/gi
const about =
  /^(circa|ca\.?|c\.|ong\.?|ongeveer|plm\.?|±|\+\/-|~|about|approx\.?|approximately|est\.?|up to|max\.?|maximum|maximaal|tot|raming:?|geraamd:?|geschat:?|schatting:?|begroot:?|[<≤])\s*/i
const estimated = /\s*\(?(geschat|geraamd|begroot|schatting|raming|indicatief|estimated?|approx\.?)\)?\s*$/i
const period =
  /\s*(p(er|\.)?\s?\/?\s?(j(aar|r)?|annum|a|year|yr)\b\.?|\/\s?(jaar|jr|j|year|yr)\b\.?|jaarlijks|per annum|annually|(pro|\/)\s?jahr|par an|jährlich|p\.j\.|p\.a\.)\s*$/i
const vat =
  /\s*\(?\s*(excl?|ex|exclusief|incl|inclusief|inc)\.?\s*(?:\d{1,2}\s?%\s*)?(b\.?t\.?w\.?|vat|gst|hst|tva|mwst)?\.?\s*\)?\s*$|\s*\b(ht|htva|hors taxes?|hors tva|ttc|tvac|netto|brutto|(zzgl|ohne|inkl)\.?\s*(mwst|ust)\.?)\s*$/i
const withVat =
  /\b(ttc|tvac|brutto|inkl\.?\s*(mwst|ust))\b|\b(incl|inclusief|inc)\b\.?\s*(\d{1,2}\s?%\s*)?(b\.?t\.?w|vat|gst|hst|tva|mwst|\.?\s*\)?\s*$)/i
const million = /\s*(miljoen|mln|mio|million|mn|m)\.?\s*$/i
const thousand = /\s*(duizend|dzd|thousand|k)\.?\s*$/i

/** The money that a text names, if it is no euro: '£', 'USD'. */
export function foreignMoney(text: string): string | undefined {
  return new RegExp(foreign.source, 'i').exec(text)?.[0]
}

/** Takes an amount apart, as people write them: '€ 1.234,50', 'EUR 1,234.50', '1.234,-', '(500)', '€ 1,2 mln'. */
export function amountDigits(text: string): AmountParts {
  let rest = text.replaceAll(/[\s\u00a0\u202f]+/g, ' ').trim()
  const isForeign = foreignMoney(rest) !== undefined
  const includesVat = withVat.test(rest)
  // A star behind an amount points to a remark below the list.
  rest = rest.replaceAll(euro, ' ').replaceAll(foreign, ' ').replace(/\*+$/, '').trim()
  const isAbout = about.test(rest) || estimated.test(rest)
  rest = rest
    .replace(about, '')
    .replace(estimated, '')
    .replace(vat, '')
    .replace(period, '')
    .replace(vat, '')
    .trim()
  const inBrackets = /^\((.*)\)$/.exec(rest)
  if (inBrackets?.[1]) rest = inBrackets[1].trim()
  let times = 1
  if (/\d/.test(rest)) {
    if (million.test(rest)) times = 1_000_000
    else if (thousand.test(rest)) times = 1000
  }
  if (times > 1) rest = rest.replace(million, '').replace(thousand, '')
  // '1.234,-' and '1.234,=' have no cents.
  rest = rest.replace(/[,.]\s?[-–—=]{1,2}$/, '').trim()
  const isMinus = /^[-−–]|[-−]$/.test(rest)
  rest = rest.replace(/^[-−–+]\s*/, '').replace(/[-−]$/, '')
  const digits = rest.replaceAll(/(?<=\d)[ '’](?=\d{3}(\D|$))/g, '').trim()
  return { digits, isNegative: isMinus || inBrackets !== null, times, isForeign, isAbout, includesVat }
}
