import { useTranslation } from 'react-i18next'
import { planMove } from '../../../dossier/canvas/planMove'
import { placeNotes } from '../../../dossier/commands/canvas/placeNotes'
import { changeRecord } from '../../../dossier/commands/records'
import type { Note } from '../../../dossier/kinds/note'
import { useChange } from '../../../hooks/useChange'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { useAnnounce } from '../../../ui/Announcer'
import type { MenuItem } from '../../../ui/MenuButton'
import { type Asked, useBoard } from '../board/boardStore'
import { useMoves } from '../moving/useMoves'
import { useNoteWork } from '../toWork/useNoteWork'
import { shortOf } from './shortOf'
import { useRemoveNotes } from './useRemoveNotes'

/** What can be done with a note, for its menu. Moving up and down leaves the menu open, for several in a row. */
export function useNoteActions(note: Note): readonly MenuItem[] {
  const { t } = useTranslation('canvas')
  const { canvas, store, focusNote } = useBoard()
  const dossier = useOpenDossier()
  const change = useChange()
  const announce = useAnnounce()
  const { step } = useMoves()
  const removeNotes = useRemoveNotes()
  const work = useNoteWork(note)
  const { id } = note
  const ask = (kind: Asked['kind']) => () => store.set({ asked: { kind, ids: [id] } })

  const choose = () => {
    const chosen = !note.chosen
    change((draft) => changeRecord(draft, 'notes', id, { chosen }))
    announce(t(chosen ? 'note.nowChosen' : 'note.noLongerChosen', { name: shortOf(note.text) }))
  }
  const ungroup = () => {
    const view = dossier.snapshot.current
    const field = view.noteGroups[note.group]?.field ?? note.field
    change((draft) => placeNotes(draft, planMove(view, canvas, [id], { field, group: '', before: '' })))
    focusNote(id)
    announce(t('group.takenOut'))
  }
  const inGroup = dossier.snapshot.current.noteGroups[note.group]?.removed === false

  return [
    { id: 'edit', label: t('note.edit'), icon: 'edit', onPress: () => store.set({ editing: id }) },
    { id: 'move', label: t('note.moveTo'), icon: 'arrowRight', onPress: ask('move') },
    { id: 'up', label: t('note.up'), icon: 'up', keepsOpen: true, onPress: () => step(id, 'up') },
    { id: 'down', label: t('note.down'), icon: 'down', keepsOpen: true, onPress: () => step(id, 'down') },
    { id: 'group', label: t('note.group'), icon: 'merge', onPress: ask('group') },
    ...(inGroup
      ? [{ id: 'ungroup', label: t('note.ungroup'), icon: 'close' as const, onPress: ungroup }]
      : []),
    { id: 'stickers', label: t('note.vote'), icon: 'check', onPress: ask('stickers') },
    { id: 'choose', label: t(note.chosen ? 'note.unchoose' : 'note.choose'), icon: 'good', onPress: choose },
    ...work,
    { id: 'colour', label: t('note.colour'), icon: 'settings', onPress: ask('colour') },
    { id: 'details', label: t('note.details'), icon: 'person', onPress: ask('details') },
    { id: 'remove', label: t('note.remove'), icon: 'remove', danger: true, onPress: () => removeNotes([id]) },
  ]
}
