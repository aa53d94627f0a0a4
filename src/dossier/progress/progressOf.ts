import { type Progress, readProgress } from '../../workflow/progress'
import type { DossierView } from '../document/view'

const known = new WeakMap<DossierView['journal'], Progress>()

/** The progress of a dossier: its journal replayed, once for every journal. */
export function progressOf({ journal }: Pick<DossierView, 'journal'>): Progress {
  const before = known.get(journal)
  if (before) return before
  const progress = readProgress(Object.values(journal))
  known.set(journal, progress)
  return progress
}
