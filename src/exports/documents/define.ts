import type { DossierView } from '../../dossier/document/view'
import type { Words } from '../../words/Words'
import type { CalendarContent } from '../writers/calendarContent'
import type { Sheet } from '../writers/sheetContent'
import type { DocumentTree } from './tree'

/** What a document is made from. `words` are those of the language of the document. */
export type DocumentInput = {
  readonly view: DossierView
  readonly words: Words
  /** A calendar day, 'yyyy-mm-dd'. */
  readonly today: string
  /** The opportunity that the document is about; '' for a document about the whole dossier. */
  readonly opportunity: string
  /** The canvas that the document is about; without it the first. */
  readonly canvas?: string
  /** The work session that the document is about. */
  readonly session?: string
}

/** What a calendar needs beside that: where the dossier is found, and when it was written. */
export type CalendarInput = DocumentInput & {
  readonly dossierId: string
  /** The address of the dossier in the app. */
  readonly address: string
  /** ISO time. */
  readonly writtenAt: string
  /** Whether a weekly reminder goes along. */
  readonly weekly: boolean
}

/** For whom a document is. Words: `papers.audience`. */
export type Audience = 'board' | 'duo' | 'client' | 'supplier' | 'everyone' | 'contractManagers'

/**
 * A document that can leave the dossier. Words: `papers.documents.<id>`: `name` (also of its file) and `purpose`. Every
 * form is pure: the same dossier, words and day give the same content.
 */
export type DocumentKind = {
  readonly id: string
  /** The last piece of its path in the app; it never changes with the language. */
  readonly address: string
  readonly about: 'dossier' | 'opportunity' | 'canvas' | 'session'
  readonly audience: readonly Audience[]
  /** Subjects of words that it needs besides those that every document needs. */
  readonly subjects?: readonly string[]
  /** To read: in Word, on the screen and on paper. */
  readonly tree: (input: DocumentInput) => DocumentTree
  /** To calculate with: a workbook. */
  readonly sheets?: (input: DocumentInput) => readonly Sheet[]
  /** To be reminded by. */
  readonly calendar?: (input: CalendarInput) => CalendarContent
}

/** Keeps the literal id of a document, so that its words are found or missed by a test. */
export function defineDocument<const Kind extends DocumentKind>(kind: Kind): Kind {
  return kind
}
