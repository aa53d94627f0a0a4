import { dossierFile } from '../../src/exports/dossierFile'
import { connection } from '../../src/storage/connection'
import { createDossier } from '../../src/storage/createDossier'
import { database } from '../../src/storage/database'
import { encodeState } from '../../src/storage/encodeState'
import { openDossier } from '../../src/storage/openDossier'

/** What a page of the storage tests can do: the app's own storage, without its screens. */
const storage = { connection, createDossier, database, openDossier, encodeState, dossierFile }

declare global {
  interface Window {
    storage: typeof storage
  }
}

window.storage = storage
