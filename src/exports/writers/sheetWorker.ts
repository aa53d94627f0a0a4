import { writeSheets } from './sheet'
import type { Sheet } from './sheetContent'

export type SheetAnswer = { readonly file: Blob } | { readonly reason: string }

addEventListener('message', ({ data }: MessageEvent<readonly Sheet[]>) => {
  writeSheets(data).then(
    (file) => postMessage({ file } satisfies SheetAnswer),
    (error: unknown) => postMessage({ reason: String(error) } satisfies SheetAnswer),
  )
})
