import type { Block, DocumentTree } from './tree'

/** In milliseconds: how long the page may be kept from answering. */
const turn = 12

/**
 * Makes the blocks of a document in turns with the page, so that a large one never holds up the screen. `onTurn` hears
 * which blocks a turn brought. Ends early once `left` says that nobody waits any more.
 */
export async function collect(
  tree: DocumentTree,
  onTurn: (blocks: readonly Block[]) => void,
  left: () => boolean = () => false,
): Promise<void> {
  let some: Block[] = []
  let until = performance.now() + turn
  for (const block of tree.blocks()) {
    some.push(block)
    if (performance.now() < until) continue
    onTurn(some)
    some = []
    await nextTask()
    if (left()) return
    until = performance.now() + turn
  }
  onTurn(some)
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
