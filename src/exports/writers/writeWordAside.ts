import { collect } from '../documents/collect'
import type { Block, DocumentTree, Drawing } from '../documents/tree'
import type { WordAnswer, WordRequest } from './wordWorker'
// oxlint-disable-next-line import/default -- the build makes it
import WordWorker from './wordWorker?worker&inline'

/** Makes a PNG file of a picture, which only a page can. */
export type Paint = (drawing: Drawing) => Promise<Blob>

/**
 * A Word file, written by a worker while the page goes on answering. Rejects with the reason if it could not be. A picture
 * that could not be painted leaves its place to what says the same.
 */
export async function writeWordAside({ blocks, ...rest }: DocumentTree, paint: Paint): Promise<Blob> {
  const worker = new WordWorker()
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
  const post = (request: WordRequest) => worker.postMessage(request)
  try {
    const answer = new Promise<WordAnswer>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<WordAnswer>) => resolve(data))
      worker.addEventListener('error', ({ message }) => reject(new Error(message)))
    })
    let posted = Promise.resolve()
    await collect(blocks(), (some) => {
      posted = posted.then(async () => post({ blocks: await paintAll(some, paint) }))
    })
    await posted
    post({ rest })
    const written = await answer
    if ('reason' in written) throw new Error(written.reason)
    return new Blob([written.file], { type: wordType })
  } finally {
    worker.terminate()
  }
}

async function paintAll(blocks: readonly Block[], paint: Paint): Promise<readonly Block[]> {
  if (!blocks.some(({ kind }) => kind === 'picture')) return blocks
  const painted = blocks.map((block) => (block.kind === 'picture' ? paintOne(block, paint) : [block]))
  return (await Promise.all(painted)).flat()
}

async function paintOne(drawing: Drawing, paint: Paint): Promise<readonly Block[]> {
  const png = await paint(drawing).then(
    (blob) => blob.arrayBuffer(),
    () => undefined,
  )
  if (!png) return drawing.instead
  // The worker needs its size and its bytes.
  return [{ ...drawing, picture: { ...drawing.picture, shapes: [] }, instead: [], png }]
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
