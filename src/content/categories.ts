import { archiveTerms } from './categoryTerms/archiveTerms'
import { assemblyTerms } from './categoryTerms/assemblyTerms'
import { buildingsTerms } from './categoryTerms/buildingsTerms'
import { callCentreTerms } from './categoryTerms/callCentreTerms'
import { careTerms } from './categoryTerms/careTerms'
import { cateringTerms } from './categoryTerms/cateringTerms'
import { cleaningTerms } from './categoryTerms/cleaningTerms'
import { coffeeTerms } from './categoryTerms/coffeeTerms'
import { constructionTerms } from './categoryTerms/constructionTerms'
import { flowersTerms } from './categoryTerms/flowersTerms'
import { furnitureTerms } from './categoryTerms/furnitureTerms'
import { greenTerms } from './categoryTerms/greenTerms'
import { ictTerms } from './categoryTerms/ictTerms'
import { movingTerms } from './categoryTerms/movingTerms'
import { postTerms } from './categoryTerms/postTerms'
import { printTerms } from './categoryTerms/printTerms'
import { receptionTerms } from './categoryTerms/receptionTerms'
import { roadsTerms } from './categoryTerms/roadsTerms'
import { securityTerms } from './categoryTerms/securityTerms'
import { staffingTerms } from './categoryTerms/staffingTerms'
import { textileTerms } from './categoryTerms/textileTerms'
import { transportTerms } from './categoryTerms/transportTerms'
import { wasteTerms } from './categoryTerms/wasteTerms'
import { windowsTerms } from './categoryTerms/windowsTerms'
import type { Fact } from './define'
import type { categories as categoryIds } from './opportunity'
import type { SourceId } from './sources'

type CategoryId = (typeof categoryIds)[number]

/** How much of the price is work of people: our own estimate. Words: `ranking.labour`. */
export const labourShares = ['high', 'medium', 'low'] as const
export type LabourShare = (typeof labourShares)[number]

/** The share of jobs that would fit people with a work disability, in percent, and who estimated it. */
export type JobShare = { readonly from: number; readonly to: number; readonly sources: readonly SourceId[] }

/**
 * A category of procurement. Its name is `opportunities.categories.<id>`; `categories.json` has its `ideas` (our own)
 * and its `facts`. `terms` are what a register calls it: 'term' is a whole word, 'term*' its beginning, '*term' its
 * end and '*term*' any part of it. `cpv` are beginnings of codes of the European list of procurement subjects.
 */
export type CategoryContent = {
  readonly labour: LabourShare | undefined
  /** Whether goods are bought rather than work: social return then often counts from a minimum share of labour. */
  readonly goods?: boolean
  readonly jobShare?: JobShare
  readonly facts: readonly Fact[]
  readonly terms: readonly string[]
  readonly cpv: readonly string[]
}

const jobShare: JobShare = { from: 5, to: 10, sources: ['maatwerk-handreiking'] }

export const categoryContent: { readonly [Id in CategoryId]: CategoryContent } = {
  cleaning: {
    labour: 'high',
    jobShare,
    facts: [
      { id: 'study', sources: ['oag-2018'] },
      { id: 'ahk', sources: ['zestor-ahk'] },
      { id: 'keyboards', sources: ['binnenwerk'] },
    ],
    terms: cleaningTerms,
    cpv: ['9091', '9092', '90900', '9069', '3983'],
  },
  windows: {
    labour: 'high',
    facts: [
      { id: 'ahk', sources: ['zestor-ahk'] },
      { id: 'utrecht', sources: ['pianoo-markt'] },
    ],
    terms: windowsTerms,
    cpv: ['909113'],
  },
  catering: {
    labour: 'high',
    jobShare,
    facts: [
      { id: 'study', sources: ['oag-2018'] },
      { id: 'kitchenHand', sources: ['steunpunt-arnhem'] },
    ],
    terms: cateringTerms,
    cpv: ['553', '555'],
  },
  green: {
    labour: 'high',
    facts: [
      { id: 'reporting', sources: ['dnz-uu20'] },
      { id: 'partner', sources: ['dnz-uu22'] },
    ],
    terms: greenTerms,
    cpv: ['773', '772', '0345', '9061'],
  },
  coffee: {
    labour: 'medium',
    goods: true,
    facts: [{ id: 'partner', sources: ['dnz-uu22'] }],
    terms: coffeeTerms,
    cpv: ['42933', '42968', '1586', '397113'],
  },
  post: {
    labour: 'high',
    facts: [
      { id: 'hanze', sources: ['pianoo-hanze'] },
      { id: 'municipalities', sources: ['isnv-post'] },
    ],
    terms: postTerms,
    cpv: ['641', '6016'],
  },
  security: {
    labour: 'high',
    facts: [
      { id: 'benefits', sources: ['steunpunt-arnhem'] },
      { id: 'bikes', sources: ['dnz-uu20'] },
    ],
    terms: securityTerms,
    cpv: ['797'],
  },
  waste: {
    labour: 'medium',
    facts: [{ id: 'partner', sources: ['nhl'] }],
    terms: wasteTerms,
    cpv: ['905'],
  },
  construction: {
    labour: 'medium',
    facts: [
      { id: 'linked', sources: ['pianoo-visie'] },
      { id: 'agreements', sources: ['deventer'] },
    ],
    terms: constructionTerms,
    cpv: ['45'],
  },
  ict: {
    labour: 'low',
    facts: [
      { id: 'tailored', sources: ['mvm-making'] },
      { id: 'autism', sources: ['mvm-lev'] },
    ],
    terms: ictTerms,
    cpv: ['71', '72', '73', '48', '302', '324', '325', '642', '791', '792', '793', '794'],
  },
  print: {
    labour: 'low',
    goods: true,
    facts: [{ id: 'small', sources: ['dnz-klein'] }],
    terms: printTerms,
    cpv: ['798', '22', '3019', '3012'],
  },
  moving: {
    labour: 'high',
    facts: [],
    terms: movingTerms,
    cpv: ['98392', '631', '6018'],
  },
  flowers: {
    labour: 'low',
    goods: true,
    facts: [
      { id: 'unnoticed', sources: ['zestor-ahk'] },
      { id: 'hampers', sources: ['steunpunt-arnhem'] },
    ],
    terms: flowersTerms,
    cpv: ['0312', '1853'],
  },
  furniture: {
    labour: 'medium',
    goods: true,
    facts: [{ id: 'school', sources: ['dnz-sept'] }],
    terms: furnitureTerms,
    cpv: ['391', '5085'],
  },
  buildings: {
    labour: 'medium',
    facts: [],
    terms: buildingsTerms,
    cpv: ['4521', '4526', '453', '454', '507', '504132'],
  },
  roads: {
    labour: 'medium',
    facts: [],
    terms: roadsTerms,
    cpv: ['4522', '4523', '4524', '45112', '5023', '9047', '9064'],
  },
  textile: { labour: 'medium', facts: [], terms: textileTerms, cpv: ['18', '19', '395', '9831'] },
  transport: {
    labour: 'high',
    facts: [],
    terms: transportTerms,
    cpv: ['6011', '6012', '6013', '6014', '6017', '602', '85143'],
  },
  reception: { labour: 'high', facts: [], terms: receptionTerms, cpv: ['79992', '98341'] },
  archive: {
    labour: 'high',
    facts: [],
    terms: archiveTerms,
    cpv: ['799951', '799961', '799991', '92512', '72252', '72512'],
  },
  staffing: { labour: 'high', facts: [], terms: staffingTerms, cpv: ['796', '7921111'] },
  assembly: { labour: 'high', facts: [], terms: assemblyTerms, cpv: ['7992'] },
  callCentre: { labour: 'high', facts: [], terms: callCentreTerms, cpv: ['7951'] },
  care: { labour: 'high', facts: [], terms: careTerms, cpv: ['853', '851412', '85144', '98513', '98514'] },
  other: { labour: undefined, facts: [], terms: [], cpv: [] },
}

/** What sources say about buying goods, for every category of goods. Words: `categories.goods`. */
export const goodsFacts: readonly Fact[] = [
  { id: 'thirtyPercent', sources: ['bloemendaal'] },
  { id: 'lower', sources: ['vliet'] },
]
