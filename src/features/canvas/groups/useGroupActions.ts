import { useTranslation } from 'react-i18next'
import { canvasLayout } from '../../../dossier/canvas/canvasLayout'
import { moveGroup } from '../../../dossier/commands/canvas/moveGroup'
import { changeRecord, removeRecord } from '../../../dossier/commands/records'
import { rankBetween } from '../../../dossier/document/rank'
import { useChange } from '../../../hooks/useChange'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { useAnnounce } from '../../../ui/Announcer'
import type { MenuItem } from '../../../ui/MenuButton'
import { useBoard } from '../board/boardStore'

/** What can be done with a group: another title, up or down, to another field with all its notes, or taken apart. */
export function useGroupActions(id: string, notes: readonly string[]): readonly MenuItem[] {
  const { t } = useTranslation('canvas')
  const { t: words } = useTranslation('canvases')
  const { canvas, kind, me, store, focusNote } = useBoard()
  const dossier = useOpenDossier()
  const change = useChange()
  const announce = useAnnounce()
  const { fields } = canvasLayout(dossier.snapshot.current, canvas, me)
  const fieldTitle = (field: string) => words(`${kind}.fields.${field}.title`)
  const rankOf = (group: string | undefined) =>
    (group && dossier.snapshot.current.noteGroups[group]?.rank) || ''

  /** Moves it among the groups of its field. Says so when it is the first or the last. */
  const shift = (by: -1 | 1) => {
    const field = fields.find(({ groups }) => groups.some((group) => group.id === id))
    const others = field?.groups.map((group) => group.id).filter((group) => group !== id) ?? []
    const at = (field?.groups.findIndex((group) => group.id === id) ?? 0) + by
    if (!field || at < 0 || at > others.length) {
      announce(t(by < 0 ? 'move.end.up' : 'move.end.down'))
      return
    }
    const rank = rankBetween(rankOf(others[at - 1]), rankOf(others[at]))
    change((draft) => changeRecord(draft, 'noteGroups', id, { rank }))
    announce(t('group.moved', { field: fieldTitle(field.id), position: at + 1, count: others.length + 1 }))
  }
  const moveTo = (field: string) => {
    const last = fields.find((one) => one.id === field)?.groups.at(-1)?.id
    change((draft) => moveGroup(draft, id, { field, rank: rankBetween(rankOf(last), '') }, notes))
    focusNote(`group:${id}`)
    announce(t('group.movedTo', { field: fieldTitle(field) }))
  }
  const takeApart = () => {
    change((draft) => removeRecord(draft, 'noteGroups', id))
    const [first] = notes
    if (first) focusNote(first)
    announce(t('group.apart', { count: notes.length }))
  }

  return [
    {
      id: 'title',
      label: t('group.rename'),
      icon: 'edit',
      onPress: () => store.set({ asked: { kind: 'groupTitle', ids: [id] } }),
    },
    { id: 'up', label: t('note.up'), icon: 'up', keepsOpen: true, onPress: () => shift(-1) },
    { id: 'down', label: t('note.down'), icon: 'down', keepsOpen: true, onPress: () => shift(1) },
    ...fields
      .filter(({ groups }) => !groups.some((group) => group.id === id))
      .map((field) => ({
        id: field.id,
        label: t('group.moveTo', { field: fieldTitle(field.id) }),
        icon: 'arrowRight' as const,
        onPress: () => moveTo(field.id),
      })),
    { id: 'apart', label: t('group.takeApart'), icon: 'close', onPress: takeApart },
  ]
}
