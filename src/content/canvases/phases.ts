/**
 * Where a room is with a canvas: writing silently, everything shown, grouping, putting dots, the dots counted, and the
 * choice made. Words: `canvas.phases.<id>`.
 */
export const canvasPhases = ['write', 'shown', 'group', 'vote', 'counted', 'chosen'] as const
export type CanvasPhase = (typeof canvasPhases)[number]
