import type { Paint, Shape } from './drawing'

/** The two lines, one path each. The line of HR lies on top where they cross. */
export function tracks(
  { hr, procurement }: { readonly hr: string; readonly procurement: string },
  width: number,
  dash?: readonly [number, number],
): Shape[] {
  const one = (d: string, stroke: Paint): Shape => ({ kind: 'path', d, stroke, width, ...(dash && { dash }) })
  return [one(procurement, 'procurement'), one(hr, 'hr')]
}
