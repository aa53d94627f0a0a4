import { useTranslation } from 'react-i18next'
import { paths } from '../../../addresses/paths'
import { notesOn } from '../../../dossier/canvas/canvasLayout'
import { readContracts } from '../../../dossier/contracts/readContracts'
import { readOwnExamples } from '../../../dossier/document/readRecords'
import type { Session } from '../../../dossier/kinds/session'
import { emptied } from '../../../dossier/roleMatrix/cells'
import { readDuoScans, type Scan } from '../../../dossier/selfScan/readScans'
import { useDossier } from '../../../hooks/useDossier'
import { useOpenDossier } from '../../../hooks/useOpenDossier'

type Standing = { readonly state?: string | undefined; readonly href?: string; readonly go?: string }

/**
 * How far each thing to prepare is, as the dossier knows it, and where to go for it. Of the self-scan it tells who is
 * ready, and never what anybody answered.
 */
export function useHomework(session: Session): (item: string) => Standing {
  const { t } = useTranslation('workSession')
  const { id } = useOpenDossier()
  const contracts = useDossier((view) => readContracts(view).length)
  const examples = useDossier((view) => readOwnExamples(view).length)
  const cells = useDossier((view) => Object.values(view.matrix).filter((cell) => cell !== emptied).length)
  const notes = useDossier((view) => notesOn(view, session.canvas).length)
  const scan = useDossier((view) => readDuoScans(view).at(-1))
  const ready = (role: 'hr' | 'procurement') =>
    t(isReady(scan, role) ? 'homework.ready' : 'homework.notReady')
  const known: Readonly<Record<string, Standing>> = {
    contracts: {
      state: t('homework.contracts', { count: contracts }),
      href: paths.contracts(id),
      go: t('homework.go.contracts'),
    },
    scan: {
      state: [
        t('homework.scanHr', { state: ready('hr') }),
        t('homework.scanProcurement', { state: ready('procurement') }),
      ].join(' · '),
      href: paths.scan(id),
      go: t('homework.go.scan'),
    },
    examples: {
      // An example of somebody else is as good, so that none of their own says nothing.
      state: examples > 0 ? t('homework.examples', { count: examples }) : undefined,
      href: paths.examples(id),
      go: t('homework.go.examples'),
    },
    matrix: {
      state: t('homework.cells', { count: cells }),
      href: paths.roles(id),
      go: t('homework.go.roles'),
    },
    agreement: { href: paths.document(id, 'intentieverklaring'), go: t('homework.go.agreement') },
    known: { href: paths.talks(id), go: t('homework.go.talks') },
    canvas: { state: t('homework.notes', { count: notes }) },
  }
  return (item) => known[item] ?? {}
}

function isReady(scan: Scan | undefined, role: 'hr' | 'procurement'): boolean {
  return scan?.readyAt[role] !== undefined
}
