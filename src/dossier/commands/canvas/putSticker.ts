import type { StickerKind } from '../../../content/canvases/notes'
import { roomStickerId, stickerId } from '../../canvas/votes'
import type { DossierDraft } from '../../document/draft'
import { addRecord, isThere, mustBeThere, removeRecord, restoreRecord } from '../records'

type Cast = { readonly canvas: string; readonly note: string; readonly kind: StickerKind }

/** Puts a person's sticker of a kind on a note. Each person has one of a kind, so it leaves the note it was on. */
export function putSticker(
  draft: DossierDraft,
  { canvas, note, kind, voter }: Cast & { readonly voter: string },
): void {
  mustBeThere(draft, 'notes', note)
  const id = stickerId(canvas, voter, kind)
  addRecord(draft, 'stickers', id, { canvas, note, kind, voter, count: 1 })
  if (draft.stickers.has(`${id}/removed`)) restoreRecord(draft, 'stickers', id)
}

/** Takes a person's sticker off again, so that it can be put elsewhere. */
export function takeSticker(
  draft: DossierDraft,
  { canvas, kind, voter }: Omit<Cast, 'note'> & { readonly voter: string },
): void {
  const id = stickerId(canvas, voter, kind)
  if (isThere(draft, 'stickers', id)) removeRecord(draft, 'stickers', id)
}

/** Says how many stickers of a kind the people in the room put on a note together. */
export function countRoomStickers(
  draft: DossierDraft,
  { canvas, note, kind, count }: Cast & { readonly count: number },
): void {
  mustBeThere(draft, 'notes', note)
  const id = roomStickerId(canvas, note, kind)
  if (count > 0 || isThere(draft, 'stickers', id))
    addRecord(draft, 'stickers', id, { canvas, note, kind, count })
}
