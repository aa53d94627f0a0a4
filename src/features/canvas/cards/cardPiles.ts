import { type CanvasDefinition, findCanvas } from '../../../content/canvases'
import { type CardCode, findCard } from '../../../content/questionCards'
import type { DossierView } from '../../../dossier/document/view'

export type CardState = 'kept' | 'used' | 'pile'

/** Where a question card of a canvas is: on the pile, kept for later, or turned into a note. */
export function cardState({ cards }: Pick<DossierView, 'cards'>, canvas: string, code: string): CardState {
  const state = cards[`${canvas}/${code}`]
  return state === 'kept' || state === 'used' ? state : 'pile'
}

/** The cards that help in a field of a canvas, the provoking ones apart. */
export function cardsOf(kind: string, field: string) {
  const definition: CanvasDefinition | undefined = findCanvas(kind)
  const codes = definition?.fields.find(({ id }) => id === field)?.cards ?? []
  const isProvoking = (code: CardCode) => findCard(code)?.set === 'provoking'
  return {
    plain: codes.filter((code) => !isProvoking(code)),
    provoking: codes.filter(isProvoking),
  }
}

/** The field that a kept card belongs to: the first where it helps. */
export function fieldOfCard(kind: string, code: string): string | undefined {
  const definition: CanvasDefinition | undefined = findCanvas(kind)
  return definition?.fields.find(({ cards }) => cards?.some((one) => one === code))?.id
}

/** The next card on a pile after the one in hand: round and round, so that drawing goes through all of them. */
export function nextCard(pile: readonly CardCode[], inHand: string | undefined): CardCode | undefined {
  const at = pile.findIndex((code) => code === inHand)
  return pile[(at + 1) % Math.max(1, pile.length)]
}

/** Whether people write notes on this kind of canvas. The card of an opportunity has fields of its own. */
export function hasNotes(kind: string): boolean {
  return findCanvas(kind)?.shows === 'notes'
}
