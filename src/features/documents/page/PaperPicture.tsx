import type { Drawing } from '../../../exports/documents/tree'
import type { Shape } from '../../../exports/picture/shapes'
import { typeface } from '../../../exports/picture/typeface'

/** A picture of a document, in its own light colours: a page is paper on every screen. */
export function PaperPicture({ drawing }: { drawing: Drawing }) {
  const { alt, picture, look } = drawing
  const { margin, palette } = look
  const box = [-margin, -margin, picture.width + margin * 2, picture.height + margin * 2]
  return (
    <svg
      className="pw-paper__picture"
      viewBox={box.join(' ')}
      role="img"
      aria-label={alt}
      fontFamily={typeface}
    >
      {picture.shapes.map((shape, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- a drawing is made anew, not edited
        <PaperShape key={i} shape={shape} palette={palette} />
      ))}
    </svg>
  )
}

type PaperShapeProps = { shape: Shape<string>; palette: Readonly<Record<string, string>> }

function PaperShape({ shape, palette }: PaperShapeProps) {
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
