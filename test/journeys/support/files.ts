import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'

/** A file as people send it to each other. */
export type SentFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

/** Saves the open dossier by the button above its screens. */
export async function saveAsFile(page: Page): Promise<SentFile> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bewaar als bestand' }).first().click()
  const download = await downloading
  return {
    name: download.suggestedFilename(),
    mimeType: 'text/html',
    buffer: await readFile(await download.path()),
  }
}

/** Chooses a file on the start screen. */
export async function openFile(page: Page, file: SentFile): Promise<void> {
  await page.goto('./')
  await chooseFile(page, 'Open bestand', file)
}

/** Presses a button that asks for a file, and chooses one. */
export async function chooseFile(page: Page, button: string, file: SentFile): Promise<void> {
  const asking = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: button }).click()
  await (await asking).setFiles({ ...file })
}

/** The same file with other contents. */
export function rewrite(file: SentFile, change: (text: string) => string): SentFile {
  return { ...file, buffer: Buffer.from(change(file.buffer.toString('utf8'))) }
}
