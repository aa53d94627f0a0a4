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
  'import.broken': { fileName: string }
  'import.document': { fileName: string }
  'import.empty': { fileName: string }
  'import.encrypted': { fileName: string }
  'import.notText': { fileName: string }
  'import.oldExcel': { fileName: string }
  'import.openDocument': { fileName: string }
  'import.otherForm': { fileName: string }
  'import.picture': { fileName: string }
  'import.stopped': { fileName: string }
  'import.tooManyRows': { fileName: string; rows: number; limit: number }
  'import.unpacksTooLarge': { fileName: string; limit: number }
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
