import { addScanDoneAlone } from '../dossier/commands/scans'
import { newId } from '../dossier/document/newId'
import type { ScanRole } from '../dossier/selfScan/readScans'
import type { ScanAnswers } from '../workflow/selfScan/score'
import { createDossier } from './createDossier'

/** Makes a dossier that knows what somebody answered in the scan alone. Returns its id once it is stored. */
export function createDossierFromScan(title: string, role: ScanRole, answers: ScanAnswers): Promise<string> {
  const at = new Date().toISOString()
  return createDossier({ title }, (draft) => addScanDoneAlone(draft, newId(), role, answers, at))
}
