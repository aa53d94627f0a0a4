type SquareCornerProps = {
  readonly words: string
  readonly at: number
  readonly line: number
  readonly anchor: 'start' | 'end'
  /** From the first line to the second, in the units of the drawing. */
  readonly leading: number
  readonly className?: string
}

/** The name of a corner of the square of impact and feasibility, on two lines where it is long. */
export function SquareCorner({ words, at, line, anchor, leading, className }: SquareCornerProps) {
  const all = words.split(' ')
  const half = all.length > 2 ? Math.ceil(all.length / 2) : all.length
  return (
    <text className={className} x={at} y={line} textAnchor={anchor}>
      <tspan x={at}>{all.slice(0, half).join(' ')}</tspan>
      {half < all.length && (
        <tspan x={at} dy={leading}>
          {all.slice(half).join(' ')}
        </tspan>
      )}
    </text>
  )
}
