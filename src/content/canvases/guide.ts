import type { CanvasPhase } from './phases'

/** One small stage of the guide beside a canvas. Words: `canvasGuide.stages.<id>`. */
export type GuideStage = {
  readonly id: string
  readonly minutes: number
  /** The phase of the canvas that goes with it. It is offered, never entered by itself. */
  readonly phase?: CanvasPhase
  /** The fields of the kansenkaart that people work in. */
  readonly fields?: readonly string[]
}

/** Sixty minutes in twelve small stages (a proposal). The order is advice. */
export const guideStages: readonly GuideStage[] = [
  { id: 'why', minutes: 5, fields: ['reason'] },
  { id: 'silent', minutes: 5, phase: 'write', fields: ['tasks'] },
  { id: 'fill', minutes: 10, phase: 'shown', fields: ['contracts', 'tasks'] },
  { id: 'contracts', minutes: 5, fields: ['contracts'] },
  { id: 'ideas', minutes: 10, fields: ['opportunities'] },
  { id: 'group', minutes: 5, phase: 'group', fields: ['opportunities'] },
  { id: 'dots', minutes: 5, phase: 'vote' },
  { id: 'topThree', minutes: 5, phase: 'chosen' },
  { id: 'firstStep', minutes: 5 },
  { id: 'supplier', minutes: 3, fields: ['suppliers'] },
  { id: 'next', minutes: 1 },
  { id: 'round', minutes: 1 },
]
