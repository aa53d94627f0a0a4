import { type DossierDraft, put } from '../../document/draft'
import { mustBeThere } from '../records'

/** Notes that a question card was kept for later, or used; with `undefined` it lies on the pile again. */
export function markCard(
  draft: DossierDraft,
  canvas: string,
  card: string,
  mark: 'kept' | 'used' | undefined,
): void {
  mustBeThere(draft, 'canvases', canvas)
  put(draft.cards, `${canvas}/${card}`, mark)
}
