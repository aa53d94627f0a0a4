import type { Picture, PictureLook } from './picture/shapes'
import { svgPicture } from './picture/svgPicture'
import type { Drawing, Link, Paint, Shape } from './routeMap/drawing'
import { palette } from './routeMap/palette'

/** How the map looks outside of the app. */
export const mapLook: PictureLook<Paint> = { margin: 24, palette }

/** The map as a picture of its own, for a slide: an SVG file as text, in light colours and without links. */
export function routeMapPicture(
  drawing: Drawing,
  words: { readonly title: string; readonly description: string },
): string {
  return svgPicture(pictureOf(drawing), mapLook, words)
}

/** A drawing without its links, to be painted. */
export function pictureOf({ width, height, items }: Drawing): Picture<Paint> {
  return { width, height, shapes: shapesOf(items) }
}

/** All shapes of a drawing, from first to last, those of links too. */
export function shapesOf(items: Drawing['items']): readonly Shape[] {
  return items.flatMap((item: Shape | Link) => (item.kind === 'link' ? item.shapes : [item]))
}
