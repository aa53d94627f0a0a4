import { useTranslation } from 'react-i18next'
import { notesAt } from '../../../dossier/canvas/planMove'
import { markCard } from '../../../dossier/commands/canvas/markCard'
import { addRecord } from '../../../dossier/commands/records'
import { newId } from '../../../dossier/document/newId'
import { rankAfter } from '../../../dossier/document/rank'
import { useChange } from '../../../hooks/useChange'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { usePlace } from '../../../hooks/usePlace'
import { useAnnounce } from '../../../ui/Announcer'
import { isSilent } from '../../../workflow/canvasMachine'

/** Turns a question card into a note with its question, to write the answer behind. */
export function useCardNote(canvas: string, kind: string) {
  const { t } = useTranslation('questionCards')
  const { t: words } = useTranslation('canvases')
  const { snapshot } = useOpenDossier()
  const change = useChange()
  const announce = useAnnounce()
  const place = usePlace()
  return (code: string, field: string) => {
    const view = snapshot.current
    const ranks = notesAt(view, canvas, field, '').map(({ rank }) => rank)
    const silent = isSilent(view.canvases[canvas]?.phase ?? '') ? place : ''
    change((draft) => {
      addRecord(draft, 'notes', newId(), {
        canvas,
        field,
        text: t(`cards.${code}`),
        rank: rankAfter(ranks),
        card: code,
        ...(silent !== '' && { silent }),
      })
      markCard(draft, canvas, code, 'used')
    })
    announce(t('madeNote', { code: t('code', { code }), field: words(`${kind}.fields.${field}.title`) }))
  }
}
