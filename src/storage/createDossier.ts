import * as Y from 'yjs'
import { describeDossier } from '../dossier/commands/describeDossier'
import { type About, emptyAbout } from '../dossier/document/about'
import { currentVersion, type DossierDraft, draftOf } from '../dossier/document/draft'
import { newId } from '../dossier/document/newId'
import { fits } from '../dossier/document/plain'
import { database } from './database'
import { rememberCount } from './device'
import { openDossier } from './openDossier'
import { storageError } from './storageError'
import { storeUpdate } from './storeUpdate'

export type NewDossier = Partial<Omit<About, 'createdAt' | 'version'>> & Pick<About, 'title'>

/** Makes a dossier on this device. `fill` writes what is in it from the start. Returns its id once it is stored. */
export function createDossier(about: NewDossier, fill?: (draft: DossierDraft) => void): Promise<string> {
  const document = new Y.Doc()
  const createdAt = new Date().toISOString()
  describeDossier(draftOf(document), { ...emptyAbout, ...about, createdAt, version: currentVersion })
  fill?.(draftOf(document))
  return store(newId(), document)
}

/** Makes a dossier of its own out of another, journal and all. Returns its id once it is stored. */
export async function copyDossier(id: string, title: string): Promise<string> {
  const original = await openDossier(id)
  try {
    return await addDossier(Y.encodeStateAsUpdateV2(original.document), { title })
  } finally {
    await original.close()
  }
}

/**
 * Adds a dossier that comes from a file or a restore point. It keeps the id it had if nothing on this device has that
 * id, so that two laptops know it as the same dossier. Returns the id once it is stored.
 *
 * @param state - a whole Yjs state in V2 encoding
 */
export async function addDossier(
  state: Uint8Array,
  { id, title }: { readonly id?: string; readonly title?: string } = {},
): Promise<string> {
  const document = new Y.Doc()
  Y.applyUpdateV2(document, state)
  if (title !== undefined) describeDossier(draftOf(document), { title })
  const free = id !== undefined && !(await database.dossiers.get(id))
  return store(free ? id : newId(), document)
}

async function store(id: string, document: Y.Doc): Promise<string> {
  const { about } = draftOf(document)
  const read = (field: 'title' | 'organisation' | 'createdAt') => {
    const value = about.get(field)
    return value !== undefined && fits(value, '') ? String(value) : ''
  }
  const state = Y.encodeStateAsUpdateV2(document)
  const description = {
    title: read('title'),
    organisation: read('organisation'),
    createdAt: read('createdAt'),
    where: undefined,
  }
  const write = { update: state, whole: true, changes: 1, at: new Date().toISOString() }
  try {
    await storeUpdate(id, write, description, () => state)
    await rememberCount()
  } catch (error) {
    throw storageError(error)
  } finally {
    document.destroy()
  }
  return id
}
