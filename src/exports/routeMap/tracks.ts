import { bent, type Paint, type Point, type Shape } from './drawing'

type Tracks = { readonly hr: string; readonly procurement: string }

/** The two lines, one path each. The line of HR lies on top where they cross. */
export function tracks(
  { hr, procurement }: Tracks,
  width: number,
  dash?: readonly [number, number],
): Shape[] {
  const one = (d: string, stroke: Paint): Shape => ({ kind: 'path', d, stroke, width, ...(dash && { dash }) })
  return [one(procurement, 'procurement'), one(hr, 'hr')]
}

/** Both lines through points that are given per line. */
export function bentTracks(
  hr: readonly Point[],
  procurement: readonly Point[],
  radius: readonly [number, number],
): Tracks {
  return { hr: bent(hr, radius[0]), procurement: bent(procurement, radius[1]) }
}
