import { collect } from '../documents/collect'
import type { DocumentTree } from '../documents/tree'
import type { WordAnswer, WordRequest } from './wordWorker'
// oxlint-disable-next-line import/default -- the build makes it
import WordWorker from './wordWorker?worker&inline'

/** A Word file, written by a worker while the page goes on answering. Rejects with the reason if it could not be. */
export async function writeWordAside({ blocks, ...rest }: DocumentTree): Promise<Blob> {
  const worker = new WordWorker()
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
  const post = (request: WordRequest) => worker.postMessage(request)
  try {
    const answer = new Promise<WordAnswer>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<WordAnswer>) => resolve(data))
      worker.addEventListener('error', ({ message }) => reject(new Error(message)))
    })
    await collect({ blocks, ...rest }, (some) => post({ blocks: some }))
    post({ rest })
    const written = await answer
    if ('reason' in written) throw new Error(written.reason)
    return new Blob([written.file], { type: wordType })
  } finally {
    worker.terminate()
  }
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
