import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../../addresses/paths'
import { canvasLayout, notesOn } from '../../../dossier/canvas/canvasLayout'
import { readCanvases } from '../../../dossier/canvas/readCanvases'
import { copyCanvas } from '../../../dossier/commands/canvas/copyCanvas'
import { removeRecord, restoreRecord } from '../../../dossier/commands/records'
import { newId } from '../../../dossier/document/newId'
import { rankAfter } from '../../../dossier/document/rank'
import type { Canvas } from '../../../dossier/kinds/canvas'
import { useCanvasName } from '../../../hooks/useCanvasName'
import { useChange } from '../../../hooks/useChange'
import { useDossier } from '../../../hooks/useDossier'
import { useFormat } from '../../../hooks/useFormat'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { Card } from '../../../ui/Card'
import { Heading } from '../../../ui/Heading'
import { MenuButton } from '../../../ui/MenuButton'
import { TextLink } from '../../../ui/TextLink'
import { useToasts } from '../../../ui/Toasts'
import styles from './CanvasRow.module.css'
import { NameDialog } from './NameDialog'

/** One canvas in the list: open it, give it another name or date, copy it, or take it away (with undo). */
export function CanvasRow({ canvas }: { canvas: Canvas }) {
  const { t } = useTranslation('canvas')
  const { t: words } = useTranslation('canvases')
  const { t: dossierWords } = useTranslation('dossier')
  const dossier = useOpenDossier()
  const change = useChange()
  const tell = useToasts()
  const format = useFormat()
  const nameOf = useCanvasName()
  const [naming, setNaming] = useState(false)
  const count = useDossier((view) => notesOn(view, canvas.id).length)
  const name = nameOf(canvas)
  const kind = words(`${canvas.kind}.title`, { defaultValue: canvas.kind })
  const facts = [
    kind === name ? '' : kind,
    canvas.date && format.date(canvas.date),
    count > 0 ? t('notes', { count }) : '',
  ].filter(Boolean)

  const copy = () => {
    const view = dossier.snapshot.current
    const ids = new Map<string, string>()
    const idFor = (old: string) => {
      const id = ids.get(old) ?? newId()
      ids.set(old, id)
      return id
    }
    const shown = new Set(
      canvasLayout(view, canvas.id).fields.flatMap((field) => [
        ...field.notes,
        ...field.groups.flatMap(({ notes }) => notes),
      ]),
    )
    const notes = notesOn(view, canvas.id).filter(({ id }) => shown.has(id))
    const groups = Object.values(view.noteGroups).filter((one) => one.canvas === canvas.id && !one.removed)
    const rank = rankAfter(readCanvases(view).map((one) => one.rank))
    const copyName = t('list.copyName', { name })
    change((draft) => copyCanvas(draft, { canvas, groups, notes, name: copyName, rank, idFor }))
    tell({ text: t('list.copied', { name: copyName }) })
  }
  const takeAway = () => {
    change((draft) => removeRecord(draft, 'canvases', canvas.id))
    document.querySelector<HTMLElement>('main h1')?.focus()
    const onPress = () => change((draft) => restoreRecord(draft, 'canvases', canvas.id))
    tell({ text: t('list.removed', { name }), action: { label: dossierWords('save.undo'), onPress } })
  }

  return (
    <Card as="li">
      <div className={styles.row}>
        <div>
          <Heading level={2} looks={3}>
            <TextLink href={paths.canvas(dossier.id, canvas.id)}>{name}</TextLink>
          </Heading>
          {facts.length > 0 && <p className={styles.facts}>{facts.join(' · ')}</p>}
        </div>
        <MenuButton
          label={t('actions')}
          fullName={t('list.actionsFor', { name })}
          items={[
            { id: 'name', label: t('list.rename'), icon: 'edit', onPress: () => setNaming(true) },
            { id: 'copy', label: t('list.copy'), icon: 'plus', onPress: copy },
            { id: 'remove', label: t('list.remove'), icon: 'remove', danger: true, onPress: takeAway },
          ]}
        />
      </div>
      {naming && <NameDialog canvas={canvas} onClose={() => setNaming(false)} />}
    </Card>
  )
}
