import type { Shape } from '../exports/picture/shapes'

type PictureShapeProps<Paint extends string> = {
  readonly shape: Shape<Paint>
  readonly palette: Readonly<Record<Paint, string>>
}

/** One shape of a picture that is exported too, drawn on screen in the colours that it has there. */
export function PictureShape<Paint extends string>({ shape, palette }: PictureShapeProps<Paint>) {
  if (shape.kind === 'text') {
    const { x, y, text, size, bold, anchor, fill } = shape
    return (
      <text
        x={x}
        y={y}
        fontSize={size}
        fontWeight={bold ? 700 : undefined}
        textAnchor={anchor}
        fill={palette[fill]}
      >
        {text}
      </text>
    )
  }
  const { d, fill, stroke, width, dash } = shape
  return (
    <path
      d={d}
      fill={fill ? palette[fill] : 'none'}
      stroke={stroke && palette[stroke]}
      strokeWidth={stroke && (width ?? 1)}
      strokeDasharray={dash?.join(' ')}
      strokeLinejoin="round"
    />
  )
}
