import { useTranslation } from 'react-i18next'
import { paths } from '../../../addresses/paths'
import { SetAside } from '../../../components/SetAside'
import { findPart } from '../../../content/steps'
import { jointScores, readDuoScans, type Scan } from '../../../dossier/selfScan/readScans'
import { useDossier } from '../../../hooks/useDossier'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { resultOfScores } from '../../../workflow/selfScan/result'
import { LowestThree } from '../LowestThree'
import { ScanExample } from '../ScanExample'
import { StartAdviceCard } from '../StartAdviceCard'
import { ChangeSince } from './ChangeSince'
import { DuoPicture } from './DuoPicture'
import { TalkAgenda } from './TalkAgenda'

/** What two people answered: first where they differ, then where to begin together. */
export function DuoResult({ scan }: { scan: Scan }) {
  useTranslation('duoScan')
  const sector = useDossier(({ about }) => about.sector)
  const scans = useDossier(({ scans }) => scans)
  const hrefOf = usePartHref()
  const duoScans = readDuoScans({ scans })
  const before = duoScans[duoScans.indexOf(scan) - 1]
  const result = resultOfScores(jointScores(scan))
  return (
    <>
      <TalkAgenda scan={scan} />
      <SetAside root="scans" id={scan.id} />
      <StartAdviceCard advice={result.start} hrefOf={hrefOf} />
      <DuoPicture scan={scan} before={before} />
      {before && <ChangeSince scan={scan} before={before} />}
      <LowestThree lowest={result.lowest} />
      <div className="pw-screen-only">
        <ScanExample advice={result.start} sector={sector} />
      </div>
    </>
  )
}

/** Where a part is worked on in this dossier; a part of step 4 is read about before it has an opportunity. */
export function usePartHref(): (part: string) => string {
  const { id } = useOpenDossier()
  return (partId) => {
    const part = findPart(partId)
    if (!part || part.step === 'doing') return paths.methodPart(id, partId)
    return paths.part(id, { step: part.step }, partId)
  }
}
