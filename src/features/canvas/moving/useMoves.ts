import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { canvasLayout } from '../../../dossier/canvas/canvasLayout'
import { planMove, type Target } from '../../../dossier/canvas/planMove'
import { placeNotes } from '../../../dossier/commands/canvas/placeNotes'
import { useChange } from '../../../hooks/useChange'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { useAnnounce } from '../../../ui/Announcer'
import { useBoard } from '../board/boardStore'
import { type Direction, findPlace, nextSlot, targetOf, without } from './slots'

/** Moving notes, however people do it. After each move the result is said, and the focus stays on the first of them. */
export function useMoves() {
  const { t } = useTranslation('canvas')
  const { t: words } = useTranslation('canvases')
  const { canvas, kind, me, store, focusNote } = useBoard()
  const dossier = useOpenDossier()
  const change = useChange()
  const announce = useAnnounce()

  return useMemo(() => {
    const layout = () => canvasLayout(dossier.snapshot.current, canvas, me)

    /** 'Kansen, 2 van 5', or with the group between them. */
    const whereIs = (at: ReturnType<typeof findPlace>) => {
      if (!at) return ''
      const field = words(`${kind}.fields.${at.field.id}.title`)
      const place = { field, position: at.index + 1, count: at.list.length }
      if (at.group === '') return t('move.place', place)
      return t('move.placeInGroup', { ...place, group: groupTitle(at.group) })
    }
    const groupTitle = (id: string) => dossier.snapshot.current.noteGroups[id]?.title || t('group.untitled')

    const move = (ids: readonly string[], target: Target) => {
      const [first] = ids
      if (first === undefined) return
      const view = dossier.snapshot.current
      change((draft) => placeNotes(draft, planMove(view, canvas, ids, target)))
      focusNote(first)
      const place = whereIs(findPlace(layout(), first))
      announce(
        ids.length === 1 ? t('move.moved', { place }) : t('move.movedSeveral', { place, count: ids.length }),
      )
    }

    /** One place further. Says so when there is none. */
    const step = (id: string, direction: Direction) => {
      const place = findPlace(layout(), id)
      if (!place) return
      const next = nextSlot(without(layout(), [id]), targetOf(place), direction)
      if (next) move([id], next)
      else announce(t(`move.end.${direction}`))
    }

    const lift = (id: string) => {
      const { selecting, selected } = store.get()
      const ids = selecting && selected.has(id) ? [...selected] : [id]
      const place = findPlace(layout(), id)
      if (!place) return
      const target = ids.length === 1 ? targetOf(place) : afterAll(place.list, ids, targetOf(place))
      store.set({ lifted: { ids, target } })
      focusNote(id)
      announce(t('move.lifted', { place: whereIs(place) }))
    }

    const carry = (direction: Direction) => {
      const { lifted } = store.get()
      if (!lifted) return
      const rest = without(layout(), lifted.ids)
      const target = nextSlot(rest, lifted.target, direction)
      if (!target) {
        announce(t(`move.end.${direction}`))
        return
      }
      store.set({ lifted: { ...lifted, target } })
      const field = rest.fields.find(({ id }) => id === target.field)
      const list =
        field && target.group !== ''
          ? (field.groups.find(({ id }) => id === target.group)?.notes ?? [])
          : (field?.notes ?? [])
      const index = target.before === '' ? list.length : list.indexOf(target.before)
      if (field) announce(whereIs({ field, group: target.group, list: [...list, ''], index }))
    }

    const putDown = () => {
      const { lifted } = store.get()
      if (!lifted) return
      store.set({ lifted: undefined })
      move(lifted.ids, lifted.target)
    }

    const letGo = () => {
      const { lifted } = store.get()
      if (!lifted) return
      store.set({ lifted: undefined })
      focusNote(lifted.ids[0] ?? '')
      announce(t('move.cancelled'))
    }

    return { move, step, lift, carry, putDown, letGo, groupTitle }
  }, [announce, canvas, change, dossier, focusNote, kind, me, store, t, words])
}

/** The target behind all notes that are lifted together. */
function afterAll(list: readonly string[], ids: readonly string[], target: Target): Target {
  const from = target.before === '' ? list.length : list.indexOf(target.before)
  return { ...target, before: list.slice(from).find((id) => !ids.includes(id)) ?? '' }
}
