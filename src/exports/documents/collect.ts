/** In milliseconds: how long the page may be kept from answering. */
const turn = 12

/**
 * Makes the pieces of a document in turns with the page, so that a large one never holds up the screen. `onTurn` hears
 * which pieces a turn brought. Ends early once `left` says that nobody waits any more.
 */
export async function collect<Piece>(
  pieces: Iterable<Piece>,
  onTurn: (some: readonly Piece[]) => void,
  left: () => boolean = () => false,
): Promise<void> {
  let some: Piece[] = []
  let until = performance.now() + turn
  for (const piece of pieces) {
    some.push(piece)
    if (performance.now() < until) continue
    onTurn(some)
    some = []
    await nextTask()
    if (left()) return
    until = performance.now() + turn
  }
  onTurn(some)
}

/** By a message, because a timer waits a second for each turn once people look at another tab. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
}
