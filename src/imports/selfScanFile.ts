import { AppError } from '../errors'
import { readScanData, scanDataName } from '../workflow/selfScan/scanFileData'
import type { ScanAnswers } from '../workflow/selfScan/score'
import type { ChosenFile } from './dossierFile'

/** A scan from a file: all answers, and the calendar day it was saved ('yyyy-mm-dd'). */
export type ScanFileContent = { readonly day: string; readonly answers: ScanAnswers }

/** Larger than the file of any scan, in bytes: what is larger is a dossier. */
const limit = 1_000_000

/**
 * Reads the file of a scan without running or showing anything in it; nothing if it is another kind of file. Fails
 * with 'file.unreadable', and with 'file.broken' if it is the file of a scan that cannot be read.
 */
export async function readSelfScanFile(file: ChosenFile): Promise<ScanFileContent | undefined> {
  const { name: fileName } = file
  if (file.size > limit) return undefined
  const page = await file.text().catch((cause: unknown) => {
    throw new AppError('file.unreadable', { fileName }, { cause })
  })
  const element = new RegExp(`<meta\\b[^<>]*\\bname=["']?${scanDataName}\\b[^<>]*>`, 'i').exec(page)
  if (!element) return undefined
  const data = readScanData(/\bcontent="([^"]*)"/i.exec(element[0])?.[1] ?? '')
  if (!data) throw new AppError('file.broken', { fileName })
  return data
}
