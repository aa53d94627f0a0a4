import type { CanvasLayout, FieldLayout } from '../../../dossier/canvas/canvasLayout'
import type { Target } from '../../../dossier/canvas/planMove'

/** The layout as it would be with notes at a target: how a lifted note is shown before it is put down. */
export function withNotesAt(layout: CanvasLayout, ids: readonly string[], target: Target): CanvasLayout {
  const rest = without(layout, ids)
  const insert = (notes: readonly string[]) => {
    const found = target.before === '' ? -1 : notes.indexOf(target.before)
    const at = found < 0 ? notes.length : found
    return [...notes.slice(0, at), ...ids, ...notes.slice(at)]
  }
  const fields = rest.fields.map((field) => {
    if (field.id !== target.field) return field
    if (target.group === '') return { ...field, notes: insert(field.notes) }
    const groups = field.groups.map((group) =>
      group.id === target.group ? { ...group, notes: insert(group.notes) } : group,
    )
    return { ...field, groups }
  })
  return { fields }
}

/** The layout as if some notes were not there. */
export function without(layout: CanvasLayout, ids: readonly string[]): CanvasLayout {
  const gone = new Set(ids)
  const stays = (id: string) => !gone.has(id)
  const fields = layout.fields.map((field) => ({
    ...field,
    notes: field.notes.filter(stays),
    groups: field.groups.map((group) => ({ ...group, notes: group.notes.filter(stays) })),
  }))
  return { fields }
}

/** Every place in a field where notes can be put, from top to bottom: in its groups, then loose. */
function slotsOf({ id: field, groups, notes }: FieldLayout): readonly Target[] {
  const inList = (group: string, ids: readonly string[]) =>
    [...ids, ''].map((before) => ({ field, group, before }))
  return [...groups.flatMap((group) => inList(group.id, group.notes)), ...inList('', notes)]
}

export type Place = {
  readonly field: FieldLayout
  readonly group: string
  readonly list: readonly string[]
  readonly index: number
}

/** Where a note lies; nothing if it is out of sight. */
export function findPlace({ fields }: CanvasLayout, id: string): Place | undefined {
  for (const field of fields) {
    for (const { id: group, notes } of [...field.groups, { id: '', notes: field.notes }]) {
      const index = notes.indexOf(id)
      if (index >= 0) return { field, group, list: notes, index }
    }
  }
  return undefined
}

/** Where a note stands now, as a target that would put it there again. */
export function targetOf({ field, group, list, index }: Place): Target {
  return { field: field.id, group, before: list[index + 1] ?? '' }
}

export type Direction = 'up' | 'down' | 'left' | 'right'

/**
 * The next place for notes that stand at `from`, in a layout without them: up and down within the field, left and right
 * to a field beside it, at about the same height. Nothing when there is none.
 */
export function nextSlot(layout: CanvasLayout, from: Target, direction: Direction): Target | undefined {
  const at = layout.fields.findIndex(({ id }) => id === from.field)
  const field = layout.fields[at]
  if (!field) return undefined
  const slots = slotsOf(field)
  const index = slots.findIndex(({ group, before }) => group === from.group && before === from.before)
  if (direction === 'up') return slots[index - 1]
  if (direction === 'down') return slots[index + 1]
  const beside = layout.fields[direction === 'left' ? at - 1 : at + 1]
  if (!beside) return undefined
  const there = slotsOf(beside)
  return there[Math.min(Math.max(index, 0), there.length - 1)]
}
