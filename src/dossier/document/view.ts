import { isDecision } from '../../content/decisions'
import type { Route } from '../../content/define'
import type { JournalEntry } from '../../workflow/journal'
import {
  type Canvas,
  emptyCanvas,
  emptyNote,
  emptyNoteGroup,
  emptySticker,
  type Note,
  type NoteGroup,
  type Sticker,
} from '../canvas/records'
import type { SessionEventRecord, WorkedOn } from '../workSession/facts'
import {
  emptySession,
  emptySessionBlock,
  emptySessionPerson,
  emptySessionPoint,
  type Session,
  type SessionBlock,
  type SessionPerson,
  type SessionPoint,
} from '../workSession/records'
import type { Plain, Root } from './draft'

/** What the dossier says about itself. All but the title may be missing. */
export type About = {
  readonly title: string
  readonly organisation: string
  readonly sector: string
  readonly hrLead: string
  readonly procurementLead: string
  readonly createdAt: string
  readonly version: number
}

export type Opportunity = {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly category: string
  readonly supplier: string
  readonly contractEnds: string
  readonly hasContract: string
  readonly relationGood: string
  readonly clause: string
  readonly onlySocial: string
  readonly targetGroups: readonly string[]
  readonly tasks: string
  /** Euros per year without VAT, and hours per week: estimates, 0 while nobody said. */
  readonly valuePerYear: number
  readonly handsOnHours: number
  readonly jobs: number
  readonly jobHours: number
  readonly place: string
  readonly guidance: string
  readonly training: string
  readonly partners: string
  readonly weOffer: string
  readonly weAsk: string
  /** Whether it is one of the few that people chose to do now. */
  readonly chosen: boolean
  readonly rank: string
  readonly removed: boolean
}

export type Action = {
  readonly id: string
  readonly what: string
  readonly who: string
  /** Calendar day, 'yyyy-mm-dd'; empty while nobody has said when. */
  readonly due: string
  readonly done: boolean
  /** How often it comes back; empty for once. */
  readonly repeat: string
  /** What it belongs to: '' (the dossier), 'commitment/occasion', 'k3' or 'k3/tender'. */
  readonly about: string
  readonly rank: string
  readonly removed: boolean
}

/** One line of a list answer, by field. */
export type Item = { readonly id: string; readonly removed: boolean; readonly rank: string } & {
  readonly [field: string]: string | number | boolean
}

/** A contract as it is stored: an imported `row`, and what people changed by field. `readContracts` lays them together. */
export type ContractRecord = { readonly id: string; readonly removed: boolean } & {
  readonly [field: string]: Plain
}

/**
 * What people changed in a role of the matrix, or a role that they added. Whether it is shown is kept per scope, in
 * fields of their own (`hidden.<scope>`).
 */
export type RoleRecord = {
  readonly id: string
  readonly name: string
  readonly does: string
  readonly side: string
  /** The only scope that has it; empty for a role of every matrix. */
  readonly scope: string
  readonly rank: string
  readonly removed: boolean
}

/** What people changed in an activity of the matrix, or an activity that they added; see `RoleRecord`. */
export type ActivityRecord = Omit<RoleRecord, 'does' | 'side'>

/** A colleague or a contact. Which roles this person has is kept per role and scope (`role.<role>.<scope>`). */
export type PersonRecord = {
  readonly id: string
  readonly name: string
  readonly organisation: string
  readonly removed: boolean
}

/** One conversation, by a guide. What was answered is kept per question (`answer.<question>`). */
export type Talk = {
  readonly id: string
  readonly guide: string
  /** What it is about: '' (the dossier), 'k3' or 'k3/contract'. */
  readonly about: string
  readonly with: string
  /** Calendar day, 'yyyy-mm-dd', or empty. */
  readonly on: string
  readonly who: string
  readonly goal: string
  readonly outcome: string
  readonly reason: string
  readonly agreed: string
  readonly rank: string
  readonly removed: boolean
}

/** A self-scan as it is stored, by field. `readScans` tells what is in it. */
export type ScanRecord = { readonly id: string; readonly removed: boolean } & {
  readonly [field: string]: Plain
}

/** A practice example that people wrote themselves. */
export type OwnExample = {
  readonly id: string
  readonly organisation: string
  readonly year: string
  readonly category: string
  readonly approach: string
  readonly result: string
  readonly lesson: string
  readonly source: string
  readonly rank: string
  readonly removed: boolean
}

/** A value that a merge did not choose, kept so that its writer finds it again. */
export type SetAside = {
  readonly root: Root
  readonly key: string
  readonly value: Plain
  readonly at: string
}

/** Everything a dossier holds at one moment. Immutable: a change makes a new view that shares what stayed. */
export type DossierView = {
  readonly about: About
  readonly answers: Readonly<Record<string, string | number>>
  readonly unknowns: Readonly<Record<string, true>>
  readonly checks: Readonly<Record<string, true>>
  readonly items: Readonly<Record<string, Item>>
  readonly opportunities: Readonly<Record<string, Opportunity>>
  readonly actions: Readonly<Record<string, Action>>
  readonly contracts: Readonly<Record<string, ContractRecord>>
  readonly canvases: Readonly<Record<string, Canvas>>
  readonly notes: Readonly<Record<string, Note>>
  readonly scans: Readonly<Record<string, ScanRecord>>
  readonly examples: Readonly<Record<string, OwnExample>>
  readonly noteGroups: Readonly<Record<string, NoteGroup>>
  readonly stickers: Readonly<Record<string, Sticker>>
  readonly cards: Readonly<Record<string, string>>
  readonly matrix: Readonly<Record<string, string>>
  readonly roles: Readonly<Record<string, RoleRecord>>
  readonly activities: Readonly<Record<string, ActivityRecord>>
  readonly people: Readonly<Record<string, PersonRecord>>
  readonly findings: Readonly<Record<string, string>>
  readonly talks: Readonly<Record<string, Talk>>
  readonly sessions: Readonly<Record<string, Session>>
  readonly sessionBlocks: Readonly<Record<string, SessionBlock>>
  readonly sessionPeople: Readonly<Record<string, SessionPerson>>
  readonly sessionPoints: Readonly<Record<string, SessionPoint>>
  readonly setAside: Readonly<Record<string, SetAside>>
  readonly journal: Readonly<Record<string, JournalEntry>>
  readonly sessionEvents: Readonly<Record<string, SessionEventRecord>>
  readonly sessionWork: Readonly<Record<string, WorkedOn>>
}

type Defaults<T> = Omit<T, 'id'>

const emptyOpportunity: Defaults<Opportunity> = {
  title: '',
  kind: '',
  category: '',
  supplier: '',
  contractEnds: '',
  hasContract: '',
  relationGood: '',
  clause: '',
  onlySocial: '',
  targetGroups: [],
  tasks: '',
  valuePerYear: 0,
  handsOnHours: 0,
  jobs: 0,
  jobHours: 0,
  place: '',
  guidance: '',
  training: '',
  partners: '',
  weOffer: '',
  weAsk: '',
  chosen: false,
  rank: '',
  removed: false,
}
const emptyAction: Defaults<Action> = {
  what: '',
  who: '',
  due: '',
  done: false,
  repeat: '',
  about: '',
  rank: '',
  removed: false,
}
const emptyActivity: Defaults<ActivityRecord> = { name: '', scope: '', rank: '', removed: false }
const emptyRole: Defaults<RoleRecord> = { ...emptyActivity, does: '', side: '' }
const emptyPerson: Defaults<PersonRecord> = { name: '', organisation: '', removed: false }
const emptyTalk: Defaults<Talk> = {
  guide: '',
  about: '',
  with: '',
  on: '',
  who: '',
  goal: '',
  outcome: '',
  reason: '',
  agreed: '',
  rank: '',
  removed: false,
}

const emptyExample: Defaults<OwnExample> = {
  organisation: '',
  year: '',
  category: '',
  approach: '',
  result: '',
  lesson: '',
  source: '',
  rank: '',
  removed: false,
}

/** The roots whose keys are '<id>/<field>', with what a record holds before anybody filled it in. */
export const recordDefaults = {
  opportunities: emptyOpportunity,
  actions: emptyAction,
  canvases: emptyCanvas,
  notes: emptyNote,
  noteGroups: emptyNoteGroup,
  stickers: emptySticker,
  roles: emptyRole,
  activities: emptyActivity,
  people: emptyPerson,
  talks: emptyTalk,
  sessions: emptySession,
  sessionBlocks: emptySessionBlock,
  sessionPeople: emptySessionPerson,
  sessionPoints: emptySessionPoint,
  items: { rank: '', removed: false },
  contracts: { removed: false },
  scans: { removed: false },
  examples: emptyExample,
} as const

export type RecordRoot = keyof typeof recordDefaults

/** Whether a root holds records, so that its keys are '<id>/<field>'. */
export function isRecordRoot(root: Root): root is RecordRoot {
  return root in recordDefaults
}

/** Where '<id>/<field>' falls apart: an id may hold slashes, a field never does. */
export function splitKey(key: string): { readonly id: string; readonly field: string } {
  const at = key.lastIndexOf('/')
  return { id: key.slice(0, Math.max(at, 0)), field: key.slice(at + 1) }
}

export const emptyAbout: About = {
  title: '',
  organisation: '',
  sector: '',
  hrLead: '',
  procurementLead: '',
  createdAt: '',
  version: 1,
}

/** Whether a value may stand in a field: of the kind its default has; a field without default takes any plain value. */
export function fits(value: Plain, like: unknown): boolean {
  if (like === undefined) return true
  if (Array.isArray(like)) return Array.isArray(value) && value.every((one) => typeof one === 'string')
  return typeof value === typeof like
}

/** An entry of the journal, or nothing if the value is none. A decision of a newer version stays recognisable. */
export function readEntry(id: string, value: Plain | undefined): JournalEntry | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const { thread, event, continues, closes, basis, said, by, at } = value as { [key: string]: Plain }
  if (typeof thread !== 'string' || (event !== null && typeof event !== 'string')) return undefined
  return {
    id,
    thread,
    event: event as JournalEntry['event'],
    continues: typeof continues === 'string' ? continues : null,
    closes: Array.isArray(closes) ? closes.filter((one): one is string => typeof one === 'string') : [],
    basis: onlyOf('number', basis),
    said: onlyOf('string', said),
    by: typeof by === 'string' ? by : '',
    at: typeof at === 'string' ? at : '',
  }
}

/** A value that was set aside, or nothing if it is none. */
export function readAside(value: Plain): SetAside | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const { root, key, value: aside, at } = value as { [key: string]: Plain | undefined }
  if (typeof root !== 'string' || typeof key !== 'string' || aside === undefined) return undefined
  return { root: root as Root, key, value: aside, at: typeof at === 'string' ? at : '' }
}

/** Whether the dossier holds a decision that this version does not know: it then opens read-only. */
export function holdsUnknownDecision(journal: DossierView['journal']): boolean {
  const known = unknownBefore.get(journal)
  if (known !== undefined) return known
  const holds = Object.values(journal).some(({ event }) => event !== null && !isDecision(event))
  unknownBefore.set(journal, holds)
  return holds
}

/** Asked after every change, while the journal mostly stays. */
const unknownBefore = new WeakMap<DossierView['journal'], boolean>()

function onlyOf<Type extends 'number' | 'string'>(type: Type, value: Plain | undefined) {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : []
  return Object.fromEntries(entries.filter(([, one]) => typeof one === type)) as Record<
    string,
    Type extends 'number' ? number : string
  >
}

/** The subject under which one route of an opportunity keeps its answers and decisions. */
export function routeSubject(opportunityId: string, route: Route): string {
  return `${opportunityId}/${route}`
}
