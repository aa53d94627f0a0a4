import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { findCanvas } from '../../../../content/canvases'
import { findCanvasIn, readCanvases } from '../../../../dossier/canvas/readCanvases'
import type { Canvas } from '../../../../dossier/canvas/records'
import { addCanvas } from '../../../../dossier/commands/canvas/addCanvas'
import { changeSession } from '../../../../dossier/commands/workSession/prepareSession'
import { newId } from '../../../../dossier/newId'
import { rankAfter } from '../../../../dossier/rank'
import type { Session } from '../../../../dossier/workSession/records'
import { useOpenDossier } from '../../../../hooks/openDossierContext'
import { useChange } from '../../../../hooks/useChange'
import { useDossier } from '../../../../hooks/useDossier'
import { today } from '../../../../hooks/useToday'
import { Button } from '../../../../ui/Button'
import { SelectField } from '../../../../ui/SelectField'
import { ToolCard } from './ToolCard'

type SessionCanvasProps = { readonly session: Session; readonly children: (canvas: Canvas) => ReactNode }

/** What works on the canvas of the session; the choice of a canvas while there is none. */
export function SessionCanvas({ session, children }: SessionCanvasProps) {
  const canvas = useDossier((view) => findCanvasIn(view, session.canvas))
  return canvas && findCanvas(canvas.kind)?.shows === 'notes' ? (
    children(canvas)
  ) : (
    <ChooseCanvas session={session} />
  )
}

function ChooseCanvas({ session }: { session: Session }) {
  const { t } = useTranslation('sessionRun')
  const { t: words } = useTranslation('canvases')
  const { snapshot } = useOpenDossier()
  const change = useChange()
  const canvases = useDossier(readCanvases).filter(({ kind }) => findCanvas(kind)?.shows === 'notes')
  const make = () => {
    const id = newId()
    const rank = rankAfter(readCanvases(snapshot.current).map((one) => one.rank))
    change((draft) => {
      addCanvas(draft, id, { kind: 'opportunityMap', name: session.title, date: today(), rank })
      changeSession(draft, session.id, { canvas: id })
    })
  }
  return (
    <ToolCard title={t('canvas.none')}>
      <p>{t('canvas.noneText')}</p>
      {canvases.length > 0 && (
        <SelectField
          label={t('canvas.choose')}
          value=""
          empty={t('canvas.chooseEmpty')}
          options={canvases.map(({ id, name, kind }) => ({
            value: id,
            label: name || words(`${kind}.title`),
          }))}
          onChange={(canvas) => change((draft) => changeSession(draft, session.id, { canvas }))}
        />
      )}
      <div>
        <Button icon="plus" onPress={make}>
          {t('canvas.make')}
        </Button>
      </div>
    </ToolCard>
  )
}
