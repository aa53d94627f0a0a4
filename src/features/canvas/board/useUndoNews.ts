import { useEffect, useEffectEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Note } from '../../../dossier/kinds/note'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { useAnnounce } from '../../../ui/Announcer'
import { shortOf } from '../notes/shortOf'
import { useBoard } from './boardStore'

type Notes = Readonly<Record<string, Note>>

/** Says what was undone or done again, by a button or a key: which note is back, gone, moved or as it was. */
export function useUndoNews(): void {
  const { t } = useTranslation('canvas')
  const { canvas } = useBoard()
  const { document, snapshot, undo } = useOpenDossier()
  const announce = useAnnounce()
  const tell = useEffectEvent((kind: 'undo' | 'redo', overtaken: boolean, before: Notes, now: Notes) => {
    const changed = changedNotes(canvas, before, now)
    const [id = ''] = changed
    const done = t(kind === 'undo' ? 'undo.done' : 'undo.redone')
    const name = shortOf((now[id] ?? before[id])?.text ?? '')
    const what =
      changed.length === 1
        ? t(`undo.what.${wayOf(before[id], now[id])}`, { done, name })
        : changed.length > 1
          ? t('undo.what.several', { done, count: changed.length })
          : done
    if (overtaken) announce(changed.length === 0 ? t('undo.overtaken') : t('undo.overtakenToo', { what }))
    else announce(what)
  })

  useEffect(() => {
    let before = snapshot.current.notes
    const keep = () => {
      before = snapshot.current.notes
    }
    document.on('beforeTransaction', keep)
    const end = undo.onStep(({ kind, overtaken }) => {
      tell(kind, overtaken, before, snapshot.current.notes)
      keep()
    })
    return () => {
      document.off('beforeTransaction', keep)
      end()
    }
  }, [document, snapshot, undo])
}

function changedNotes(canvas: string, before: Notes, now: Notes): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].filter(
    (id) => before[id] !== now[id] && (now[id] ?? before[id])?.canvas === canvas,
  )
}

function wayOf(
  before: Note | undefined,
  now: Note | undefined,
): 'gone' | 'back' | 'text' | 'place' | 'other' {
  if (!now || now.removed) return 'gone'
  if (!before || before.removed) return 'back'
  if (before.text !== now.text) return 'text'
  const moved = before.field !== now.field || before.group !== now.group || before.rank !== now.rank
  return moved ? 'place' : 'other'
}
