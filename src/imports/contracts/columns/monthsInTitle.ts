import { bareTitle } from './bareTitle'

const years = /\b(jaar|jaren|jr|years?|yrs?|ans|annees|jahre?n?)\b/
const months = /\b(maand|maanden|mnd|mnden|months?|mths?|mois|monate?n?)\b/

/** How many months one is in a column of bare numbers, where its title tells: 'Looptijd (jaren)' is 12. */
export function monthsInTitle(title: string): number | undefined {
  const bare = bareTitle(title)
  if (months.test(bare)) return 1
  return years.test(bare) ? 12 : undefined
}
