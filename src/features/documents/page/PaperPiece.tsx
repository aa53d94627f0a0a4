import type { Piece } from '../../../exports/documents/groupBlocks'
import { PaperPicture } from './PaperPicture'
import { PaperTable } from './PaperTable'
import styles from './paper.module.css'
import { Said } from './Said'

const headings = ['h3', 'h4', 'h5', 'h6'] as const

/** One piece of a document as HTML. The title of the document is the heading above its own. */
export function PaperPiece({ piece }: { piece: Piece }) {
  switch (piece.kind) {
    case 'heading': {
      const Tag = headings[piece.level - 1] ?? 'h6'
      return <Tag className={piece.newPage ? styles.newPage : undefined}>{piece.text}</Tag>
    }
    // The address of the screen leads to screens: it cannot lead to a chapter as well.
    case 'contents':
      return (
        <>
          <h3>{piece.title}</h3>
          <ul>
            {piece.chapters.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </>
      )
    case 'paragraph':
      return <p className={piece.tone && styles[piece.tone]}>{piece.text}</p>
    case 'value':
      return (
        <p>
          <Said field={piece.field} />
        </p>
      )
    case 'answers':
    case 'facts':
      return (
        <dl className={styles[piece.kind]}>
          {piece.fields.map((field) => (
            <div key={field.label}>
              <dt>{field.label}</dt>
              <dd>
                <Said field={field} />
              </dd>
            </div>
          ))}
        </dl>
      )
    case 'list': {
      const Tag = piece.numbered ? 'ol' : 'ul'
      return (
        <Tag>
          {piece.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </Tag>
      )
    }
    case 'checks':
      return (
        <>
          {piece.title && <p className={styles.question}>{piece.title}</p>}
          <ul className={`pw-list ${styles.checks}`}>
            {piece.items.map(({ text, ticked, means }) => (
              <li key={text}>
                <span role="img" aria-label={means}>
                  {ticked ? '☑' : '☐'}
                </span>{' '}
                {text}
              </li>
            ))}
          </ul>
        </>
      )
    case 'picture':
      return <PaperPicture drawing={piece} />
    case 'table':
      return <PaperTable table={piece} />
  }
}
