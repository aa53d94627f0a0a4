import type { DossierView } from '../../dossier/document/view'
import { findSubject } from '../../dossier/progress/findSubject'
import type { Place } from '../../dossier/progress/partStatus'

/** Which question of which part a key belongs to, if that is still walked. */
export function questionOf(
  key: string,
  { opportunities }: DossierView,
): { readonly place: Place; readonly part: string; readonly question: string } | undefined {
  const subject = findSubject(key)
  const [question = ''] = subject?.rest.split('/') ?? []
  if (!subject?.part?.questions.some((one) => one.id === question)) return undefined
  const { place, part } = subject
  if ('opportunity' in place && opportunities[place.opportunity]?.removed !== false) return undefined
  return { place, part: part.id, question }
}
