import { bareTitle } from './bareTitle'
import { isAmountInDoubt } from './isAmountInDoubt'
import { monthsInTitle } from './monthsInTitle'
import type { Profile } from './profileColumn'
import { amountTargets, dayTargets, type Mapping, type Target, targets } from './targets'
import { leastScore, titleScores } from './titleScore'

export type TitledColumn = { readonly title: string; readonly profile: Profile }

/** What each column most likely is: by its title, as long as its values can be that. No target is given twice. */
export function proposeColumns(columns: readonly TitledColumn[]): Mapping {
  const fits = columns.flatMap(({ title, profile }, column) =>
    targets.flatMap((target) => {
      const score = (titleScores(title).get(target) ?? 0) + byValues(target, profile, title)
      return score >= leastScore ? [{ column, target, score }] : []
    }),
  )
  const mapping: (Target | undefined)[] = columns.map(() => undefined)
  const given = new Set<Target>()
  for (const { column, target } of fits.toSorted((a, b) => b.score - a.score)) {
    if (mapping[column] !== undefined || given.has(target)) continue
    mapping[column] = target
    given.add(target)
  }
  return wholeWithDays(withoutTwice(nameFromDescription(mapping)), columns)
}

/** 'Startdatum', 'Ingangsdatum', 'Expiry date', 'Loopt tot'. */
const edgeWord = /start|begin|ingang|eind|afloop|loopt|verval|\b(end|tot|until)|expir|terminat/i

/** How much the values of a column speak for a target, or against it. */
function byValues(target: Target, profile: Profile, title: string): number {
  const { filled, days, amounts, hours, cpvs, checkedCpvs, terms, counts, distinct, isCounting } = profile
  if (filled === 0) return -10
  if (dayTargets.includes(target) || target === 'latestEnd') {
    // The same day in all rows is that of the list, unless the title says that contracts begin or end on it.
    const isOfList = profile.isConstant && !edgeWord.test(title)
    return (days >= 0.5 ? 5 : days < 0.15 ? -80 : -10) + (isOfList ? -80 : 0)
  }
  if (amountTargets.includes(target)) return days > 0.5 || amounts < 0.3 ? -80 : 0
  if (target === 'hoursPerWeek') return days > 0.5 || hours < 0.3 ? -80 : 0
  if (target === 'lot') return days > 0.5 ? -80 : 0
  if (target === 'term') return terms < 0.3 && !(monthsInTitle(title) && counts > 0.5) ? -80 : 0
  if (target === 'cpv') return checkedCpvs >= 0.8 ? 60 : cpvs > 0.2 ? 0 : -50
  if (target === 'number') {
    return (days > 0.5 || isProse(profile) ? -80 : 0) + (isCounting ? -40 : 0) + (distinct < 0.3 ? -30 : 0)
  }
  if (target === 'clause' || target === 'note') return days > 0.7 ? -60 : 0
  // '3', '3 maanden' and a day to give notice by all say it.
  if (target === 'noticePeriod') return 0
  if (target === 'extensions') return days > 0.5 ? -80 : 0
  return days > 0.6 || amounts > 0.8 || isNoText(target, profile) ? -80 : 0
}

/** Sentences and addresses of web pages are no numbers of contracts. */
function isProse({ long, links, flags }: Profile): boolean {
  return long > 0.3 || links > 0.5 || flags > 0.5
}

/** Answers, codes and links are no texts that say what a contract is, or with whom. */
function isNoText(target: Target, { flags, short, links, distinct, isConstant }: Profile): boolean {
  const isName = target === 'name' || target === 'description'
  const isCode = short > 0.7 && distinct < 0.3
  return flags > 0.6 || links > 0.5 || (isCode && target !== 'relation') || (isName && isConstant)
}

/**
 * Where a register does not tell when contracts end, the last possible day is that day. Where it has both days, how
 * long a contract runs says nothing more.
 */
function withoutTwice(mapping: Mapping): Mapping {
  const hasEnd = mapping.includes('ends')
  if (!hasEnd && !mapping.includes('term')) {
    return mapping.map((target) => (target === 'latestEnd' ? 'ends' : target))
  }
  if (!hasEnd || !mapping.includes('start')) return mapping
  return mapping.map((target) => (target === 'term' ? undefined : target))
}

/** A register without a column for the name has it in the description. */
function nameFromDescription(mapping: Mapping): Mapping {
  if (mapping.includes('name')) return mapping
  return mapping.map((target) => (target === 'description' ? 'name' : target))
}

/**
 * Where a register has the days of its contracts, a 'Value' or 'Amount' without more is of the whole contract, as open
 * data have it nearly everywhere. Without days nothing can be divided, and people say what it is.
 */
function wholeWithDays(mapping: Mapping, columns: readonly TitledColumn[]): Mapping {
  const hasDays = mapping.includes('term') || (mapping.includes('start') && mapping.includes('ends'))
  if (!hasDays || mapping.includes('valueTotal')) return mapping
  return mapping.map((target, i) => {
    const title = columns[i]?.title ?? ''
    const isOpen = isAmountInDoubt(title, target) && /\b(value|amount|cost)\b/.test(bareTitle(title))
    return target === 'valuePerYear' && isOpen ? 'valueTotal' : target
  })
}
