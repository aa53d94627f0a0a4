import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { findCanvas } from '../../../../content/canvases'
import { findCanvasIn } from '../../../../dossier/canvas/readCanvases'
import { changeRecord } from '../../../../dossier/commands/records'
import { newId } from '../../../../dossier/document/newId'
import type { Canvas } from '../../../../dossier/kinds/canvas'
import type { Session } from '../../../../dossier/kinds/session'
import { useChange } from '../../../../hooks/useChange'
import { useDossier } from '../../../../hooks/useDossier'
import { Button } from '../../../../ui/Button'
import { SelectField } from '../../../../ui/SelectField'
import { useCanvasOptions } from '../../useCanvasOptions'
import { useNewCanvas } from '../../useNewCanvas'
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
  const change = useChange()
  const options = useCanvasOptions()
  const newCanvas = useNewCanvas()
  const link = (canvas: string) => change((draft) => changeRecord(draft, 'sessions', session.id, { canvas }))
  const make = () => {
    const id = newId()
    const { add } = newCanvas()
    change((draft) => {
      add(draft, id)
      changeRecord(draft, 'sessions', session.id, { canvas: id })
    })
  }
  return (
    <ToolCard title={t('canvas.none')}>
      <p>{t('canvas.noneText')}</p>
      {options.length > 0 && (
        <SelectField
          label={t('canvas.choose')}
          value=""
          empty={t('canvas.chooseEmpty')}
          options={options}
          onChange={link}
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
