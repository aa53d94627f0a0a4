import type { Page } from '@playwright/test'
import { encodeStateAsUpdateV2 } from 'yjs'
import { bigDossier } from '../support/bigDossier'
import { putDossier } from '../support/storeDossier'
import { untilPainted } from './slowPage'

/** Puts the dossier that is larger than any real one on the device of a visitor. */
export async function storeBigDossier(page: Page, address: string, id: string): Promise<void> {
  // Looking for a dossier that is not there makes the app set up its database.
  await page.goto(`${address}#/d/${id}`)
  await page.evaluate(untilPainted, 'h1')
  await putDossier(page, { id, title: 'Groot dossier', update: encodeStateAsUpdateV2(bigDossier()) })
}
