import type { categories } from '../../../content/opportunity'

type Category = (typeof categories)[number] | ''

type Form = { readonly outer: string; readonly inner: string; readonly half: string; readonly dot: string }

const dot = 'M0-2.2a2.2 2.2 0 1 0 0 4.4a2.2 2.2 0 1 0 0-4.4Z'
const circle: Form = {
  outer: 'M0-7.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15Z',
  inner: 'M0-5a5 5 0 1 0 0 10a5 5 0 1 0 0-10Z',
  half: 'M0-5a5 5 0 1 0 0 10Z',
  dot,
}
const square: Form = {
  outer: 'M-7-7h14v14h-14Z',
  inner: 'M-4.5-4.5h9v9h-9Z',
  half: 'M-4.5-4.5h4.5v9h-4.5Z',
  dot,
}
const triangle: Form = {
  outer: 'M0-9 9 7h-18Z',
  inner: 'M0-4 4.8 4.6h-9.6Z',
  half: 'M0-4V4.6h-4.8Z',
  dot,
}
const diamond: Form = {
  outer: 'M0-9.5 9.5 0 0 9.5-9.5 0Z',
  inner: 'M0-6 6 0 0 6-6 0Z',
  half: 'M0-6V6L-6 0Z',
  dot,
}

const full = ({ outer }: Form) => outer
const open = ({ outer, inner }: Form) => outer + inner
const halved = ({ outer, inner, half }: Form) => outer + inner + half
const dotted = ({ outer, inner, dot: middle }: Form) => outer + inner + middle

/** Categories of one kind share a form, and each is filled in its own way: told apart without colour. */
const drawings: { readonly [Id in Category]: string } = {
  cleaning: full(circle),
  windows: open(circle),
  catering: halved(circle),
  coffee: dotted(circle),
  green: full(square),
  waste: open(square),
  construction: halved(square),
  post: full(triangle),
  security: open(triangle),
  moving: halved(triangle),
  print: full(diamond),
  flowers: open(diamond),
  furniture: halved(diamond),
  ict: 'M-2.5-8h5v5.5h5.5v5h-5.5v5.5h-5v-5.5h-5.5v-5h5.5Z',
  other: 'M-7.2-4.4l2.8-2.8L0-2.8l4.4-4.4 2.8 2.8L2.8 0l4.4 4.4-2.8 2.8L0 2.8l-4.4 4.4-2.8-2.8L-2.8 0Z',
  '': 'M-8-2.5h16v5h-16Z',
}

/** The shape that stands for a category in the picture. */
export function CategoryShape({ category, x, y }: { category: Category; x: number; y: number }) {
  return (
    <path className="pw-shape" d={drawings[category]} fillRule="evenodd" transform={`translate(${x} ${y})`} />
  )
}

/** The same shape beside a word. */
export function CategoryMark({ category }: { category: Category }) {
  return (
    <svg className="pw-shape-mark" viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
      <CategoryShape category={category} x={0} y={0} />
    </svg>
  )
}
