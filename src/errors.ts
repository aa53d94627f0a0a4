/** Every failure we expect, by code, with what its sentence needs. Words: `errors.json` of each language, by code. */
type Details = {
  'answer.notThere': { key: string }
  'decision.notPossible': { thread: string; event: string }
  'decision.unknownEntry': { id: string }
  'dossier.notFound': { id: string }
  'dossier.newer': { version: number; known: number }
  'file.tooLarge': { fileName: string; megabytes: number; limit: number }
  'file.unreadable': { fileName: string }
  'file.foreign': { fileName: string }
  'file.broken': { fileName: string }
  'file.newer': { fileName: string; version: number; known: number }
  'item.notThere': { id: string }
  'storage.full': Record<string, never>
  'storage.blocked': Record<string, never>
  'storage.failed': { reason: string }
}

export type ErrorCode = keyof Details

/** An expected failure: shown to people with a way out, in the words of its code. */
export class AppError<Code extends ErrorCode = ErrorCode> extends Error {
  constructor(
    readonly code: Code,
    readonly details: Details[Code],
    options?: ErrorOptions,
  ) {
    super(code, options)
    this.name = 'AppError'
  }
}
