import { type ImportedContract, importedFields } from './importedContract'
import { type KnownContract, shownOf } from './knownContracts'

/**
 * Which contract of the dossier each row of a file tells of: the one with its number, and otherwise the one with its
 * name and supplier. Several rows can share a number, as lots of one contract do: then name and supplier tell them
 * apart. No contract is taken twice.
 */
export function matchImport(
  known: readonly KnownContract[],
  rows: readonly ImportedContract[],
): readonly (KnownContract | undefined)[] {
  const matches: (KnownContract | undefined)[] = rows.map(() => undefined)
  if (known.length === 0) return matches
  const taken = new Set<KnownContract>()
  const numbers = rows.map(numberKey)
  const names = rows.map(nameKey)
  const matchOpen = (find: (row: number) => KnownContract | undefined) => {
    for (const row of rows.keys()) {
      const match = matches[row] ? undefined : find(row)
      if (!match) continue
      matches[row] = match
      taken.add(match)
    }
  }

  // Exactly as an earlier import wrote it: most rows of a newer file are.
  const contentOf = contentReader(rows)
  const byContent = createQueues(known, taken, ({ row }) => (row ? [contentOf(row)] : []))
  matchOpen((row) => byContent.next(contentOf(rows[row] ?? {})))
  if (!matches.includes(undefined)) return matches

  const keys = new Map(
    known.map((one) => [one, { numbers: keysOf(one, numberKey), names: keysOf(one, nameKey) }]),
  )
  const numbersOf = (one: KnownContract) => keys.get(one)?.numbers ?? []
  const namesOf = (one: KnownContract) => keys.get(one)?.names ?? []
  const byBoth = createQueues(known, taken, (one) =>
    numbersOf(one).flatMap((number) => namesOf(one).map((name) => `${number}\n${name}`)),
  )
  matchOpen((row) => byBoth.next(`${numbers[row]}\n${names[row]}`))

  // With several on either side, a name that changed cannot be told from another lot.
  const byNumber = createQueues(known, taken, numbersOf)
  const left = new Map<string, number>()
  for (const [row, number] of numbers.entries()) {
    if (!matches[row]) left.set(number, (left.get(number) ?? 0) + 1)
  }
  matchOpen((row) => {
    const number = numbers[row] ?? ''
    const free = left.get(number) === 1 ? byNumber.free(number) : []
    return free.length === 1 ? free[0] : undefined
  })

  // A number on one side only: the names decide.
  const byName = createQueues(known, taken, namesOf)
  const numberless = known.filter((one) => numbersOf(one).length === 0)
  const byNameAlone = createQueues(numberless, taken, namesOf)
  matchOpen((row) => (numbers[row] ? byNameAlone : byName).next(names[row] ?? ''))
  return matches
}

/** Contracts by key, each given once, in the order of the dossier. An empty key stands for nothing. */
function createQueues(
  contracts: readonly KnownContract[],
  taken: ReadonlySet<KnownContract>,
  keysOfOne: (contract: KnownContract) => readonly string[],
) {
  const queues = new Map<string, { readonly list: KnownContract[]; at: number }>()
  for (const contract of contracts) {
    for (const key of keysOfOne(contract)) {
      const queue = queues.get(key)
      if (queue) queue.list.push(contract)
      else if (key !== '') queues.set(key, { list: [contract], at: 0 })
    }
  }
  return {
    free: (key: string) => queues.get(key)?.list.filter((one) => !taken.has(one)) ?? [],
    next(key: string): KnownContract | undefined {
      const queue = queues.get(key)
      if (!queue) return undefined
      for (; queue.at < queue.list.length; queue.at++) {
        const one = queue.list[queue.at]
        if (one && !taken.has(one)) return one
      }
      return undefined
    },
  }
}

/** What a row says in the fields that this file tells of, as one text. */
function contentReader(rows: readonly ImportedContract[]) {
  const fields = importedFields.filter((field) => rows.some((row) => row[field] !== undefined))
  return (values: { readonly [field: string]: unknown }) =>
    JSON.stringify(fields.map((field) => values[field] ?? null))
}

type Told = Pick<ImportedContract, 'number' | 'name' | 'supplier'>

/** The number without what people type differently: capitals and spaces. Empty if there is none. */
export function numberKey({ number }: Told): string {
  return bare(number)
}

/** Name and supplier together, or empty if both are missing. */
export function nameKey({ name, supplier }: Told): string {
  const both = [bare(name), bare(supplier)]
  return both.some((one) => one !== '') ? both.join('\n') : ''
}

function bare(text: string | null | undefined): string {
  return (text ?? '').toLowerCase().replaceAll(/\s+/g, '')
}

/** What a contract is known by: what the file said, and what people made of it. */
function keysOf(contract: KnownContract, keyOf: (told: Told) => string): readonly string[] {
  const shown = keyOf(told((field) => shownOf(contract, field)))
  const written = contract.row ? keyOf(told((field) => contract.row?.[field])) : ''
  return [...new Set([shown, written])].filter((key) => key !== '')
}

function told(value: (field: string) => unknown): Told {
  const text = (field: string) => {
    const one = value(field)
    return typeof one === 'string' ? one : ''
  }
  return { number: text('number'), name: text('name'), supplier: text('supplier') }
}
