import { startScan } from '../../../dossier/commands/scans'
import type { DossierDraft } from '../../../dossier/document/draft'
import { nextScanId, readDuoScans, type Scan } from '../../../dossier/selfScan/readScans'
import { useChange } from '../../../hooks/useChange'
import { useDossier } from '../../../hooks/useDossier'

/** The scan that the two are filling in or filled in last; it begins with the first change that anybody makes. */
export function useCurrentScan() {
  const scans = useDossier(({ scans }) => scans)
  const change = useChange()
  const scan: Scan | undefined = readDuoScans({ scans }).at(-1)
  const id = scan?.id ?? nextScanId({ scans })
  const changeScan = (command: (draft: DossierDraft, id: string) => void) =>
    change((draft) => {
      startScan(draft, id, new Date().toISOString())
      command(draft, id)
    })
  return { scan, changeScan }
}
