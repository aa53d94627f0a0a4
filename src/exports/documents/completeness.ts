import type { Asked, Block, Field } from './tree'

/** A gap in a document: what is missing, and where it is asked. */
export type Gap = { readonly label: string; readonly asked: Asked }

/** How many of the fields of a document are filled in, and what is missing. */
export type Completeness = {
  readonly filled: number
  readonly total: number
  /** Each once, also when it is missing in several lines. */
  readonly gaps: readonly Gap[]
}

/** Counts the fields in some blocks. "Weten we nog niet" is an answer, and still a gap. */
export function countFields(blocks: Iterable<Block>): Completeness {
  let filled = 0
  let total = 0
  const gaps = new Map<string, Gap>()
  for (const block of blocks) {
    for (const { label, state, asked } of fieldsOf(block)) {
      total += 1
      if (state === 'filled') filled += 1
      else gaps.set(`${label} ${JSON.stringify(asked)}`, { label, asked })
    }
  }
  return { filled, total, gaps: [...gaps.values()] }
}

function fieldsOf(block: Block): readonly Field[] {
  if (block.kind === 'value' || block.kind === 'answer') return [block.field]
  if (block.kind === 'facts') return block.fields
  if (block.kind === 'list') return block.field ? [block.field] : []
  if (block.kind !== 'table') return []
  return block.rows.flatMap((row) => row.filter((cell): cell is Field => typeof cell !== 'string'))
}
