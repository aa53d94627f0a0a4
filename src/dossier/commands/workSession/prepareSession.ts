import { findAgenda, minutesOf } from '../../../content/agendas'
import { AppError } from '../../../errors'
import { type DossierDraft, type Plain, put } from '../../document/draft'
import { rankAfter } from '../../document/rank'
import {
  emptySession,
  emptySessionBlock,
  emptySessionPerson,
  type Session,
  type SessionBlock,
  type SessionPerson,
  type SessionPoint,
} from '../../workSession/records'

type Given<T> = Partial<Omit<T, 'id'>>

type SessionRoot = 'sessions' | 'sessionBlocks' | 'sessionPeople' | 'sessionPoints'

function write(draft: DossierDraft, root: SessionRoot, id: string, fields: object): void {
  for (const [field, value] of Object.entries(fields)) put(draft[root], `${id}/${field}`, value as Plain)
}

/** Every record of a session but the session itself has the session that it belongs to. */
function change(draft: DossierDraft, root: SessionRoot, id: string, fields: object): void {
  if (!draft[root].has(`${id}/rank`)) throw new AppError('item.notThere', { id })
  write(draft, root, id, fields)
}

type NewSession = Given<Session> & { readonly agenda: string; readonly rank: string }

/**
 * Makes a session with the blocks of its agenda; an own agenda ('') begins without any. `newId` gives each block an id.
 * How long there is, is what the agenda takes, as long as nobody says otherwise.
 */
export function addSession(draft: DossierDraft, id: string, fields: NewSession, newId: () => string): void {
  const agenda = findAgenda(fields.agenda)
  write(draft, 'sessions', id, { ...(agenda && { minutes: minutesOf(agenda) }), ...fields })
  let rank = rankAfter([])
  for (const { id: block, minutes, tool } of agenda?.blocks ?? []) {
    write(draft, 'sessionBlocks', newId(), { session: id, block, minutes, tool, rank })
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
  write(draft, 'sessions', id, { ...knownFields(session, emptySession), ...fresh })
  for (const block of blocks)
    write(draft, 'sessionBlocks', newId(), { ...knownFields(block, emptySessionBlock), session: id })
  for (const person of people)
    write(draft, 'sessionPeople', newId(), { ...knownFields(person, emptySessionPerson), session: id })
}

/** The fields that a record of its kind has, without its id and without what the session itself wrote beside them. */
function knownFields<T extends object>(record: T, empty: Omit<T, 'id'>): object {
  return Object.fromEntries(Object.keys(empty).map((field) => [field, record[field as keyof T]]))
}

/** Changes what is known of a session; `removed` takes it out of sight and keeps everything that was made in it. */
export function changeSession(draft: DossierDraft, id: string, fields: Given<Session>): void {
  change(draft, 'sessions', id, fields)
}

type In<T> = Given<T> & { readonly session: string; readonly rank: string }

export function addBlock(draft: DossierDraft, id: string, fields: In<SessionBlock>): void {
  write(draft, 'sessionBlocks', id, fields)
}

export function changeBlock(draft: DossierDraft, id: string, fields: Given<SessionBlock>): void {
  change(draft, 'sessionBlocks', id, fields)
}

export function addPerson(draft: DossierDraft, id: string, fields: In<SessionPerson>): void {
  write(draft, 'sessionPeople', id, fields)
}

export function changePerson(draft: DossierDraft, id: string, fields: Given<SessionPerson>): void {
  change(draft, 'sessionPeople', id, fields)
}

export function addPoint(draft: DossierDraft, id: string, fields: In<SessionPoint>): void {
  write(draft, 'sessionPoints', id, fields)
}

export function changePoint(draft: DossierDraft, id: string, fields: Given<SessionPoint>): void {
  change(draft, 'sessionPoints', id, fields)
}

/** Says whether a table is ready with a block. */
export function markReady(draft: DossierDraft, block: string, table: number, ready: boolean): void {
  change(draft, 'sessionBlocks', block, { [`ready.${table}`]: ready ? true : undefined })
}
