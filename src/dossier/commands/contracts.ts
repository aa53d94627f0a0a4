import { contractLinkField } from '../contracts/contractLinks'
import { readRow } from '../contracts/importedRow'
import type { Contract, ContractField } from '../contracts/readContracts'
import { type DossierDraft, put } from '../document/draft'
import { type Plain, same } from '../document/plain'
import { changePiece, mustBeThere } from './records'

type Given = Partial<Pick<Contract, ContractField>>

/**
 * Changes fields of a contract. A change of an imported line stands beside it by field; what is made equal to the
 * import again follows the import again. An emptied field keeps an empty text, so that it does not follow the import.
 */
export function changeContract(draft: DossierDraft, id: string, fields: Given): void {
  mustBeThere(draft, 'contracts', id)
  const { contracts } = draft
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

/** Says that a contract belongs to an opportunity, or no longer does. Each link is a key of its own, and so merges. */
export function linkContract(
  draft: DossierDraft,
  opportunityId: string,
  contractId: string,
  linked: boolean,
): void {
  if (linked) mustBeThere(draft, 'contracts', contractId)
  changePiece(draft, 'opportunities', opportunityId, contractLinkField(contractId), linked || undefined)
}
