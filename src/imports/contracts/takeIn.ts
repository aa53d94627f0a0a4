import { type ImportOutcome, planImport, writeImport } from '../../dossier/commands/importContracts'
import { compareWithRegister } from '../../dossier/contracts/compareImport'
import type { ImportedContract } from '../../dossier/contracts/importedContract'
import type { OpenDossier } from '../../storage/openDossier'
import type { Collected } from './importState'

export type TakingDossier = Pick<OpenDossier, 'change' | 'draft' | 'snapshot' | 'undo'>

/**
 * Writes what the worker worked out, as one change. When the register is another by then than the worker saw (another
 * tab changed it, or a merge), it is worked out again here. `versionOf` numbers the states of the register.
 */
export async function takeIn(
  dossier: TakingDossier,
  { rows, importId, planned }: Collected,
  versionOf: (register: object) => number,
): Promise<ImportOutcome> {
  const version = () => versionOf(dossier.snapshot.current.contracts)
  let [plan, seen] = [planned.plan, planned.version]
  // Every piece of work is a task of its own, so that the page answers in between.
  await nextTask()
  while (seen !== version()) {
    seen = version()
    const compared = compareWithRegister(dossier.draft.contracts, rows.flatMap(read))
    await nextTask()
    plan = planImport(compared, importId)
    await nextTask()
  }
  dossier.undo.apart()
  dossier.change((draft) => writeImport(draft, plan))
  dossier.undo.apart()
  return plan.outcome
}

function read(piece: string): readonly ImportedContract[] {
  // The worker is ours, and so is what it sends.
  return JSON.parse(piece)
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
