import type { SessionEvent } from '../../workflow/workSession/events'
import { sessionEventTypes } from '../../workflow/workSession/events'
import { fieldsIn, type Plain } from '../document/plain'

/** An event of a session, as the dossier keeps it. */
export type SessionEventRecord = SessionEvent & { readonly id: string; readonly session: string }

/** What a session changed: whether it made the whole record, or else what stood in a field before, if anything. */
export type WorkedOn = { readonly made: boolean; readonly was: Plain | undefined }

/** An event as it was stored under '<session>/<id>'; nothing if it is none that this version knows. */
export function readSessionEvent(value: Plain, key: string): SessionEventRecord | undefined {
  const { type, at, block, minutes, from } = fieldsIn(value) ?? {}
  const known = sessionEventTypes.find((one) => one === type)
  const slash = key.indexOf('/')
  if (!known || typeof at !== 'number' || slash < 1) return undefined
  const around = { session: key.slice(0, slash), id: key.slice(slash + 1), at }
  if (known === 'start' || known === 'go' || known === 'skip')
    return typeof block === 'string' ? { ...around, type: known, block } : undefined
  if (known === 'more') return typeof minutes === 'number' ? { ...around, type: known, minutes } : undefined
  if (known === 'away') return typeof from === 'number' ? { ...around, type: known, from } : undefined
  return { ...around, type: known }
}

/** What stood somewhere before a session changed it; nothing if the value does not say. */
export function readWorkedOn(value: Plain): WorkedOn | undefined {
  const work = fieldsIn(value)
  return work && { made: work.made === true, was: work.was }
}
