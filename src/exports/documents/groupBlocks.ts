import type { Block, Field } from './tree'

/** Questions that follow each other are one list of terms; everything else stands by itself. */
export type Piece =
  | Exclude<Block, { kind: 'answer' }>
  | { readonly kind: 'answers'; readonly fields: readonly Field[] }

export function* groupBlocks(blocks: Iterable<Block>): Generator<Piece> {
  let fields: Field[] = []
  for (const block of blocks) {
    if (block.kind === 'answer') {
      fields.push(block.field)
      continue
    }
    if (fields.length > 0) yield { kind: 'answers', fields }
    fields = []
    yield block
  }
  if (fields.length > 0) yield { kind: 'answers', fields }
}
