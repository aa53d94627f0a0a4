import type { NoteColour } from '../../content/canvases/notes'
import { circle, type Shape, tenth } from '../picture/shapes'
import type { CanvasPaint } from './look'

type Place = { readonly x: number; readonly y: number; readonly size: number }

/** The shape that goes with each colour, around a middle, so that a black-and-white print tells them apart. */
export function noteMark(colour: NoteColour, place: Place): Shape<CanvasPaint> {
  const edge: CanvasPaint = `${colour}Edge`
  const d = paths[colour](place)
  return { kind: 'path', d, fill: edge }
}

const paths: Readonly<Record<NoteColour, (place: Place) => string>> = {
  yellow: ({ x, y, size }) => circle(x, y, size / 2),
  green: ({ x, y, size }) => corners(x, y, [0, -size / 2, size / 2, size / 2, -size / 2, size / 2]),
  blue: ({ x, y, size }) => {
    const r = size * 0.44
    return corners(x, y, [-r, -r, r, -r, r, r, -r, r])
  },
  pink: ({ x, y, size }) => {
    const r = size * 0.58
    return corners(x, y, [0, -r, r, 0, 0, r, -r, 0])
  },
  purple: ({ x, y, size }) => corners(x, y, star(size * 0.6)),
  white: ({ x, y, size }) => {
    const [long, short] = [size * 0.48, size * 0.15]
    const arm = [short, -long, short, -short, long, -short, long, short, short, short, short, long]
    return corners(x, y, [...arm, ...arm.map((one) => -one)])
  },
}

/** Five points of a star, from its top, and the five between them. */
function star(radius: number): number[] {
  return Array.from({ length: 10 }, (_, i) => {
    const r = i % 2 === 0 ? radius : radius * 0.42
    const angle = (i * Math.PI) / 5 - Math.PI / 2
    return [Math.cos(angle) * r, Math.sin(angle) * r]
  }).flat()
}

function corners(x: number, y: number, offsets: readonly number[]): string {
  const points = Array.from(
    { length: offsets.length / 2 },
    (_, i) => `${tenth(x + (offsets[i * 2] ?? 0))} ${tenth(y + (offsets[i * 2 + 1] ?? 0))}`,
  )
  return `M${points.join('L')}Z`
}
