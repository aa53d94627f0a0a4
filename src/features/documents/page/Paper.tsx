import { memo, useMemo } from 'react'
import { groupBlocks } from '../../../exports/documents/groupBlocks'
import type { Block, DocumentTree } from '../../../exports/documents/tree'
import { Heading } from '../../../ui/Heading'
import { PaperPiece } from './PaperPiece'
import styles from './paper.module.css'

/** A document as it looks on paper, in its own language. */
export const Paper = memo(function Paper({ tree, blocks }: { tree: DocumentTree; blocks: readonly Block[] }) {
  const pieces = useMemo(() => [...groupBlocks(blocks)], [blocks])
  return (
    <article
      className={tree.look ? `${styles.paper} ${styles[tree.look]}` : styles.paper}
      data-document=""
      lang={tree.language}
      aria-labelledby="document-title"
    >
      <Heading level={2} id="document-title">
        {tree.title}
      </Heading>
      {tree.subtitle && <p className={styles.soft}>{tree.subtitle}</p>}
      {pieces.map((piece, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- a document is written anew as a whole
        <PaperPiece key={i} piece={piece} />
      ))}
    </article>
  )
})
