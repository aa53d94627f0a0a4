import { contractChoices, contractDayFields } from '../../content/contract'
import type { Plain } from '../document/plain'
import { defineKind, oneOf, type Recorded, type Shape } from './define'

type Fields = { readonly [field: string]: Plain }

/** A contract as it is stored: an imported `row`, and what people changed by field. `readContracts` lays them together. */
export type ContractRecord = Recorded<Fields>

const days: { readonly [field: string]: Shape } = Object.fromEntries(
  contractDayFields.map((field) => [field, 'day']),
)

export const contract = defineKind<Fields>({
  empty: {},
  // Lists of before there was a register are read as contracts, and what people change in one stands here.
  given: (id, find) =>
    find('contracts').has(`${id}/row`) ||
    [...find('items').keys()].some((key) => key.includes(`/${id}/`) && oldList.test(key)),
  placing: ['rank'],
  name: undefined,
  prose: ['supplier', 'number', 'manager', 'location', 'description', 'note'],
  shapes: {
    ...days,
    category: oneOf('opportunities:categories.*', contractChoices.category),
    clause: oneOf('contracts:clauses.*', contractChoices.clause),
    relation: oneOf('contracts:relations.*', contractChoices.relation),
  },
  begins: true,
})

const oldList = /^together\/contractList\/(contracts|upcoming)\//
