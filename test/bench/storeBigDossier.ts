import type { Page } from '@playwright/test'
import { encodeStateAsUpdateV2 } from 'yjs'
import { bigDossier } from '../support/bigDossier'
import { untilPainted } from './slowPage'

/** Puts the dossier that is larger than any real one on the device of a visitor. */
export async function storeBigDossier(page: Page, address: string, id: string): Promise<void> {
  // Looking for a dossier that is not there makes the app set up its database.
  await page.goto(`${address}#/d/${id}`)
  await page.evaluate(untilPainted, 'h1')
  const update = Buffer.from(encodeStateAsUpdateV2(bigDossier())).toString('base64')
  await page.evaluate(store, { dossierId: id, update })
}

/** Runs in the page. Puts a dossier, one Yjs update in V2 encoding as base64, beside those that the app keeps. */
function store({ dossierId, update }: { dossierId: string; update: string }): Promise<void> {
  const bytes = Uint8Array.from(atob(update), (letter) => letter.charCodeAt(0))
  const at = '2026-03-02T09:00:00.000Z'
  const row = { title: 'Groot dossier', organisation: '', createdAt: at, changedAt: at, where: '' }
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('partnerwijzer')
    opening.addEventListener('error', () => reject(opening.error))
    opening.addEventListener('success', () => {
      const transaction = opening.result.transaction(['dossiers', 'updates'], 'readwrite')
      transaction.objectStore('dossiers').put({ ...row, id: dossierId, changesSinceBackup: 0 })
      transaction.objectStore('updates').add({ dossierId, update: bytes })
      transaction.addEventListener('error', () => reject(transaction.error))
      transaction.addEventListener('complete', () => {
        opening.result.close()
        resolve()
      })
    })
  })
}
