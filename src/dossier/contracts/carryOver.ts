import type { Opportunity } from '../kinds/opportunity'
import { type Contract, isPlanned } from './readContracts'

type Carried = Pick<
  Opportunity,
  | 'kind'
  | 'category'
  | 'supplier'
  | 'hasContract'
  | 'contractEnds'
  | 'clause'
  | 'relationGood'
  | 'valuePerYear'
  | 'handsOnHours'
  | 'place'
>

/**
 * What an opportunity knows from the contracts that it is made of. Where contracts differ, nothing is chosen for
 * people, but for two things: the first end date counts, and one clause that is not kept is worth knowing. Amounts are
 * added up, and only if all of them are known: 0 says that they are not.
 */
export function carryOver(contracts: readonly Contract[]): Carried {
  const running = contracts.filter((contract) => !isPlanned(contract))
  const suppliers = different(contracts.map(({ supplier }) => supplier.trim()).filter(Boolean))
  const ends = running.map((one) => one.ends).filter(Boolean)
  return {
    kind: suppliers.length > 1 ? 'severalSuppliers' : running.length > 0 ? 'contract' : 'tender',
    category: only(contracts.map(({ category }) => category)),
    supplier: suppliers.join(', '),
    hasContract: running.length > 0 ? 'yes' : 'no',
    contractEnds: ends.toSorted()[0] ?? '',
    clause: clauseOf(running),
    relationGood: relationOf(running),
    valuePerYear: sumOf(contracts.map(({ valuePerYear }) => valuePerYear)),
    handsOnHours: sumOf(contracts.map(({ hoursPerWeek }) => hoursPerWeek)),
    place: only(contracts.map(({ location }) => location.trim())),
  }
}

function clauseOf(contracts: readonly Contract[]): string {
  if (contracts.some(({ clause }) => clause === 'notKept')) return 'notKept'
  return only(contracts.map(({ clause }) => clause))
}

/** Only a clear answer is carried over: what is between good and poor is for people to say. */
function relationOf(contracts: readonly Contract[]): string {
  if (contracts.some(({ relation }) => relation === 'poor')) return 'no'
  return only(contracts.map(({ relation }) => relation)) === 'good' ? 'yes' : ''
}

/** To the cent, as adding up leaves a tail behind the comma. */
function sumOf(amounts: readonly (number | undefined)[]): number {
  const known = amounts.filter((amount) => amount !== undefined)
  if (known.length < amounts.length) return 0
  return Math.round(known.reduce((sum, amount) => sum + amount, 0) * 100) / 100
}

function different(values: readonly string[]): readonly string[] {
  return [...new Set(values)]
}

function only(values: readonly string[]): string {
  const [first = '', ...others] = different(values)
  return others.length === 0 ? first : ''
}
