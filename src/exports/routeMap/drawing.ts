import type { Place } from '../../dossier/partStatus'

/** A colour by its role; each writer gives it a value of its own. */
export const paints = [
  'page',
  'card',
  'ink',
  'quiet',
  'hairline',
  'border',
  'hr',
  'procurement',
  'attention',
  'attentionSoft',
  'attentionBorder',
] as const
export type Paint = (typeof paints)[number]

type Painted = {
  readonly fill?: Paint
  readonly stroke?: Paint
  readonly width?: number
  /** Lengths of dash and gap. */
  readonly dash?: readonly [number, number]
}

/** A path, as SVG and a canvas both read it, or one line of text with its foot at `y`. In px. */
export type Shape =
  | (Painted & { readonly kind: 'path'; readonly d: string })
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly size: number
      readonly fill: Paint
      readonly bold?: boolean
      readonly anchor?: 'start' | 'middle' | 'end'
    }

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** What something on the map leads to. */
export type Target =
  | { readonly kind: 'step'; readonly step: string }
  | { readonly kind: 'part'; readonly place: Place; readonly part: string }
  | { readonly kind: 'opportunity'; readonly opportunity: string }
  | { readonly kind: 'opportunities' }

/** Shapes that lead somewhere together. `name` is heard, `hint` seen when the pointer rests on it. */
export type Link = {
  readonly kind: 'link'
  readonly target: Target
  readonly name: string
  readonly hint?: string
  readonly box: Box
  readonly shapes: readonly Shape[]
}

/** A picture of `width` by `height` px, painted from first to last. */
export type Drawing = {
  readonly width: number
  readonly height: number
  readonly items: readonly (Shape | Link)[]
}

/** A number as it stands in a path: tenths of a px are finer than any screen. */
export const tenth = (n: number) => Math.round(n * 10) / 10

/** The radius of each corner: left up, right up, right down, left down. */
export type Corners = readonly [number, number, number, number]

/** The path of a rectangle with round corners. */
export function rounded({ x, y, width, height }: Box, radius: number | Corners): string {
  const corners: Corners = typeof radius === 'number' ? [radius, radius, radius, radius] : radius
  const [leftUp, rightUp, rightDown, leftDown] = corners.map((one) => Math.min(one, width / 2, height / 2))
  const [a = 0, b = 0, c = 0, d = 0] = [leftUp, rightUp, rightDown, leftDown]
  const arc = (r: number, toX: number, toY: number) =>
    `A${tenth(r)} ${tenth(r)} 0 0 1 ${tenth(toX)} ${tenth(toY)}`
  return [
    `M${tenth(x)} ${tenth(y + a)}`,
    arc(a, x + a, y),
    `H${tenth(x + width - b)}`,
    arc(b, x + width, y + b),
    `V${tenth(y + height - c)}`,
    arc(c, x + width - c, y + height),
    `H${tenth(x + d)}`,
    arc(d, x, y + height - d),
    'Z',
  ].join('')
}

/** The path of a circle. */
export function circle(x: number, y: number, radius: number): string {
  return rounded({ x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 }, radius)
}

export type Point = readonly [x: number, y: number]

/** The path of straight lines through points, with corners as round as `radius` and the lines allow. */
export function bent(points: readonly Point[], radius: number): string {
  return points
    .map((point, i) => {
      const [x, y] = point
      const before = points[i - 1]
      const after = points[i + 1]
      if (!before) return `M${tenth(x)} ${tenth(y)}`
      if (!after) return `L${tenth(x)} ${tenth(y)}`
      const r = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2)
      const [inX, inY] = towards(point, before, r)
      const [outX, outY] = towards(point, after, r)
      return `L${tenth(inX)} ${tenth(inY)}Q${tenth(x)} ${tenth(y)} ${tenth(outX)} ${tenth(outY)}`
    })
    .join('')
}

function distance([x, y]: Point, [toX, toY]: Point): number {
  return Math.hypot(toX - x, toY - y)
}

function towards(from: Point, to: Point, length: number): Point {
  const part = length / (distance(from, to) || 1)
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]
}
