import { fromPromise } from 'xstate'
import { describeMerge, type MergeDescription } from '../dossier/merging/describeMerge'
import { mergeInto } from '../dossier/merging/mergeInto'
import { addDossier } from '../storage/createDossier'
import { findDossier, undeleteDossier } from '../storage/dossierList'
import { openDossier } from '../storage/openDossier'
import { makeRestorePoint } from '../storage/restorePoints'
import { type FileContent, readDossierFile } from './dossierFile'
import { type Choices, openFileMachine } from './openFileMachine'

/** The machine with its work: reading, comparing, merging and adding in this browser. */
export const openFile = openFileMachine.provide({
  actors: {
    read: fromPromise(({ input }: { input: File }) => readDossierFile(input)),
    describe: fromPromise(({ input }: { input: FileContent }) => describe(input)),
    merge: fromPromise(({ input }: { input: { content: FileContent; choices: Choices } }) => merge(input)),
    add: fromPromise(({ input: { content, apart } }: { input: { content: FileContent; apart: boolean } }) =>
      addDossier(content.state, apart ? {} : { id: content.dossierId }),
    ),
  },
})

async function describe({ dossierId, handOut, state }: FileContent): Promise<MergeDescription | undefined> {
  if (handOut) return undefined
  const row = await findDossier(dossierId)
  if (!row) return undefined
  // Somebody who opens a file of a dossier that was thrown away wants it back.
  if (row.deletedAt) await undeleteDossier(dossierId)
  const dossier = await openDossier(dossierId)
  try {
    return describeMerge(dossier.document, state)
  } finally {
    await dossier.close()
  }
}

async function merge({ content, choices }: { content: FileContent; choices: Choices }): Promise<string> {
  const { dossierId, state } = content
  const dossier = await openDossier(dossierId)
  try {
    await makeRestorePoint(dossierId, 'merge')
    mergeInto(dossier.document, state, choices, new Date().toISOString())
    await dossier.flush()
  } finally {
    await dossier.close()
  }
  return dossierId
}
