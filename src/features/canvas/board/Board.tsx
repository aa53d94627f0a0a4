import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type CanvasLayout, canvasLayout } from '../../../dossier/canvas/canvasLayout'
import type { Canvas } from '../../../dossier/kinds/canvas'
import { useDossier } from '../../../hooks/useDossier'
import { usePlace, voterHere } from '../../../hooks/usePlace'
import { VisuallyHidden } from '../../../ui/VisuallyHidden'
import { dragNotes } from '../moving/dragNotes'
import { handleHelpId } from '../moving/NoteHandle'
import { withNotesAt } from '../moving/slots'
import { useMoves } from '../moving/useMoves'
import { BoardDialogs } from './BoardDialogs'
import { BoardTools } from './BoardTools'
import styles from './board.module.css'
import { BoardContext, createBoardStore, useBoard, useMoment } from './boardStore'
import { countNotes } from './countNotes'
import { FieldSection } from './FieldSection'
import { filterLayout, isFiltering } from './filterNotes'
import { SelectionBar } from './SelectionBar'
import { useKeepFocus } from './useKeepFocus'
import { useNews } from './useNews'
import { useUndoNews } from './useUndoNews'

/** Up to so many notes, each has its buttons from the start. */
const fewNotes = 60

export type BoardProps = {
  readonly canvas: Canvas
  /** What else stands in the row of tools above the fields. */
  readonly tools?: ReactNode
}

/** The fields of a canvas with their notes: a list of lists, which is a board where there is room for it. */
export function Board({ canvas: { id, kind }, tools }: BoardProps) {
  const me = usePlace()
  const [store] = useState(createBoardStore)
  const board = useMemo(
    () => ({
      canvas: id,
      kind,
      me,
      voter: voterHere(),
      store,
      focusNote: (wanted: string) => store.set({ wanted }),
    }),
    [id, kind, me, store],
  )
  return (
    <BoardContext value={board}>
      <BoardTools>{tools}</BoardTools>
      <Fields />
      <SelectionBar />
      <BoardDialogs />
    </BoardContext>
  )
}

function Fields() {
  const { t } = useTranslation('canvas')
  const root = useRef<HTMLDivElement>(null)
  const { store } = useBoard()
  const { move } = useMoves()
  const { layout, total } = useShownLayout()
  useKeepFocus(root)
  useNews()
  useUndoNews()

  useEffect(() => {
    const board = root.current
    if (!board) return
    return dragNotes({
      root: board,
      onDrop(id, target) {
        const { selecting, selected } = store.get()
        move(selecting && selected.has(id) ? [...selected] : [id], target)
      },
    })
  }, [move, store])

  // A press on the text of a note edits it; the keyboard has the menu for that.
  useEffect(() => {
    const board = root.current
    const edit = ({ target }: Event) => {
      const text = target instanceof Element ? target.closest<HTMLElement>('[data-edit]') : null
      if (text && getSelection()?.isCollapsed !== false) store.set({ editing: text.dataset.edit ?? '' })
    }
    board?.addEventListener('click', edit)
    return () => board?.removeEventListener('click', edit)
  }, [store])

  return (
    <div className={styles.board} ref={root} data-whole-window="">
      <div id={handleHelpId} hidden>
        {t('move.help')}
      </div>
      {layout.fields.map((field) => (
        <FieldSection key={field.id} field={field} atOnce={total <= fewNotes} />
      ))}
      <VisuallyHidden>{t('board.end')}</VisuallyHidden>
    </div>
  )
}

/** What stands on the board now: what people look for, with lifted notes where they would land. */
function useShownLayout(): { layout: CanvasLayout; total: number } {
  const { canvas, me } = useBoard()
  const all = useDossier((view) => canvasLayout(view, canvas, me))
  const filter = useMoment((state) => state.filter)
  const lifted = useMoment((state) => state.lifted)
  const filtering = isFiltering(filter)
  // Followed only while people look for something: without that, an edit changes nothing here.
  const notes = useDossier((view) => (filtering ? view.notes : undefined))
  const stickers = useDossier((view) => (filtering ? view.stickers : undefined))
  const shown = useMemo(
    () => (notes && stickers ? filterLayout(all, { notes, stickers }, filter) : all),
    [all, notes, stickers, filter],
  )
  const layout = useMemo(
    () => (lifted ? withNotesAt(shown, lifted.ids, lifted.target) : shown),
    [shown, lifted],
  )
  const total = useMemo(() => countNotes(all), [all])
  return { layout, total }
}
