import { type StickerKind, stickerKinds } from '../../content/canvases/notes'
import { canvasLayout } from '../canvas/canvasLayout'
import { memoise } from '../document/memoise'
import type { DossierView } from '../document/view'
import type { Note } from '../kinds/note'
import type { Session } from '../kinds/session'
import type { SessionPerson } from '../kinds/sessionPerson'
import { countPeople } from './readSessions'

/** Somebody in the room who puts stickers: the id under which they stand, and a name where one is known. */
export type RoomVoter = { readonly id: string; readonly number: number; readonly name: string }

/** Everybody in the room, named or not, counted from 1. Nobody while nobody said how many people there are. */
export function votersOf(session: Session, people: readonly SessionPerson[]): readonly RoomVoter[] {
  return Array.from({ length: countPeople(session, people) }, (_, i) => voterAt(session, people, i + 1))
}

/** The person with a number. One without a name has an id that no other session uses. */
export function voterAt(
  { id }: Pick<Session, 'id'>,
  people: readonly SessionPerson[],
  number: number,
): RoomVoter {
  const person = people[number - 1]
  return { id: person?.id ?? `${id}.${number}`, number, name: person?.name.trim() ?? '' }
}

type Parts = readonly [DossierView['canvases'], DossierView['notes'], DossierView['noteGroups']]

const numberedOf = memoise(([canvases, notes, noteGroups]: Parts, canvas): readonly Note[] =>
  canvasLayout({ canvases, notes, noteGroups }, canvas).fields.flatMap(({ groups, notes: loose }) =>
    [...groups.flatMap((group) => group.notes), ...loose].flatMap((id) => notes[id] ?? []),
  ),
)

/**
 * The notes of a canvas that everybody may see, as a room counts them: field by field, groups first. The first is number
 * 1. The same list until something on a canvas changes.
 */
export function numberedNotes(
  { canvases, notes, noteGroups }: Pick<DossierView, 'canvases' | 'notes' | 'noteGroups'>,
  canvas: string,
): readonly Note[] {
  return numberedOf([canvases, notes, noteGroups], canvas)
}

/** How many stickers of each kind stand on a canvas, of people and of the room together. */
export type RoomCount = { readonly [Kind in StickerKind | 'total']: number }

const countOf = memoise(
  ([stickers, notes]: readonly [DossierView['stickers'], DossierView['notes']], canvas): RoomCount => {
    const count: Record<StickerKind | 'total', number> = { impact: 0, feasible: 0, free: 0, total: 0 }
    for (const sticker of Object.values(stickers)) {
      const kind = stickerKinds.find((one) => one === sticker.kind)
      if (!kind || sticker.removed || sticker.canvas !== canvas || sticker.count <= 0) continue
      if (notes[sticker.note]?.removed !== false) continue
      count[kind] += sticker.count
      count.total += sticker.count
    }
    return count
  },
)

/** Counts the stickers on a canvas. The same object until a sticker or a note changes. */
export function countStickers(
  { stickers, notes }: Pick<DossierView, 'stickers' | 'notes'>,
  canvas: string,
): RoomCount {
  return countOf([stickers, notes], canvas)
}
