import type { Drawing } from '../../exports/routeMap/drawing'
import { palette, typeface } from '../../exports/routeMap/palette'
import { pictureMargin, shapesOf } from '../../exports/routeMapPicture'

/** The map as a PNG picture, `scale` times as fine as it is drawn. Rejects if the browser cannot make it. */
export async function paintPicture(drawing: Drawing, scale = 2): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil((drawing.width + pictureMargin * 2) * scale)
  canvas.height = Math.ceil((drawing.height + pictureMargin * 2) * scale)
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
  context.translate(pictureMargin, pictureMargin)
  context.lineJoin = 'round'
  for (const shape of shapesOf(drawing.items)) {
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
