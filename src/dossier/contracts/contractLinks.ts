import { readOpportunities } from '../document/readRecords'
import type { DossierView } from '../document/view'
import type { Opportunity } from '../kinds/opportunity'
import { type Contract, readContract } from './readContracts'

const prefix = 'contract.'

/** The field of an opportunity that says that a contract belongs to it. */
export function contractLinkField(contractId: string): string {
  return `${prefix}${contractId}`
}

/** The contract that a field of an opportunity links to, or nothing if it is another field. */
export function linkedContract(field: string): string | undefined {
  return field.startsWith(prefix) ? field.slice(prefix.length) : undefined
}

const idsBefore = new WeakMap<Opportunity, readonly string[]>()

/** The ids of the contracts of an opportunity, removed ones included. */
export function contractIdsOf(opportunity: Opportunity): readonly string[] {
  const known = idsBefore.get(opportunity)
  if (known) return known
  const ids = Object.entries(opportunity).flatMap(([field, value]) =>
    value === true ? (linkedContract(field) ?? []) : [],
  )
  idsBefore.set(opportunity, ids)
  return ids
}

/** The contracts of an opportunity, without those that were removed. */
export function contractsOf(
  view: Pick<DossierView, 'contracts' | 'items'>,
  opportunity: Opportunity,
): readonly Contract[] {
  return contractIdsOf(opportunity).flatMap((id) => {
    const contract = readContract(view, id)
    return contract && !contract.removed ? [contract] : []
  })
}

const byContractBefore = new WeakMap<
  DossierView['opportunities'],
  ReadonlyMap<string, readonly Opportunity[]>
>()
const none: readonly Opportunity[] = []

/** The opportunities that a contract belongs to. The same list comes back until an opportunity changes. */
export function opportunitiesOf(
  view: Pick<DossierView, 'opportunities'>,
  contractId: string,
): readonly Opportunity[] {
  let byContract = byContractBefore.get(view.opportunities)
  if (!byContract) {
    const lists = new Map<string, Opportunity[]>()
    for (const opportunity of readOpportunities(view)) {
      for (const id of contractIdsOf(opportunity)) lists.set(id, [...(lists.get(id) ?? []), opportunity])
    }
    byContract = lists
    byContractBefore.set(view.opportunities, byContract)
  }
  return byContract.get(contractId) ?? none
}
