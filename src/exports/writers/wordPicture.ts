import { ImageRun, Paragraph } from 'docx'
import type { Drawing } from '../documents/tree'
import { cleanText } from './cleanText'

/** In px: two thirds of an A4, so that a picture leaves room for what belongs to it. */
const highest = 700
/** A px of 96 to the inch, in twentieths of a point. */
const px = 15

/** A picture as wide as the text, with what it shows in words. `width` in twentieths of a point. */
export function wordPicture({ alt, picture }: Drawing, png: ArrayBuffer, width: number): Paragraph {
  const scale = Math.min(width / px / picture.width, highest / picture.height)
  const image = new ImageRun({
    type: 'png',
    data: png,
    transformation: {
      width: Math.round(picture.width * scale),
      height: Math.round(picture.height * scale),
    },
    altText: { name: cleanText(alt).slice(0, 60), title: '', description: cleanText(alt) },
  })
  return new Paragraph({ style: 'Picture', children: [image] })
}
