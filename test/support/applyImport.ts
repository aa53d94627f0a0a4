import { type ImportOutcome, planImport, writeImport } from '../../src/dossier/commands/importContracts'
import { compareWithRegister } from '../../src/dossier/contracts/compareImport'
import type { ImportedContract } from '../../src/dossier/contracts/importedContract'
import type { DossierDraft } from '../../src/dossier/document/draft'

/** Brings the rows of a file into the register at once, as an import does in two places. */
export function applyImport(
  draft: DossierDraft,
  rows: readonly ImportedContract[],
  importId: string,
): ImportOutcome {
  const plan = planImport(compareWithRegister(draft.contracts, rows), importId)
  writeImport(draft, plan)
  return plan.outcome
}
