import { dossierFile } from '../../src/exports/dossierFile'
import { readDossierFile } from '../../src/imports/dossierFile'
import { connection } from '../../src/storage/connection'
import { createDossier } from '../../src/storage/createDossier'
import { database } from '../../src/storage/database'
import { encodeState } from '../../src/storage/encodeState'
import { openDossier } from '../../src/storage/openDossier'

const storage = {
  connection,
  createDossier,
  database,
  dossierFile,
  encodeState,
  openDossier,
  readDossierFile,
}

/** What a page of the storage tests can do: the app's own storage, without its screens. */
export type PageStorage = typeof storage

Object.assign(window, { storage })
