import { startTransition, useEffect, useState } from 'react'
import { collect } from '../../exports/documents/collect'
import type { Block, DocumentTree } from '../../exports/documents/tree'

/** The blocks of a document, made in turns with the page; those of before while a change is being worked in. */
export function useBlocks(tree: DocumentTree | undefined): readonly Block[] | undefined {
  const [made, setMade] = useState<readonly Block[]>()
  useEffect(() => {
    if (!tree) return
    let left = false
    const blocks: Block[] = []
    void collect(
      tree.blocks(),
      (some) => blocks.push(...some),
      () => left,
    ).then(() => left || startTransition(() => setMade(blocks)))
    return () => {
      left = true
    }
  }, [tree])
  return made
}
