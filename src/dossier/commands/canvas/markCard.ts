import { type DossierDraft, put } from '../../document/draft'

/** Notes that a question card was kept for later, or used; with `undefined` it lies on the pile again. */
export function markCard(
  { cards }: DossierDraft,
  canvas: string,
  card: string,
  mark: 'kept' | 'used' | undefined,
): void {
  put(cards, `${canvas}/${card}`, mark)
}
