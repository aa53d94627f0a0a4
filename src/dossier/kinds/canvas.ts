import { canvases } from '../../content/canvases'
import { canvasPhases } from '../../content/canvases/phases'
import { defineKind, idOf, oneOf, type Recorded } from './define'

const empty = {
  kind: '',
  name: '',
  /** Calendar day, 'yyyy-mm-dd'. */
  date: '',
  /** The opportunity whose card it is; '' for a canvas of its own. */
  opportunity: '',
  /** Where the room is with it: one of `content/canvases/phases`. '' in a canvas that nobody moved. */
  phase: '',
  /** The stage of the 60-minute guide that people are at; '' while they do without it. */
  stage: '',
  rank: '',
}

/** A sheet that people brainstorm on. Its kind is one of `content/canvases`. */
export type Canvas = Recorded<typeof empty>

export const canvas = defineKind({
  empty,
  marks: ['kind'],
  placing: ['rank', 'phase', 'stage'],
  name: 'name',
  prose: [],
  shapes: {
    kind: oneOf(
      'canvases:*.title',
      canvases.map(({ id }) => id),
    ),
    date: 'day',
    opportunity: idOf('opportunities'),
    phase: oneOf('canvas:phases.*.title', canvasPhases),
  },
  begins: false,
})
