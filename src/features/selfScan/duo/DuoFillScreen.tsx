import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate, useParams } from 'react-router'
import { paths } from '../../../addresses/paths'
import { answerScan, readyWithScan } from '../../../dossier/commands/scans'
import type { DuoRole } from '../../../dossier/selfScan/readScans'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { Button } from '../../../ui/Button'
import { isDimension, moveFrom, type ScanMove } from '../../../workflow/selfScan/scanFlow'
import { DimensionForm } from '../DimensionForm'
import { NoSuchPlace } from '../NoSuchPlace'
import { ScanCheck } from '../ScanCheck'
import { changingQuery, placeOfName, scanHref } from '../scanAddress'
import { LockedAnswers } from './LockedAnswers'
import { RoleIntro } from './RoleIntro'
import { roleBase, roleOfName } from './roleAddress'
import { useCurrentScan } from './useCurrentScan'

/** One of the two fills in their part. Who is ready has their answers put out of sight. */
export default function DuoFillScreen() {
  const { role: name } = useParams()
  const { id } = useOpenDossier()
  const role = roleOfName(name)
  if (!role) return <NoSuchPlace href={paths.scan(id)} />
  return <Fill key={role} role={role} scanBase={paths.scan(id)} />
}

function Fill({ role, scanBase }: { role: DuoRole; scanBase: string }) {
  const { t } = useTranslation('duoScan')
  const { place: name } = useParams()
  const { search } = useLocation()
  const navigate = useNavigate()
  const { scan, changeScan } = useCurrentScan()
  const base = roleBase(scanBase, role)
  const place = placeOfName(name)
  const changing = search === changingQuery
  const answers = scan?.answers[role] ?? {}
  const who = t(`roles.${role}`)
  if (!place || place === 'result') return <NoSuchPlace href={scanBase} />
  if (scan?.readyAt[role]) {
    return (
      <LockedAnswers
        role={role}
        scan={scan}
        scanBase={scanBase}
        onChange={() => {
          changeScan((draft, id) => readyWithScan(draft, id, role, undefined))
          navigate(scanHref(base, 'check').slice(1))
        }}
      />
    )
  }
  if (place === 'intro') return <RoleIntro role={role} scanBase={scanBase} />
  const go = (move: ScanMove) => void navigate(scanHref(base, moveFrom(place, move, changing)).slice(1))
  const finish = () => {
    changeScan((draft, id) => readyWithScan(draft, id, role, new Date().toISOString()))
    navigate(scanBase.slice(1))
  }
  if (isDimension(place)) {
    return (
      <DimensionForm
        key={place}
        id={place}
        answers={answers}
        onAnswer={(question, given) =>
          changeScan((draft, id) => answerScan(draft, id, role, question, given))
        }
        changing={changing}
        onMove={go}
        who={who}
      />
    )
  }
  return (
    <ScanCheck
      base={base}
      answers={answers}
      onMove={go}
      who={who}
      finish={
        <Button variant="primary" onPress={finish}>
          {t(`ready.${role}`)}
        </Button>
      }
    />
  )
}
