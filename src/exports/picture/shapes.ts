type Painted<Paint extends string> = {
  readonly fill?: Paint
  readonly stroke?: Paint
  readonly width?: number
  /** Lengths of dash and gap. */
  readonly dash?: readonly [number, number]
}

/**
 * A path, as SVG and a canvas both read it, or one line of text with its foot at `y`. In px. `Paint` names a colour by
 * its role; each writer gives it a value of its own.
 */
export type Shape<Paint extends string> =
  | (Painted<Paint> & { readonly kind: 'path'; readonly d: string })
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly size: number
      readonly fill: Paint
      readonly bold?: boolean
      readonly anchor?: 'start' | 'middle' | 'end'
      /** Whether it is part of a sign, such as the letter of a route, and no words to read on. */
      readonly sign?: boolean
    }

/** A picture of `width` by `height` px, painted from first to last. */
export type Picture<Paint extends string> = {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape<Paint>[]
}

/** How a picture leaves the app: the white around it in px, and the value of each colour; `page` lies below it. */
export type PictureLook<Paint extends string> = {
  readonly margin: number
  readonly palette: Readonly<Record<Paint | 'page', string>>
}

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** A number as it stands in a path: tenths of a px are finer than any screen. */
export const tenth = (n: number) => Math.round(n * 10) / 10

/** The path of a rectangle with corners as round as `radius` and its size allow. */
export function rounded({ x, y, width, height }: Box, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2)
  const arc = (toX: number, toY: number) => `A${tenth(r)} ${tenth(r)} 0 0 1 ${tenth(toX)} ${tenth(toY)}`
  return [
    `M${tenth(x)} ${tenth(y + r)}`,
    `${arc(x + r, y)}H${tenth(x + width - r)}`,
    `${arc(x + width, y + r)}V${tenth(y + height - r)}`,
    `${arc(x + width - r, y + height)}H${tenth(x + r)}`,
    `${arc(x, y + height - r)}Z`,
  ].join('')
}

/** The path of a circle. */
export function circle(x: number, y: number, radius: number): string {
  return rounded({ x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 }, radius)
}
