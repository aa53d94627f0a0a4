import { findAgenda, minutesOf } from '../../../content/agendas'
import type { DossierDraft } from '../../document/draft'
import { rankAfter } from '../../document/rank'
import { type FieldsOf, type Kind, kinds, type RecordOf } from '../../kinds'
import type { Session } from '../../kinds/session'
import type { SessionBlock } from '../../kinds/sessionBlock'
import type { SessionPerson } from '../../kinds/sessionPerson'
import { addRecord, changePiece } from '../records'

type NewSession = Partial<Omit<Session, 'id' | 'removed'>> & {
  readonly agenda: string
  readonly rank: string
}

/**
 * Makes a session with the blocks of its agenda; an own agenda ('') begins without any. `newId` gives each block an id.
 * How long there is, is what the agenda takes, as long as nobody says otherwise.
 */
export function addSession(draft: DossierDraft, id: string, fields: NewSession, newId: () => string): void {
  const agenda = findAgenda(fields.agenda)
  addRecord(draft, 'sessions', id, { ...(agenda && { minutes: minutesOf(agenda) }), ...fields })
  let rank = rankAfter([])
  for (const { id: block, minutes, tool } of agenda?.blocks ?? []) {
    addRecord(draft, 'sessionBlocks', newId(), { session: id, block, minutes, tool, rank })
    rank = rankAfter([rank])
  }
}

/** A session to prepare anew, under its new name and place in the list. */
export type SessionCopy = {
  readonly session: Session
  readonly blocks: readonly SessionBlock[]
  readonly people: readonly SessionPerson[]
  readonly title: string
  readonly rank: string
}

/**
 * Copies the preparation of a session under a new id: its blocks and people, without a date, without the consent to show
 * its choices, and without anything that happened or was said in it. `newId` gives each block and person an id.
 */
export function copySession(
  draft: DossierDraft,
  id: string,
  { session, blocks, people, title, rank }: SessionCopy,
  newId: () => string,
): void {
  const fresh = { title, rank, date: '', shares: false }
  addRecord(draft, 'sessions', id, { ...knownFields('sessions', session), ...fresh })
  for (const block of blocks)
    addRecord(draft, 'sessionBlocks', newId(), { ...knownFields('sessionBlocks', block), session: id })
  for (const person of people)
    addRecord(draft, 'sessionPeople', newId(), { ...knownFields('sessionPeople', person), session: id })
}

/** The fields that a record of its kind has, without its id and without what the session itself wrote beside them. */
function knownFields<K extends Kind>(kind: K, record: RecordOf<K>): Partial<FieldsOf<K>> {
  const { removed: _removed, ...empty } = kinds[kind].empty
  const fields = Object.keys(empty).map((field) => [field, record[field as keyof RecordOf<K>]])
  return Object.fromEntries(fields) as Partial<FieldsOf<K>>
}

/** Says whether a table is ready with a block. */
export function markReady(draft: DossierDraft, block: string, table: number, ready: boolean): void {
  changePiece(draft, 'sessionBlocks', block, `ready.${table}`, ready || undefined)
}
