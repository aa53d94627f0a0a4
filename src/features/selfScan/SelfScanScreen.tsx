import { useLocation, useNavigate, useParams } from 'react-router'
import { isDimension, moveFrom, type ScanMove } from '../../workflow/selfScan/scanFlow'
import { DimensionForm } from './DimensionForm'
import { NoSuchPlace } from './NoSuchPlace'
import { OwnResult } from './OwnResult'
import { ScanCheck } from './ScanCheck'
import { ScanIntro } from './ScanIntro'
import { changingQuery, placeOfName, scanHref } from './scanAddress'
import { useOwnScan } from './useOwnScan'

const base = '#/zelfscan'

/** The scan for one person, without a dossier. The address says which screen of it is looked at. */
export default function SelfScanScreen() {
  const { place: name } = useParams()
  const { search } = useLocation()
  const navigate = useNavigate()
  const scan = useOwnScan()
  const place = placeOfName(name)
  const changing = search === changingQuery
  if (!place) return <NoSuchPlace href={base} />
  const go = (move: ScanMove) => void navigate(scanHref(base, moveFrom(place, move, changing)).slice(1))
  if (place === 'intro') return <ScanIntro base={base} scan={scan} />
  if (place === 'result') return <OwnResult base={base} scan={scan} />
  if (isDimension(place)) {
    return (
      <DimensionForm
        key={place}
        id={place}
        answers={scan.answers}
        onAnswer={scan.answer}
        changing={changing}
        onMove={go}
      />
    )
  }
  return <ScanCheck base={base} answers={scan.answers} onMove={go} />
}
