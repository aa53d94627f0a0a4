import type { Block } from '../documents/tree'
import { type WordDocument, writeWord } from './word'

/** First the blocks, in as many pieces as they come in, and then the rest of the document. */
export type WordRequest =
  | { readonly blocks: readonly Block[] }
  | { readonly rest: Omit<WordDocument, 'blocks'> }
export type WordAnswer = { readonly file: ArrayBuffer } | { readonly reason: string }

const blocks: Block[] = []

addEventListener('message', ({ data }: MessageEvent<WordRequest>) => {
  if ('blocks' in data) blocks.push(...data.blocks)
  else void write(data.rest)
})

async function write(rest: Omit<WordDocument, 'blocks'>): Promise<void> {
  try {
    const file = await writeWord({ ...rest, blocks })
    postMessage({ file } satisfies WordAnswer, { transfer: [file] })
  } catch (error) {
    postMessage({ reason: String(error) } satisfies WordAnswer)
  }
}
