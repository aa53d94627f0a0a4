import { type StickerKind, stickerKinds } from '../../content/canvases/notes'
import type { DossierView } from '../document/view'
import type { Sticker } from '../kinds/sticker'

/** How many stickers of each kind stand on a note, and together. */
export type Votes = { readonly [Kind in StickerKind | 'total']: number }

const noVotes: Votes = { impact: 0, feasible: 0, free: 0, total: 0 }
const memory = new WeakMap<object, ReadonlyMap<string, Votes>>()

/** The stickers on a note, of people and of the room together. Whether they are in sight, the phase says. */
export function votesOf({ stickers }: Pick<DossierView, 'stickers'>, noteId: string): Votes {
  return allVotes(stickers).get(noteId) ?? noVotes
}

let last: ReadonlyMap<string, Votes> = new Map()

/** Counted once for all notes; a note whose count stayed keeps the same object. */
function allVotes(stickers: Readonly<Record<string, Sticker>>): ReadonlyMap<string, Votes> {
  const known = memory.get(stickers)
  if (known) return known
  const counts = new Map<string, Record<StickerKind | 'total', number>>()
  for (const { note, kind, count, removed } of Object.values(stickers)) {
    const known = stickerKinds.find((one) => one === kind)
    if (removed || !known || count <= 0) continue
    const votes = counts.get(note) ?? { ...noVotes }
    votes[known] += count
    votes.total += count
    counts.set(note, votes)
  }
  const shared = new Map<string, Votes>()
  for (const [note, votes] of counts) {
    const before = last.get(note)
    const stayed = before && [...stickerKinds].every((kind) => before[kind] === votes[kind])
    shared.set(note, stayed ? before : votes)
  }
  memory.set(stickers, shared)
  last = shared
  return shared
}

/** The id of the one sticker of a kind that a person has on a canvas. */
export function stickerId(canvas: string, voter: string, kind: StickerKind): string {
  return `${canvas}.${voter}.${kind}`
}

/** The id of what a room together put on a note. */
export function roomStickerId(canvas: string, note: string, kind: StickerKind): string {
  return `${canvas}.room.${kind}.${note}`
}

/** The note that a person's sticker stands on; '' while it is still free, or when its note was removed. */
export function placeOfSticker(
  { stickers, notes }: Pick<DossierView, 'stickers' | 'notes'>,
  canvas: string,
  voter: string,
  kind: StickerKind,
): string {
  const sticker = stickers[stickerId(canvas, voter, kind)]
  if (!sticker || sticker.removed) return ''
  return notes[sticker.note]?.removed === false ? sticker.note : ''
}

/** What a room together put on a note. */
export function roomVotes(
  { stickers }: Pick<DossierView, 'stickers'>,
  canvas: string,
  note: string,
  kind: StickerKind,
): number {
  const sticker = stickers[roomStickerId(canvas, note, kind)]
  return sticker && !sticker.removed ? sticker.count : 0
}
