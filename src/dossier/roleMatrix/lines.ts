import { inRankOrder } from '../document/rank'
import type { ActivityRecord } from '../kinds/activity'
import type { RoleRecord } from '../kinds/role'
import { scopedField, wholeDossier } from './scope'

type Template = { readonly id: string }
type AnyRecord = RoleRecord | ActivityRecord

/** The lines of our proposal and those that people added, in order. */
export function readLines<
  Stored extends AnyRecord,
  Offered extends Template,
  Line extends Template & { readonly rank: string },
>(
  records: Readonly<Record<string, Stored>>,
  scope: string,
  template: readonly Offered[],
  make: (record: Stored | undefined, given: Offered | undefined) => Line,
): readonly Line[] {
  const ids = new Set(template.map(({ id }) => id))
  const added = Object.values(records).filter(
    (record) => !ids.has(record.id) && !record.removed && (record.scope === '' || record.scope === scope),
  )
  return [
    ...template.map((given) => make(records[given.id], given)),
    ...added.map((record) => make(record, undefined)),
  ].sort(inRankOrder)
}

/** Hidden or shown as people chose here; else as in the whole dossier; else as our proposal has it. */
export function isHidden(record: AnyRecord | undefined, scope: string, byDefault: boolean): boolean {
  return chosenIn(record, scope) ?? chosenIn(record, wholeDossier) ?? byDefault
}

/** Whether people hid or showed a line in one scope; nothing where nobody chose. */
export function chosenIn(record: AnyRecord | undefined, scope: string): boolean | undefined {
  const value = (record as Readonly<Record<string, unknown>> | undefined)?.[scopedField('hidden', scope)]
  return typeof value === 'boolean' ? value : undefined
}
