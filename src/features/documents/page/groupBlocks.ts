import type { Block, Field } from '../../../exports/documents/tree'

/** Questions that follow each other are one list of terms; everything else stands by itself. */
export type Piece =
  | Exclude<Block, { kind: 'answer' }>
  | { readonly kind: 'answers'; readonly fields: Field[] }

export function groupBlocks(blocks: readonly Block[]): readonly Piece[] {
  const pieces: Piece[] = []
  for (const block of blocks) {
    const last = pieces.at(-1)
    if (block.kind !== 'answer') pieces.push(block)
    else if (last?.kind === 'answers') last.fields.push(block.field)
    else pieces.push({ kind: 'answers', fields: [block.field] })
  }
  return pieces
}
