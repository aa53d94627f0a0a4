import { type ImportOutcome, type ImportPlan, writeImport } from '../../dossier/commands/importContracts'
import type { OpenDossier } from '../../storage/openDossier'

/** Writes what the worker worked out, as one change that is undone by itself. */
export function takeIn(dossier: Pick<OpenDossier, 'change' | 'undo'>, plan: ImportPlan): ImportOutcome {
  dossier.undo.apart()
  dossier.change((draft) => writeImport(draft, plan))
  dossier.undo.apart()
  return plan.outcome
}
