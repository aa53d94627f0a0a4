import { AppError } from '../../errors'
import { contractLinkField } from '../contracts/contractLinks'
import { readRow } from '../contracts/importedRow'
import type { Contract, ContractField } from '../contracts/readContracts'
import { type DossierDraft, type Plain, put, same } from '../document/draft'

type Given = Partial<Pick<Contract, ContractField>>

/** Adds a contract or a tender to come, made by hand, under a new id. */
export function addContract({ contracts }: DossierDraft, id: string, fields: Given): void {
  for (const [field, value] of Object.entries(fields)) put(contracts, `${id}/${field}`, value)
}

/**
 * Changes fields of a contract. A change of an imported line stands beside it by field; what is made equal to the
 * import again follows the import again. An emptied field keeps an empty text, so that it does not follow the import.
 */
export function changeContract({ contracts }: DossierDraft, id: string, fields: Given): void {
  const row = readRow(contracts.get(`${id}/row`)) ?? {}
  for (const [field, value] of Object.entries(fields) as [ContractField, Plain | undefined][]) {
    const imported = row[field]
    const next = value ?? ''
    const followsImport = imported !== undefined && same(imported, next)
    put(contracts, `${id}/${field}`, followsImport ? undefined : next)
  }
}

/** Changes the same fields of many contracts, in one change. */
export function changeContracts(draft: DossierDraft, ids: readonly string[], fields: Given): void {
  for (const id of ids) changeContract(draft, id, fields)
}

/** Takes contracts out of sight. Their fields stay, so that an undo, or a colleague at work in them, loses nothing. */
export function removeContracts({ contracts }: DossierDraft, ids: readonly string[]): void {
  for (const id of ids) put(contracts, `${id}/removed`, true)
}

/** Brings removed contracts back. */
export function restoreContracts({ contracts }: DossierDraft, ids: readonly string[]): void {
  for (const id of ids) put(contracts, `${id}/removed`, false)
}

/** Says that a contract belongs to an opportunity, or no longer does. Each link is a key of its own, and so merges. */
export function linkContract(
  { opportunities }: DossierDraft,
  opportunityId: string,
  contractId: string,
  linked: boolean,
): void {
  const isThere = [...opportunities.keys()].some((key) => key.startsWith(`${opportunityId}/`))
  if (!isThere) throw new AppError('item.notThere', { id: opportunityId })
  put(opportunities, `${opportunityId}/${contractLinkField(contractId)}`, linked || undefined)
}
