import * as Y from 'yjs'
import { connectDossier } from '../../src/storage/connectDossier'
import { createDossier } from '../../src/storage/createDossier'
import { database } from '../../src/storage/database'
import { readPieces } from '../../src/storage/storedState'

/** A dossier of Gemeente X, on this device. */
export function newDossier(title = 'Gemeente X'): Promise<string> {
  return createDossier({ title, organisation: 'Gemeente X' })
}

/** A tab of its own: nothing is shared with other tabs but the database and their messages. */
export function openTab(id: string) {
  return connectDossier(id)
}

/** What a new tab would find in the database alone. */
export async function storedTitle(id: string): Promise<string> {
  const tab = await connectDossier(id)
  const { title } = tab.snapshot.current.about
  tab.disconnect()
  return title
}

/** The answers that the database alone holds. */
export async function storedAnswers(id: string): Promise<Readonly<Record<string, unknown>>> {
  const document = new Y.Doc()
  for (const piece of await readPieces(id)) Y.applyUpdateV2(document, piece)
  return document.getMap('answers').toJSON()
}

export async function countPieces(id: string): Promise<number> {
  return database.updates.where({ dossierId: id }).count()
}
