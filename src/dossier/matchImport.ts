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
  const byNumber = new Map<string, KnownContract[]>()
  const byName = new Map<string, KnownContract[]>()
  for (const contract of known) {
    // Found by what the file said and by what people made of it.
    for (const key of keysOf(contract, numberKey)) group(byNumber, key, contract)
    for (const key of keysOf(contract, nameKey)) group(byName, key, contract)
  }
  const numbers = rows.map(numberKey)
  const names = rows.map(nameKey)
  const matches: (KnownContract | undefined)[] = rows.map(() => undefined)
  const taken = new Set<KnownContract>()
  const free = (contracts: readonly KnownContract[] | undefined) =>
    contracts?.filter((contract) => !taken.has(contract)) ?? []
  const take = (row: number, candidates: readonly KnownContract[]) => {
    const told = rows[row]
    const match = (told && candidates.find((one) => says(one, told))) ?? candidates[0]
    if (!match) return
    matches[row] = match
    taken.add(match)
  }
  const open = () => rows.flatMap((_, row) => (matches[row] ? [] : [row]))

  for (const row of open()) {
    const name = names[row] ?? ''
    take(
      row,
      free(byNumber.get(numbers[row] ?? '')).filter((one) => keysOf(one, nameKey).has(name)),
    )
  }
  const left = new Map<string, number>()
  for (const row of open()) left.set(numbers[row] ?? '', (left.get(numbers[row] ?? '') ?? 0) + 1)
  for (const row of open()) {
    const number = numbers[row] ?? ''
    const candidates = free(byNumber.get(number))
    // With several on either side, a name that changed cannot be told from another lot.
    if (left.get(number) === 1 && candidates.length === 1) take(row, candidates)
  }
  for (const row of open()) {
    const candidates = free(byName.get(names[row] ?? ''))
    take(row, numbers[row] ? candidates.filter((one) => keysOf(one, numberKey).size === 0) : candidates)
  }
  return matches
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

function keysOf(contract: KnownContract, keyOf: (told: Told) => string): ReadonlySet<string> {
  const shown = keyOf(told((field) => shownOf(contract, field)))
  const written = contract.row ? keyOf(told((field) => contract.row?.[field])) : ''
  return new Set([shown, written].filter((key) => key !== ''))
}

function told(value: (field: string) => unknown): Told {
  const text = (field: string) => {
    const one = value(field)
    return typeof one === 'string' ? one : ''
  }
  return { number: text('number'), name: text('name'), supplier: text('supplier') }
}

function says({ row }: KnownContract, told: ImportedContract): boolean {
  return importedFields.every(
    (field) => told[field] === undefined || (told[field] ?? undefined) === row?.[field],
  )
}

function group(map: Map<string, KnownContract[]>, key: string, contract: KnownContract): void {
  const others = map.get(key)
  if (others) others.push(contract)
  else map.set(key, [contract])
}
