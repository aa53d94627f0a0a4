import type { Picture, PictureLook } from '../exports/picture/shapes'
import { typeface } from '../exports/picture/typeface'

/** What every browser can still paint: phones stop at 16 million pixels, and no side may be longer than this. */
const mostPixels = 16_000_000
const longestSide = 8_000

/**
 * How many times finer than it is drawn a picture of so many px can be painted: as fine as asked, or less if it is too
 * large for a browser.
 */
export function finestScale(width: number, height: number, asked = 2): number {
  return Math.min(asked, Math.sqrt(mostPixels / (width * height)), longestSide / Math.max(width, height))
}

/** A picture as PNG, twice as fine as it is drawn where it fits. Rejects if the browser cannot make it. */
export async function paintPicture<Paint extends string>(
  { width, height, shapes }: Picture<Paint>,
  { margin, palette }: PictureLook<Paint>,
): Promise<Blob> {
  const scale = finestScale(width + margin * 2, height + margin * 2)
  const canvas = document.createElement('canvas')
  canvas.width = Math.floor((width + margin * 2) * scale)
  canvas.height = Math.floor((height + margin * 2) * scale)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser gives no canvas')
  // A canvas paints with whatever typeface is there at that moment, and does not wait for one.
  await Promise.all([
    document.fonts.load(`400 16px ${typeface}`),
    document.fonts.load(`700 16px ${typeface}`),
  ])
  context.fillStyle = palette.page
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.scale(scale, scale)
  context.translate(margin, margin)
  context.lineJoin = 'round'
  for (const shape of shapes) {
    if (shape.kind === 'text') {
      const { anchor = 'start' } = shape
      context.font = `${shape.bold ? 700 : 400} ${shape.size}px ${typeface}`
      context.textAlign = anchor === 'middle' ? 'center' : anchor
      context.fillStyle = palette[shape.fill]
      context.fillText(shape.text, shape.x, shape.y)
      continue
    }
    const path = new Path2D(shape.d)
    if (shape.fill) {
      context.fillStyle = palette[shape.fill]
      context.fill(path)
    }
    if (shape.stroke) {
      context.strokeStyle = palette[shape.stroke]
      context.lineWidth = shape.width ?? 1
      context.lineCap = shape.dash ? 'butt' : 'round'
      context.setLineDash([...(shape.dash ?? [])])
      context.stroke(path)
    }
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no picture'))),
      'image/png',
    )
  })
}
