import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { paths } from '../../../addresses/paths'
import { type Work, workKinds, workOf } from '../../../dossier/canvas/noteOrigins'
import { shortText } from '../../../dossier/canvas/noteText'
import { actionFromNote } from '../../../dossier/commands/canvas/actionFromNote'
import { contractFromNote } from '../../../dossier/commands/canvas/contractFromNote'
import { opportunityFromNote } from '../../../dossier/commands/canvas/opportunityFromNote'
import { changeRecord, removeRecord } from '../../../dossier/commands/records'
import { readContracts } from '../../../dossier/contracts/readContracts'
import type { DossierDraft } from '../../../dossier/document/draft'
import { newId } from '../../../dossier/document/newId'
import { rankAfter } from '../../../dossier/document/rank'
import { readActions, readOpportunities } from '../../../dossier/document/readRecords'
import type { DossierView } from '../../../dossier/document/view'
import type { Kind } from '../../../dossier/kinds'
import type { Note } from '../../../dossier/kinds/note'
import { useChange } from '../../../hooks/useChange'
import { useDossier } from '../../../hooks/useDossier'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import type { MenuItem } from '../../../ui/MenuButton'
import { useToasts } from '../../../ui/Toasts'

const commands = {
  opportunity: opportunityFromNote,
  action: actionFromNote,
  contract: contractFromNote,
} as const
const makeWords = {
  opportunity: 'makeOpportunity',
  action: 'makeAction',
  contract: 'makeContract',
} as const satisfies Record<Work, string>
const goWords = {
  opportunity: 'goToOpportunity',
  action: 'goToAction',
  contract: 'goToContract',
} as const satisfies Record<Work, string>
const kindOfWork = {
  opportunity: 'opportunities',
  action: 'actions',
  contract: 'contracts',
} as const satisfies Record<Work, Kind>
const longestToast = 60

/** The entries of a note's menu that make work of it, or lead to the work that it became. */
export function useNoteWork(note: Note): readonly MenuItem[] {
  const { t } = useTranslation('canvasWork')
  const { t: dossierWords } = useTranslation('dossier')
  const dossier = useOpenDossier()
  const change = useChange()
  const navigate = useNavigate()
  const tell = useToasts()

  const there = useDossier((view) => workKinds.map((work) => workOf(view, note, work) ?? '').join(' ')).split(
    ' ',
  )

  const addressOf = (work: Work, id: string) => {
    if (work === 'action') return paths.actions(dossier.id)
    return (work === 'opportunity' ? paths.opportunity : paths.contract)(dossier.id, id)
  }
  const make = (work: Work) => {
    const view = dossier.snapshot.current
    if (note.text.trim() === '') {
      tell({ text: t('empty') })
      return
    }
    const id = newId()
    change((draft) => commands[work](draft, note, { id, rank: rankAfter(ranksOf(view, work)) }))
    tell({
      text: t(`made.${work}`, { text: shortText(note.text, longestToast) }),
      action: {
        label: dossierWords('save.undo'),
        onPress: () => change((draft) => takeBack(draft, work, { id, note: note.id })),
      },
    })
  }
  return workKinds.map((work, i): MenuItem => {
    const id = there[i]
    return id
      ? {
          id: work,
          label: t(goWords[work]),
          icon: 'arrowRight',
          onPress: () => navigate(addressOf(work, id).slice(1)),
        }
      : { id: work, label: t(makeWords[work]), icon: 'plus', onPress: () => make(work) }
  })
}

function takeBack(draft: DossierDraft, work: Work, { id, note }: { id: string; note: string }): void {
  removeRecord(draft, kindOfWork[work], id)
  changeRecord(draft, 'notes', note, { [work]: '' })
}

function ranksOf(view: DossierView, work: Work): readonly string[] {
  if (work === 'opportunity') return readOpportunities(view).map(({ rank }) => rank)
  if (work === 'action') return readActions(view).map(({ rank }) => rank)
  return readContracts(view).map(({ rank }) => rank)
}
