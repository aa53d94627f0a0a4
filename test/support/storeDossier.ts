import type { Page } from '@playwright/test'
import { Doc, encodeStateAsUpdateV2 } from 'yjs'
import { type DossierDraft, draftOf } from '../../src/dossier/document/draft'

type Stored = { readonly id: string; readonly title: string; readonly update: Uint8Array }

/** What people wrote, as one Yjs update in V2 encoding. */
export function updateOf(write: (draft: DossierDraft) => void): Uint8Array {
  const document = new Doc()
  document.transact(() => write(draftOf(document)))
  return encodeStateAsUpdateV2(document)
}

/** Puts a dossier beside those that the app keeps on the device of a visitor. The app was opened there before. */
export async function putDossier(page: Page, { id, title, update }: Stored): Promise<void> {
  await page.evaluate(store, { dossierId: id, title, update: Buffer.from(update).toString('base64') })
}

/** Runs in the page. Puts a dossier, one Yjs update in V2 encoding as base64, beside those that the app keeps. */
function store({
  dossierId,
  title,
  update,
}: {
  dossierId: string
  title: string
  update: string
}): Promise<void> {
  const bytes = Uint8Array.from(atob(update), (letter) => letter.charCodeAt(0))
  const at = '2026-03-02T09:00:00.000Z'
  const row = { title, organisation: '', createdAt: at, changedAt: at, where: '' }
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
