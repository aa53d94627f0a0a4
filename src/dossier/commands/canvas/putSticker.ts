import type { StickerKind } from '../../../content/canvases/notes'
import { roomStickerId, stickerId } from '../../canvas/votes'
import { type DossierDraft, put } from '../../document/draft'

type Cast = { readonly canvas: string; readonly note: string; readonly kind: StickerKind }

/** Puts a person's sticker of a kind on a note. Each person has one of a kind, so it leaves the note it was on. */
export function putSticker(
  { stickers }: DossierDraft,
  { canvas, note, kind, voter }: Cast & { readonly voter: string },
): void {
  const id = stickerId(canvas, voter, kind)
  for (const [field, value] of Object.entries({ canvas, note, kind, voter, count: 1 })) {
    put(stickers, `${id}/${field}`, value)
  }
  if (stickers.has(`${id}/removed`)) put(stickers, `${id}/removed`, false)
}

/** Takes a person's sticker off again, so that it can be put elsewhere. */
export function takeSticker(
  { stickers }: DossierDraft,
  { canvas, kind, voter }: Omit<Cast, 'note'> & { readonly voter: string },
): void {
  const id = stickerId(canvas, voter, kind)
  if (stickers.has(`${id}/note`)) put(stickers, `${id}/removed`, true)
}

/** Says how many stickers of a kind the people in the room put on a note together. */
export function countRoomStickers(
  { stickers }: DossierDraft,
  { canvas, note, kind, count }: Cast & { readonly count: number },
): void {
  const id = roomStickerId(canvas, note, kind)
  if (count === 0 && !stickers.has(`${id}/note`)) return
  for (const [field, value] of Object.entries({ canvas, note, kind, count }))
    put(stickers, `${id}/${field}`, value)
}
