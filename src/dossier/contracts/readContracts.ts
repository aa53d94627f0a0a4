import {
  contractChoices,
  type contractDayFields,
  type contractNumberFields,
  type contractTextFields,
  type relationStates,
} from '../../content/contract'
import type { categories, clauseStates } from '../../content/opportunity'
import { readItems } from '../answers/readWork'
import type { Plain } from '../document/plain'
import { splitKey } from '../document/recordKey'
import type { DossierView } from '../document/view'
import type { ContractRecord } from '../kinds/contract'
import type { Item } from '../kinds/item'
import { readRow } from './importedRow'

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

type Sources = Pick<DossierView, 'contracts' | 'items'>
type Lists = {
  readonly items: DossierView['items']
  readonly list: readonly Contract[]
  readonly ids: readonly string[]
}
const lists = new WeakMap<DossierView['contracts'], Lists>()
let latestIds: readonly string[] = []

/** The contracts and tenders to come, in the order people gave them. The same list comes back until one changes. */
export function readContracts(view: Sources): readonly Contract[] {
  return readLists(view).list
}

/** Their ids in the same order. The same list comes back until a contract is added, removed or moved. */
export function readContractIds(view: Sources): readonly string[] {
  return readLists(view).ids
}

function readLists({ contracts, items }: Sources): Lists {
  const known = lists.get(contracts)
  if (known?.items === items) return known
  const list = readAll({ contracts, items })
    .filter(({ removed }) => !removed)
    .sort(inOrder)
  const isAsBefore = list.length === latestIds.length && list.every(({ id }, at) => id === latestIds[at])
  if (!isAsBefore) latestIds = list.map(({ id }) => id)
  const read = { items, list, ids: latestIds }
  lists.set(contracts, read)
  return read
}

function readAll({ contracts, items }: Sources): readonly Contract[] {
  const old = oldLines(items)
  const records = Object.values(contracts)
  if (old.size === 0) return records.map(readRecord)
  return [
    ...[...old].map(([id, line]) => readOldLine(line, contracts[id])),
    ...records.filter(({ id }) => !old.has(id)).map(readRecord),
  ]
}

/** One contract, also when it was removed; nothing if the dossier never held it. */
export function readContract({ contracts, items }: Sources, id: string): Contract | undefined {
  const record = contracts[id]
  const old = oldLines(items).get(id)
  if (old) return readOldLine(old, record)
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

/** Read once per record: one edit makes one new record, and so one new reading. */
function readRecord(record: ContractRecord): Contract {
  const known = parsed.get(record)
  if (known) return known
  const contract = parse(record.id, readRow(record.row) ?? {}, record)
  parsed.set(record, contract)
  return contract
}

type OldLine = { readonly item: Item; readonly fields: Readonly<Record<string, string>> }

const oldBefore = new WeakMap<DossierView['items'], ReadonlyMap<string, OldLine>>()

/** The lines of the older lists, by an id of their own: the last piece of the path where they are kept. */
function oldLines(items: DossierView['items']): ReadonlyMap<string, OldLine> {
  const known = oldBefore.get(items)
  if (known) return known
  const lines = oldLists.flatMap(({ key, fields }) =>
    readItems({ items }, key).map((item) => ({ item, fields })),
  )
  const byId = new Map(lines.map((line) => [splitKey(line.item.id).field, line]))
  oldBefore.set(items, byId)
  return byId
}

function readOldLine({ item, fields }: OldLine, record: ContractRecord | undefined): Contract {
  const known = parsedWithItem.get(record ?? item)
  if (known?.item === item) return known.contract
  const named = Object.entries(item).map(([field, value]) => [fields[field] ?? field, value])
  const contract = parse(splitKey(item.id).field, Object.fromEntries(named), record ?? {})
  parsedWithItem.set(record ?? item, { item, contract })
  return contract
}

/**
 * Every field of the kind it should be; what is of another kind says nothing. `changes` lie over `row`. Written out,
 * because ten thousand contracts are read when a dossier opens.
 */
function parse(id: string, row: Values, changes: Values): Contract {
  const value = (field: string) => changes[field] ?? row[field]
  const text = (field: TextField) => asText(value(field))
  const day = (field: DayField) => asDay(value(field))
  const number = (field: NumberField) => asNumber(value(field))
  return {
    id,
    removed: changes.removed === true || row.removed === true,
    number: text('number'),
    name: text('name'),
    description: text('description'),
    supplier: text('supplier'),
    category: asChoice(contractChoices.category, value('category'), ''),
    categoryText: text('categoryText'),
    cpv: text('cpv'),
    valuePerYear: number('valuePerYear'),
    start: day('start'),
    ends: day('ends'),
    extensions: text('extensions'),
    optionBy: day('optionBy'),
    manager: text('manager'),
    location: text('location'),
    hoursPerWeek: number('hoursPerWeek'),
    clause: asChoice(contractChoices.clause, value('clause'), 'unknown'),
    relation: asChoice(contractChoices.relation, value('relation'), 'unknown'),
    plannedOn: day('plannedOn'),
    note: text('note'),
    rank: text('rank'),
    importId: text('importId'),
  }
}

function asText(value: Plain | undefined): string {
  return typeof value === 'string' ? value : ''
}

const dayForm = /^\d{4}-\d{2}-\d{2}$/

function asDay(value: Plain | undefined): string {
  return typeof value === 'string' && dayForm.test(value) ? value : ''
}

function asNumber(value: Plain | undefined): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

function asChoice<Choice extends string, None extends string>(
  choices: readonly Choice[],
  value: Plain | undefined,
  none: None,
): Choice | None {
  return choices.find((choice) => choice === value) ?? none
}
