import { AppError } from '../errors'

/** Why nothing could be saved: the device is full, this tab lost the database, or something else. */
export type FailureReason = 'full' | 'blocked' | 'other'

const blockedNames = [
  'DatabaseClosedError',
  'OpenFailedError',
  'MissingAPIError',
  'InvalidStateError',
  'SecurityError',
]

/** Tells why the database refused. Dexie wraps what the browser said, sometimes twice. */
export function reasonOf(error: unknown): FailureReason {
  const names = namesIn(error)
  if (names.includes('QuotaExceededError')) return 'full'
  return names.some((name) => blockedNames.includes(name)) ? 'blocked' : 'other'
}

/** The failure as people hear of it. */
export function storageError(error: unknown): AppError {
  if (error instanceof AppError) return error
  const reason = reasonOf(error)
  if (reason === 'full') return new AppError('storage.full', {}, { cause: error })
  if (reason === 'blocked') return new AppError('storage.blocked', {}, { cause: error })
  return new AppError('storage.failed', { reason: String(error) }, { cause: error })
}

function namesIn(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return []
  const { name, inner, cause } = error as { name?: unknown; inner?: unknown; cause?: unknown }
  const deeper = inner === error ? [] : namesIn(inner)
  return [String(name), ...deeper, ...(cause === error ? [] : namesIn(cause))]
}
