import type { Shape } from '../picture/shapes'
import { textLines } from '../picture/text'
import { textWidth } from '../picture/textWidth'
import { wrap } from '../picture/wrap'
import type { CanvasPaint } from './look'
import type { CanvasSheet } from './sheet'

/** What stands around the boxes of a canvas: its name above, what to do with it below. */
export type Frame = {
  /** The room it takes above and below, in px. */
  readonly top: number
  readonly bottom: number
  /** Its shapes on a sheet of this height. */
  readonly draw: (height: number) => Shape<CanvasPaint>[]
}

/** The frame of a sheet. `page` says which of several sheets it is, in words; empty for a single one. */
export function frame(
  { title, about, foot }: Pick<CanvasSheet, 'title' | 'about' | 'foot'>,
  { width, size, page = '' }: { readonly width: number; readonly size: number; readonly page?: string },
): Frame {
  const titleSize = size * 1.9
  const aboutText = [about, page].filter(Boolean).join(' · ')
  const aboutWidth = textWidth(aboutText, size)
  const beside = aboutWidth < width * 0.5
  const titles = wrap(title, {
    width: beside ? width - aboutWidth - size * 2 : width,
    size: titleSize,
    bold: true,
    lines: Number.POSITIVE_INFINITY,
  })
  const abouts = beside ? [aboutText] : wrap(aboutText, { width, size, lines: Number.POSITIVE_INFINITY })
  const titleHeight = titles.length * titleSize * 1.2
  const textHeight = beside ? titleHeight : titleHeight + abouts.length * size * 1.3
  const name = 'Partnerwijzer'
  const feet = wrap(foot, {
    width: width - textWidth(name, size, true) - size * 2,
    size,
    lines: Number.POSITIVE_INFINITY,
  })
  const bottom = feet.length * size * 1.3 + size * 0.5
  return {
    top: textHeight + size * 1.4,
    bottom,
    draw: (height) => [
      ...textLines(titles, {
        x: 0,
        y: titleSize * 0.95,
        step: titleSize * 1.2,
        size: titleSize,
        bold: true,
        fill: 'ink' as const,
      }),
      ...textLines(abouts, {
        x: beside ? width : 0,
        y: beside ? titleSize * 0.95 : titleHeight + size,
        step: size * 1.3,
        size,
        fill: 'quiet' as const,
        anchor: beside ? ('end' as const) : ('start' as const),
      }),
      // The two lines of the product: HR and procurement side by side.
      { kind: 'path', d: `M0 ${textHeight}H${width}`, stroke: 'hr', width: size * 0.22 },
      {
        kind: 'path',
        d: `M0 ${textHeight + size * 0.4}H${width}`,
        stroke: 'procurement',
        width: size * 0.22,
        dash: [size * 1.2, size * 0.5],
      },
      ...textLines(feet, {
        x: 0,
        y: height - bottom + size * 1.4,
        step: size * 1.3,
        size,
        fill: 'quiet' as const,
      }),
      {
        kind: 'text',
        text: name,
        x: width,
        y: height - size * 0.4,
        size,
        bold: true,
        fill: 'hr',
        anchor: 'end',
      },
    ],
  }
}
