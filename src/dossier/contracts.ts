import {
  contractChoices,
  contractDayFields,
  contractNumberFields,
  contractTextFields,
  type relationStates,
} from '../content/contract'
import type { categories, clauseStates } from '../content/opportunity'
import type { Plain } from './draft'
import { readItems } from './readWork'
import type { ContractRecord, DossierView, Item } from './view'

export type Category = (typeof categories)[number]
export type Clause = (typeof clauseStates)[number]
export type Relation = (typeof relationStates)[number]

type TextField = (typeof contractTextFields)[number]
type DayField = (typeof contractDayFields)[number]
type NumberField = (typeof contractNumberFields)[number]

/** One line of the register: a contract, or a tender to come if it has `plannedOn`. Nothing known is '' or undefined. */
export type Contract = { readonly id: string; readonly removed: boolean } & {
  readonly [Field in TextField | DayField]: string
} & { readonly [Field in NumberField]: number | undefined } & {
  readonly category: Category | ''
  readonly clause: Clause
  readonly relation: Relation
}

export type ContractField = Exclude<keyof Contract, 'id' | 'removed'>

type Values = { readonly [field: string]: Plain | undefined }

/** Lists of part 3.1 from before there was a register. They are read as contracts and never written again. */
const oldLists = [
  {
    key: 'together/contractList/contracts',
    fields: { endsOn: 'ends', contractManager: 'manager', socialClause: 'clause', category: 'categoryText' },
  },
  {
    key: 'together/contractList/upcoming',
    fields: { what: 'name', startsOn: 'plannedOn', buyer: 'manager' },
  },
] as const

const parsed = new WeakMap<ContractRecord, Contract>()
const parsedWithItem = new WeakMap<ContractRecord | Item, { item: Item; contract: Contract }>()
const lists = new WeakMap<
  DossierView['contracts'],
  { items: DossierView['items']; list: readonly Contract[] }
>()

/** The contracts and tenders to come, in the order people gave them. The same list comes back until one changes. */
export function readContracts({
  contracts,
  items,
}: Pick<DossierView, 'contracts' | 'items'>): readonly Contract[] {
  const known = lists.get(contracts)
  if (known?.items === items) return known.list
  const list = [...readOldLines({ contracts, items }), ...readOwn(contracts, oldIds(items))]
    .filter(({ removed }) => !removed)
    .sort(inOrder)
  lists.set(contracts, { items, list })
  return list
}

/** One contract, also when it was removed; nothing if the dossier never held it. */
export function readContract(
  { contracts, items }: Pick<DossierView, 'contracts' | 'items'>,
  id: string,
): Contract | undefined {
  const old = oldLines(items).find((line) => idOfLine(line.item) === id)
  if (old) return readOldLine(old, contracts[id])
  const record = contracts[id]
  return record && readRecord(record)
}

/** Whether this line is a tender that has yet to come. */
export function isPlanned({ plannedOn }: Pick<Contract, 'plannedOn'>): boolean {
  return plannedOn !== ''
}

function inOrder(a: Contract, b: Contract): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1
  return a.id < b.id ? -1 : 1
}

function readOwn(contracts: DossierView['contracts'], except: ReadonlySet<string>): Contract[] {
  const own: Contract[] = []
  for (const record of Object.values(contracts)) if (!except.has(record.id)) own.push(readRecord(record))
  return own
}

/** Read once per record: one edit makes one new record, and so one new reading. */
function readRecord(record: ContractRecord): Contract {
  const known = parsed.get(record)
  if (known) return known
  const contract = parse(record.id, { ...rowOf(record.row), ...record })
  parsed.set(record, contract)
  return contract
}

/** What was imported, as one plain value; nothing if the line was made by hand. */
export function rowOf(row: Plain | undefined): Values {
  return typeof row === 'object' && row !== null && !Array.isArray(row) ? (row as Values) : {}
}

type OldLine = { readonly item: Item; readonly fields: Readonly<Record<string, string>> }

function oldLines(items: DossierView['items']): readonly OldLine[] {
  return oldLists.flatMap(({ key, fields }) => readItems({ items }, key).map((item) => ({ item, fields })))
}

function oldIds(items: DossierView['items']): ReadonlySet<string> {
  return new Set(oldLines(items).map(({ item }) => idOfLine(item)))
}

function idOfLine({ id }: Item): string {
  return id.slice(id.lastIndexOf('/') + 1)
}

function readOldLines({ contracts, items }: Pick<DossierView, 'contracts' | 'items'>): readonly Contract[] {
  return oldLines(items).map((line) => readOldLine(line, contracts[idOfLine(line.item)]))
}

function readOldLine({ item, fields }: OldLine, record: ContractRecord | undefined): Contract {
  const known = parsedWithItem.get(record ?? item)
  if (known?.item === item) return known.contract
  const named = Object.entries(item).map(([field, value]) => [fields[field] ?? field, value])
  const contract = parse(idOfLine(item), { ...Object.fromEntries(named), ...record })
  parsedWithItem.set(record ?? item, { item, contract })
  return contract
}

/** Every field of the kind it should be. What is of another kind says nothing. */
function parse(id: string, values: Values): Contract {
  const contract: Record<string, unknown> = { id, removed: values.removed === true }
  for (const field of contractTextFields) contract[field] = asText(values[field])
  for (const field of contractDayFields) contract[field] = asDay(values[field])
  for (const field of contractNumberFields) contract[field] = asNumber(values[field])
  for (const field of ['category', 'clause', 'relation'] as const) {
    const value = contractChoices[field].find((one) => one === values[field])
    contract[field] = value ?? (field === 'category' ? '' : 'unknown')
  }
  return contract as Contract
}

function asText(value: Plain | undefined): string {
  return typeof value === 'string' ? value : ''
}

function asDay(value: Plain | undefined): string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : ''
}

function asNumber(value: Plain | undefined): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}
