import { PictureShape } from '../../../components/PictureShape'
import type { Drawing } from '../../../exports/documents/tree'
import { typeface } from '../../../exports/picture/typeface'
import styles from './paper.module.css'

/** A picture of a document, in its own light colours: a page is paper on every screen. */
export function PaperPicture({ drawing }: { drawing: Drawing }) {
  const { alt, picture, look } = drawing
  const { margin, palette } = look
  const box = [-margin, -margin, picture.width + margin * 2, picture.height + margin * 2]
  return (
    <svg className={styles.picture} viewBox={box.join(' ')} role="img" aria-label={alt} fontFamily={typeface}>
      {picture.shapes.map((shape, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- a drawing is made anew, not edited
        <PictureShape key={i} shape={shape} palette={palette} />
      ))}
    </svg>
  )
}
