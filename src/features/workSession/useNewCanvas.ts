import { useTranslation } from 'react-i18next'
import { readCanvases } from '../../dossier/canvas/readCanvases'
import { addRecord } from '../../dossier/commands/records'
import type { DossierDraft } from '../../dossier/document/draft'
import { rankAfter } from '../../dossier/document/rank'
import type { Canvas } from '../../dossier/kinds/canvas'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { today } from '../../hooks/useToday'

type NewCanvas = { readonly name: string; readonly add: (draft: DossierDraft, id: string) => void }

/** A new kansenkaart for a session: its name, and how to add it to a change that is made anyway. */
export function useNewCanvas(): () => NewCanvas {
  const { t } = useTranslation('workSession')
  const { t: words } = useTranslation('canvases')
  const { snapshot } = useOpenDossier()
  return () => {
    const known = readCanvases(snapshot.current)
    const title = words('opportunityMap.title')
    const alike = known.filter(isMap).length
    const name = alike === 0 ? title : t('choose.nextName', { title, number: alike + 1 })
    const rank = rankAfter(known.map((one) => one.rank))
    return {
      name,
      add: (draft, id) =>
        addRecord(draft, 'canvases', id, { kind: 'opportunityMap', name, date: today(), rank }),
    }
  }
}

/** Whether a canvas is a kansenkaart, which is what sessions work on. */
export function isMap({ kind }: Pick<Canvas, 'kind'>): boolean {
  return kind === 'opportunityMap'
}
