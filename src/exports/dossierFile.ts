import {
  checksumOf,
  type DossierFileData,
  dataBlockId,
  fileFormat,
  toBase64,
} from '../dossier/document/dossierFileData'
import { currentVersion } from '../dossier/document/draft'
import type { DossierView } from '../dossier/document/view'
import type { Words } from '../words/Words'
import { subjectsOf } from './documents'
import { collect } from './documents/collect'
import { dayOf } from './documents/dayOf'
import { wholeDossier } from './documents/wholeDossier'
import { fileName } from './fileName'
import { Html, html } from './writers/html/markup'
import { writeHtml } from './writers/html/writeHtml'

/** The subjects whose words have to be there before a dossier file is written. */
export const dossierFileSubjects = subjectsOf(wholeDossier)

/** A dossier to be written down. `state` is its whole Yjs state in V2 encoding, `savedAt` an ISO time. */
export type DossierToSave = {
  readonly id: string
  readonly view: DossierView
  readonly state: Uint8Array
  readonly savedAt: string
  /** Whether it is an empty dossier to hand out: who opens it begins a dossier of their own. */
  readonly handOut?: boolean
}

/** 'Partnerwijzer – Dossier – Gemeente X – 2026-11-22.html'. `day` is a calendar day, 'yyyy-mm-dd'. */
export function dossierFileName({ about }: DossierView, day: string, words: Words): string {
  return fileName(words('file:kind'), about.organisation || about.title, day, 'html')
}

/**
 * The dossier as one file: the whole of it to read, and all its data, to be opened or merged again. `words` has the words
 * of `dossierFileSubjects`.
 */
export function dossierFile(dossier: DossierToSave, words: Words): string {
  return [...piecesOf(dossier, words)].join('')
}

/** The same, written in turns with the page, so that a large one never holds up the screen. */
export async function writeDossierFile(dossier: DossierToSave, words: Words): Promise<Blob> {
  const pieces: string[] = []
  await collect(piecesOf(dossier, words), (some) => pieces.push(...some))
  return new Blob(pieces, { type: 'text/html' })
}

function piecesOf(dossier: DossierToSave, words: Words): Iterable<string> {
  const { view, savedAt, handOut } = dossier
  const tree = wholeDossier.tree({ view, words, today: dayOf(savedAt), opportunity: '' })
  return writeHtml(tree, {
    note: words(handOut ? 'file:handOut' : 'file:reopen'),
    foot: words('file:footer'),
    data: dataBlock(dossier),
  })
}

/** The data for this app. Inside a script element nothing is escaped, so what could end it is written otherwise. */
function dataBlock({ id, view, state, savedAt, handOut }: DossierToSave): Html {
  const data: DossierFileData = {
    format: fileFormat,
    version: Math.max(view.about.version, currentVersion),
    dossierId: id,
    ...(handOut && { handOut }),
    savedAt,
    checksum: checksumOf(state),
    state: toBase64(state),
  }
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return html`<script type="application/json" id="${dataBlockId}">${new Html(json)}</script>`
}
