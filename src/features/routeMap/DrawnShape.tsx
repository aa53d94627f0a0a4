import type { Shape } from '../../exports/routeMap/drawing'
import { classes } from '../../ui/classes'
import styles from './map.module.css'

/** One shape of the map. Its colours are classes, so that a theme and forced colours reach them. */
function DrawnShape({ shape }: { shape: Shape }) {
  if (shape.kind === 'text') {
    const { x, y, text, size, bold, anchor, fill, sign } = shape
    return (
      <text
        className={classes(styles[`mapFill_${fill}`], !sign && styles.words)}
        x={x}
        y={y}
        fontSize={size}
        fontWeight={bold ? 700 : undefined}
        textAnchor={anchor}
      >
        {text}
      </text>
    )
  }
  const { d, fill, stroke, width, dash } = shape
  return (
    <path
      className={classes(styles[`mapFill_${fill ?? 'none'}`], stroke && styles[`mapStroke_${stroke}`])}
      d={d}
      strokeWidth={stroke && width}
      strokeDasharray={dash?.join(' ')}
      strokeLinecap={dash ? 'butt' : 'round'}
      strokeLinejoin="round"
    />
  )
}

/** Shapes one after the other. They are never reordered, so their place is their name. */
export function DrawnShapes({ shapes }: { shapes: readonly Shape[] }) {
  // oxlint-disable-next-line react/no-array-index-key -- a drawing is made anew, not edited
  return shapes.map((shape, i) => <DrawnShape key={i} shape={shape} />)
}
