type Dot = { readonly cx: number; readonly cy: number }

type Room = {
  /** How far apart the middles of two dots stay, and how far one moves aside for that, in the units of the drawing. */
  readonly apart: number
  readonly step: number
  readonly left: number
  readonly right: number
}

/**
 * Dots that would cover each other stand side by side: a later one moves to the left, and at the edge of the drawing it
 * begins again at the right, a line lower. The order of what is given stays.
 */
export function spreadDots<Placed extends Dot>(dots: readonly Placed[], room: Room): readonly Placed[] {
  const { apart, step, left, right } = room
  const taken: Dot[] = []
  return dots.map((dot) => {
    let { cx, cy } = dot
    while (taken.some((other) => Math.hypot(other.cx - cx, other.cy - cy) < apart)) {
      cx -= step
      if (cx < left) [cx, cy] = [right, cy + step]
    }
    taken.push({ cx, cy })
    return { ...dot, cx, cy }
  })
}
