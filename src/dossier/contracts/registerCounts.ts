import { clauseStates } from '../../content/opportunity'
import type { DossierView } from '../document/view'
import { type Clause, type Contract, isPlanned, readContracts } from './readContracts'

/** What the register holds, in numbers. */
export type RegisterCounts = {
  readonly contracts: number
  /** Tenders to come. */
  readonly planned: number
  /** How many of the contracts say so of their social clause. */
  readonly clauses: readonly { readonly clause: Clause; readonly count: number }[]
}

const counted = new WeakMap<readonly Contract[], RegisterCounts>()

/** Counted once for a register as it stands. */
export function countRegister(view: Pick<DossierView, 'contracts' | 'items'>): RegisterCounts {
  const all = readContracts(view)
  const before = counted.get(all)
  if (before) return before
  const contracts = all.filter((contract) => !isPlanned(contract))
  const counts = {
    contracts: contracts.length,
    planned: all.length - contracts.length,
    clauses: clauseStates.map((clause) => ({
      clause,
      count: contracts.filter((contract) => contract.clause === clause).length,
    })),
  }
  counted.set(all, counts)
  return counts
}
