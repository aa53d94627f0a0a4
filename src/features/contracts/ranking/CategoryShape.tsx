import type { categories } from '../../../content/opportunity'
import styles from './CategoryShape.module.css'

type Category = (typeof categories)[number] | ''

type Form = { readonly outer: string; readonly inner: string; readonly half: string }
type Drawing = { readonly ground: string; readonly ink: string }

const dot = 'M0-2.4a2.4 2.4 0 1 0 0 4.8a2.4 2.4 0 1 0 0-4.8Z'
const circle: Form = {
  outer: 'M0-8a8 8 0 1 0 0 16a8 8 0 1 0 0-16Z',
  inner: 'M0-5.4a5.4 5.4 0 1 0 0 10.8a5.4 5.4 0 1 0 0-10.8Z',
  half: 'M0-5.4a5.4 5.4 0 1 0 0 10.8Z',
}
const square: Form = {
  outer: 'M-7.2-7.2h14.4v14.4h-14.4Z',
  inner: 'M-4.8-4.8h9.6v9.6h-9.6Z',
  half: 'M-4.8-4.8h4.8v9.6h-4.8Z',
}
const triangle: Form = {
  outer: 'M0-9.5 9.5 7.5h-19Z',
  inner: 'M0-4.6 5.3 5h-10.6Z',
  half: 'M0-4.6V5h-5.3Z',
}
const diamond: Form = {
  outer: 'M0-9.8 9.8 0 0 9.8-9.8 0Z',
  inner: 'M0-6.2 6.2 0 0 6.2-6.2 0Z',
  half: 'M0-6.2V6.2L-6.2 0Z',
}
const house: Form = {
  outer: 'M0-9.5 8-2v10H-8V-2Z',
  inner: 'M0-6 5.4-.8v6.2H-5.4V-.8Z',
  half: 'M0-6V5.4H-5.4V-.8Z',
}
const slanted: Form = {
  outer: 'M-4-6.8H9.8L4 6.8H-9.8Z',
  inner: 'M-2.5-4.4H6.2L2.5 4.4H-6.2Z',
  half: 'M-2.5-4.4H1.9L-1.9 4.4H-6.2Z',
}

const full = ({ outer }: Form): Drawing => ({ ground: outer, ink: outer })
const open = ({ outer, inner }: Form): Drawing => ({ ground: outer, ink: outer + inner })
const halved = ({ outer, inner, half }: Form): Drawing => ({ ground: outer, ink: outer + inner + half })
const dotted = ({ outer, inner }: Form): Drawing => ({ ground: outer, ink: outer + inner + dot })
const plain = (path: string): Drawing => ({ ground: path, ink: path })

/** Categories of one kind share a form, and each is filled in its own way: told apart without colour. */
const drawings: { readonly [Id in Category]: Drawing } = {
  cleaning: full(circle),
  windows: open(circle),
  catering: halved(circle),
  coffee: dotted(circle),
  green: full(square),
  waste: open(square),
  construction: halved(square),
  roads: dotted(square),
  buildings: full(house),
  textile: open(house),
  assembly: halved(house),
  archive: dotted(house),
  reception: full(slanted),
  callCentre: open(slanted),
  care: halved(slanted),
  staffing: dotted(slanted),
  post: full(triangle),
  security: open(triangle),
  moving: halved(triangle),
  transport: plain('M0 9.5 9.5-7.5h-19Z'),
  print: full(diamond),
  flowers: open(diamond),
  furniture: halved(diamond),
  ict: plain('M-2.5-8h5v5.5h5.5v5h-5.5v5.5h-5v-5.5h-5.5v-5h5.5Z'),
  other: plain(
    'M-7.2-4.4l2.8-2.8L0-2.8l4.4-4.4 2.8 2.8L2.8 0l4.4 4.4-2.8 2.8L0 2.8l-4.4 4.4-2.8-2.8L-2.8 0Z',
  ),
  '': plain('M-8-2.5h16v5h-16Z'),
}

/** The shape that stands for a category in the picture. */
export function CategoryShape({ category, x, y }: { category: Category; x: number; y: number }) {
  const { ground, ink } = drawings[category]
  return (
    <g transform={`translate(${x} ${y})`}>
      {/* What lies below does not shine through the open middle. */}
      <path className={styles.ground} d={ground} />
      <path className={styles.shape} d={ink} fillRule="evenodd" />
    </g>
  )
}

/** The same shape beside a word. */
export function CategoryMark({ category }: { category: Category }) {
  return (
    <svg className={styles.shapeMark} viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
      <CategoryShape category={category} x={0} y={0} />
    </svg>
  )
}
