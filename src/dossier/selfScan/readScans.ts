import {
  bigDifference,
  type DimensionId,
  dimensions,
  type ScanAnswer,
  type ScanQuestion,
  scanAnswers,
  scanQuestions,
} from '../../content/selfScan'
import { mean, type ScanAnswers, type ScanScores, scoresOf } from '../../workflow/selfScan/score'
import type { DossierView } from '../document/view'
import type { ScanRecord } from '../kinds/scan'

/** The two who fill in the scan apart. */
export const duo = ['hr', 'procurement'] as const
export type DuoRole = (typeof duo)[number]
/** Whoever came in with a scan done alone may be neither of the two. */
export const scanRoles = [...duo, 'other'] as const
export type ScanRole = (typeof scanRoles)[number]

export type Scan = {
  readonly id: string
  /** ISO time. */
  readonly startedAt: string
  /** Who did this one alone, before there was a dossier; nothing for a scan of the duo. */
  readonly alone: ScanRole | undefined
  readonly answers: Readonly<Record<ScanRole, ScanAnswers>>
  /** ISO time at which each said to be ready. */
  readonly readyAt: Readonly<Partial<Record<ScanRole, string>>>
  /** What they agreed on afterwards: 0 to 3, by dimension. */
  readonly joint: Readonly<Partial<Record<DimensionId, number>>>
  readonly notes: Readonly<Partial<Record<DimensionId, string>>>
}

/** The field of a scan that holds one answer of one of them. */
export function answerField(role: ScanRole, question: ScanQuestion): string {
  return `${role}.${question}`
}

/** What a field of a scan is about: 'ready.hr' → { kind: 'ready', rest: 'hr' }. */
export function scanField(field: string): { readonly kind: string; readonly rest: string } {
  const at = field.indexOf('.')
  return at < 0 ? { kind: field, rest: '' } : { kind: field.slice(0, at), rest: field.slice(at + 1) }
}

const parsed = new WeakMap<ScanRecord, Scan>()
const lists = new WeakMap<DossierView['scans'], readonly Scan[]>()

/** The scans of a dossier, oldest first. The same list comes back until one changes. */
export function readScans({ scans }: Pick<DossierView, 'scans'>): readonly Scan[] {
  const known = lists.get(scans)
  if (known) return known
  const list = Object.values(scans)
    .filter(({ removed }) => !removed)
    .map(readScan)
    .sort((a, b) => numberOf(a) - numberOf(b) || (a.startedAt < b.startedAt ? -1 : 1))
  lists.set(scans, list)
  return list
}

/** The scans that HR and procurement did together, oldest first. */
export function readDuoScans(view: Pick<DossierView, 'scans'>): readonly Scan[] {
  return readScans(view).filter(({ alone }) => alone === undefined)
}

/**
 * The id of the next scan of the duo: its number. Two laptops that both begin the second scan mean the same one, so
 * that a merge brings their answers together.
 */
export function nextScanId({ scans }: Pick<DossierView, 'scans'>): string {
  return String(Math.max(0, ...Object.keys(scans).map(Number).filter(Number.isInteger)) + 1)
}

/** Whether both are ready. Before that, nobody sees what anybody answered. */
export function isOpen({ alone, readyAt }: Scan): boolean {
  return alone !== undefined || duo.every((role) => readyAt[role] !== undefined)
}

/** When the last of them was ready, ISO time; '' while somebody is not. */
export function openedAt(scan: Scan): string {
  if (!isOpen(scan)) return ''
  return Object.values(scan.readyAt).toSorted().at(-1) ?? scan.startedAt
}

/** The scores of a scan that is open: the joint answer where there is one, else the mean of the two. */
export function jointScores(scan: Scan): ScanScores {
  if (scan.alone) return scoresOf(scan.answers[scan.alone])
  const [hr, procurement] = [scoresOf(scan.answers.hr), scoresOf(scan.answers.procurement)]
  const entries = dimensions.map(({ id }) => [id, scan.joint[id] ?? mean([hr[id], procurement[id]])])
  return Object.fromEntries(entries) as ScanScores
}

export type Difference = {
  readonly dimension: DimensionId
  readonly hr: number
  readonly procurement: number
}

/** Where HR and procurement differ by 1.0 or more, the largest difference first: the agenda of their talk. */
export function bigDifferences({ answers }: Scan): readonly Difference[] {
  const [hr, procurement] = [scoresOf(answers.hr), scoresOf(answers.procurement)]
  const distance = (one: Difference) => Math.round(Math.abs(one.hr - one.procurement) * 10)
  return dimensions
    .map(({ id }): Difference => ({ dimension: id, hr: hr[id], procurement: procurement[id] }))
    .filter((one) => distance(one) >= bigDifference * 10)
    .toSorted((a, b) => distance(b) - distance(a))
}

/** The newest scan whose result may be seen; one of the duo goes before one that somebody did alone. */
export function latestScan(view: Pick<DossierView, 'scans'>): Scan | undefined {
  return readDuoScans(view).findLast(isOpen) ?? readScans(view).findLast(isOpen)
}

function numberOf({ id, alone }: Scan): number {
  return alone ? 0 : Number(id) || 0
}

function readScan(record: ScanRecord): Scan {
  const known = parsed.get(record)
  if (known) return known
  const text = (field: string) => (typeof record[field] === 'string' ? record[field] : undefined)
  const scan: Scan = {
    id: record.id,
    startedAt: text('startedAt') ?? '',
    alone: scanRoles.find((role) => role === record.alone),
    answers: {
      hr: answersOf(record, 'hr'),
      procurement: answersOf(record, 'procurement'),
      other: answersOf(record, 'other'),
    },
    readyAt: gather(scanRoles, (role) => text(`ready.${role}`)),
    joint: gather(dimensionIds, (id) => scoreIn(record[`joint.${id}`])),
    notes: gather(dimensionIds, (id) => text(`note.${id}`)),
  }
  parsed.set(record, scan)
  return scan
}

const dimensionIds: readonly DimensionId[] = dimensions.map(({ id }) => id)

function answersOf(record: ScanRecord, role: ScanRole): ScanAnswers {
  return gather(scanQuestions, (question): ScanAnswer | undefined =>
    scanAnswers.find((answer) => answer === record[answerField(role, question)]),
  )
}

function scoreIn(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 && value <= 3 ? value : undefined
}

function gather<Key extends string, Value>(keys: readonly Key[], find: (key: Key) => Value | undefined) {
  const entries = keys.map((key) => [key, find(key)] as const).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as Partial<Record<Key, Value>>
}
