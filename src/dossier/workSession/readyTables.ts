import type { SessionBlock } from '../kinds/sessionBlock'

const field = /^ready\.(\d+)$/

/** The tables that said to be ready with a block, by number, lowest first. */
export function readyTables(block: SessionBlock): readonly number[] {
  return Object.entries(block)
    .flatMap(([name, value]: [string, unknown]) => {
      const table = field.exec(name)?.[1]
      return table && value === true ? [Number(table)] : []
    })
    .sort((a, b) => a - b)
}
