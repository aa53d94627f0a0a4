import type { SessionEvent } from '../../workflow/workSession/events'
import { sessionEventTypes } from '../../workflow/workSession/events'
import { type Plain, type Root, roots } from '../document/draft'

/** An event of a session, as the dossier keeps it. */
export type SessionEventRecord = SessionEvent & { readonly id: string; readonly session: string }

/** What a session changed: whether it made the whole record, or else what stood in a field before, if anything. */
export type WorkedOn = { readonly made: boolean; readonly was: Plain | undefined }

/** An event as it was stored under '<session>/<id>'; nothing if it is none that this version knows. */
export function readSessionEvent(key: string, value: Plain): SessionEventRecord | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const { type, at, block, minutes, from } = value as { readonly [field: string]: Plain | undefined }
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
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const { made, was } = value as { readonly made?: Plain; readonly was?: Plain }
  return { made: made === true, was }
}

/**
 * The root and the key that a session changed, by '<session>/<root>/<key>'. A record that it made has its id as key.
 * Nothing for a root that this version does not know.
 */
export function readWorkKey(
  path: string,
): { readonly session: string; readonly root: Root; readonly key: string } | undefined {
  const [session = '', name = '', ...rest] = path.split('/')
  const key = rest.join('/')
  const root = roots.find((one) => one === name)
  return session && root && key ? { session, root, key } : undefined
}
