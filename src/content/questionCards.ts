import type { SourceId } from './sources'

/** Where question cards come from in the method. The provoking ones stand apart. Words: `questionCards.sets.<id>`. */
export const cardSets = ['ourselves', 'procurement', 'supplier', 'work', 'region', 'provoking'] as const
export type CardSet = (typeof cardSets)[number]

type Card = {
  /** Its id: 'H1' is the card V-H1. Words: `questionCards.cards.<code>`. */
  readonly code: string
  readonly set: CardSet
  /** What the question rests on. Without sources it is our own proposal. */
  readonly sources?: readonly SourceId[]
  /** Whether a sentence of the source goes with it. Words: `questionCards.facts.<code>`. */
  readonly fact?: true
}

/** The questions that help people to fill a canvas, by code. */
export const questionCards = [
  { code: 'H1', set: 'ourselves' },
  { code: 'H2', set: 'ourselves' },
  { code: 'H3', set: 'ourselves' },
  { code: 'H4', set: 'ourselves' },
  { code: 'H5', set: 'ourselves' },
  { code: 'H6', set: 'ourselves' },
  { code: 'H7', set: 'ourselves' },
  { code: 'I1', set: 'procurement' },
  { code: 'I2', set: 'procurement' },
  { code: 'I3', set: 'procurement' },
  { code: 'I4', set: 'procurement' },
  { code: 'I5', set: 'procurement' },
  { code: 'I6', set: 'procurement' },
  { code: 'I7', set: 'procurement' },
  { code: 'I8', set: 'procurement' },
  { code: 'L1', set: 'supplier' },
  { code: 'L2', set: 'supplier' },
  { code: 'L3', set: 'supplier' },
  { code: 'L4', set: 'supplier' },
  { code: 'L5', set: 'supplier' },
  { code: 'L6', set: 'supplier' },
  { code: 'W1', set: 'work', sources: ['toolbox-taken'] },
  { code: 'W2', set: 'work', sources: ['toolbox-taken'] },
  { code: 'W3', set: 'work', sources: ['toolbox-taken'] },
  { code: 'W4', set: 'work', sources: ['toolbox-taken'] },
  { code: 'W5', set: 'work', sources: ['toolbox-taken'] },
  { code: 'W6', set: 'work', sources: ['toolbox-taken'] },
  { code: 'W7', set: 'work', sources: ['toolbox-taken'] },
  { code: 'W8', set: 'work', sources: ['awvn-carving'], fact: true },
  { code: 'P1', set: 'region' },
  { code: 'P2', set: 'region' },
  { code: 'P3', set: 'region' },
  { code: 'P4', set: 'region', sources: ['zestor-ahk'], fact: true },
  { code: 'X1', set: 'provoking' },
  { code: 'X2', set: 'provoking' },
  { code: 'X3', set: 'provoking' },
  { code: 'X4', set: 'provoking' },
  { code: 'X5', set: 'provoking' },
] as const satisfies readonly Card[]

export type CardCode = (typeof questionCards)[number]['code']

/** How many cards one session can do justice to: our own proposal. */
export const advisedCards = 8

/** A card by its code; nothing if there is none, such as one of a newer version. */
export function findCard(code: string): Card | undefined {
  return questionCards.find((card) => card.code === code)
}
