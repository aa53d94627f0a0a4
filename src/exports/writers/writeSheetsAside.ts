import type { Sheet } from './sheetContent'
import type { SheetAnswer } from './sheetWorker'
// oxlint-disable-next-line import/default -- the build makes it
import SheetWorker from './sheetWorker?worker&inline'

/** An Excel file, written by a worker while the page goes on answering. Rejects with the reason if it could not be. */
export async function writeSheetsAside(sheets: readonly Sheet[]): Promise<Blob> {
  const worker = new SheetWorker()
  try {
    const written = await new Promise<SheetAnswer>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<SheetAnswer>) => resolve(data))
      worker.addEventListener('error', ({ message }) => reject(new Error(message)))
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
      worker.postMessage(sheets)
    })
    if ('reason' in written) throw new Error(written.reason)
    return written.file
  } finally {
    worker.terminate()
  }
}
