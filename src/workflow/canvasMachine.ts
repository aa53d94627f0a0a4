import { initialTransition, setup, transition } from 'xstate'
import { type CanvasPhase, canvasPhases } from '../content/canvases/phases'

/** A step to the next or the last phase, or straight to any of them. */
export type CanvasEvent = { type: 'next' } | { type: 'back' } | { type: `to.${CanvasPhase}` }

const everywhere = Object.fromEntries(canvasPhases.map((phase) => [`to.${phase}`, `.${phase}`]))

/**
 * The phases of a canvas. They come to the front and never lock: from each of them people can go on, back, or straight
 * to any other, and nothing follows by itself. Notes and stickers are no part of it, so that no step can lose one.
 */
const canvasMachine = setup({ types: { events: {} as CanvasEvent } }).createMachine({
  id: 'canvas',
  initial: 'shown',
  on: everywhere,
  states: {
    write: { on: { next: 'shown' } },
    shown: { on: { next: 'group', back: 'write' } },
    group: { on: { next: 'vote', back: 'shown' } },
    vote: { on: { next: 'counted', back: 'group' } },
    counted: { on: { next: 'chosen', back: 'vote' } },
    chosen: { on: { back: 'counted' } },
  },
})

const [start] = initialTransition(canvasMachine)

/** The phase that a step leads to. A phase that is not known, of a newer version, counts as everything shown. */
export function phaseAfter(phase: string, event: CanvasEvent): CanvasPhase {
  const before = canvasMachine.resolveState({ value: knownPhase(phase) })
  const [after] = transition(canvasMachine, before, event)
  return after.value
}

/** The phase as stored in a dossier, or the one a canvas begins in. */
export function knownPhase(phase: string): CanvasPhase {
  return canvasPhases.find((one) => one === phase) ?? start.value
}

/** Whether what people wrote silently is still theirs alone in this phase. */
export function isSilent(phase: string): boolean {
  return knownPhase(phase) === 'write'
}

/** Whether the totals of the stickers are in sight in this phase. */
export function areVotesShown(phase: string): boolean {
  const known = knownPhase(phase)
  return known === 'counted' || known === 'chosen'
}
