import { type DossierDraft, type Plain, put } from '../../../src/dossier/document/draft'
import { type RecordRoot, recordDefaults } from '../../../src/dossier/document/view'
import { daysAfter } from '../../../src/workflow/calendar'

type Fields = Readonly<Record<string, Plain>>

let numbers = 0

/** Words that stand in one place only, so that they can be found again. */
export const say = (key: string) => `Wat er staat bij «${key}»`
/** Another number every time. */
export const number = () => 1000.5 + ++numbers
/** Another day every time. */
export const day = () => daysAfter('2026-07-01', ++numbers)
/** One after the other, and again. */
export const choose = <Value>(from: readonly Value[]): Value => from[++numbers % from.length] as Value

/** Writes some fields of a record. */
export function write(draft: DossierDraft, root: RecordRoot, id: string, fields: Fields): void {
  for (const [field, value] of Object.entries(fields)) put(draft[root], `${id}/${field}`, value)
}

/** Writes every field that a record of this kind has: as given, or else with something of its kind. */
export function fill(draft: DossierDraft, root: RecordRoot, id: string, given: Fields = {}): void {
  const filled = Object.entries(recordDefaults[root]).flatMap(([field, empty]) =>
    field === 'removed' ? [] : [[field, valueLike(empty, `${root}/${id}/${field}`)]],
  )
  write(draft, root, id, { ...Object.fromEntries(filled), ...given })
}

/** A record that was filled and then taken out of sight. */
export function fillAndRemove(draft: DossierDraft, root: RecordRoot, id: string, given: Fields = {}): void {
  fill(draft, root, id, given)
  write(draft, root, id, { removed: true })
}

function valueLike(empty: unknown, key: string): Plain {
  if (key.endsWith('/rank')) return 'M'
  if (typeof empty === 'number') return number()
  if (typeof empty === 'boolean') return true
  return Array.isArray(empty) ? [say(`${key}/1`), say(`${key}/2`)] : say(key)
}
