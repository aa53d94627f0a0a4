import { currentVersion } from './draft'
import { holdsUnknownDecision } from './entries'
import type { DossierView } from './view'

/**
 * Whether a dossier was made by a newer Partnerwijzer: it says so, or it holds a decision that is not known here. It
 * can then be read, shown and saved as a file, but not changed.
 */
export function isNewer({ about, journal }: Pick<DossierView, 'about' | 'journal'>): boolean {
  return about.version > currentVersion || holdsUnknownDecision(journal)
}
