import type { DossierView } from '../dossier/document/view'
import { type ChosenFile, readDossierFile } from './dossierFile'

/** What a backup holds, counted after restoring it in memory. `savedAt` is an ISO time. */
export type CheckedBackup = {
  readonly dossierId: string
  readonly title: string
  readonly savedAt: string
  readonly counts: {
    readonly answers: number
    readonly ticks: number
    readonly lines: number
    readonly opportunities: number
    readonly actions: number
    readonly decisions: number
  }
}

/** Opens a dossier file as if it were needed, and counts what is in it. Fails like `readDossierFile`. */
export async function checkBackup(file: ChosenFile): Promise<CheckedBackup> {
  const { dossierId, title, savedAt, view } = await readDossierFile(file)
  return { dossierId, title, savedAt, counts: countsOf(view) }
}

function countsOf({ answers, checks, items, opportunities, actions, journal }: DossierView) {
  const count = (records: Readonly<Record<string, { readonly removed: boolean }>>) =>
    Object.values(records).filter(({ removed }) => !removed).length
  return {
    answers: Object.keys(answers).length,
    ticks: Object.keys(checks).length,
    lines: count(items),
    opportunities: count(opportunities),
    actions: count(actions),
    decisions: Object.values(journal).filter(({ event }) => event !== null).length,
  }
}
