import { readReference } from '../dossier/document/reference'
import { findSubject } from '../dossier/progress/findSubject'
import { paths } from './paths'

/** Where something is worked on: a part, a step, a route, an opportunity, or for the dossier itself its map. */
export function subjectPath(dossier: string, reference: string): string {
  const { place, part } = findSubject(reference) ?? {}
  if (place && part) return paths.part(dossier, place, part.id)
  const { step, opportunity, route } = readReference(reference)
  if (step && step !== 'doing') return paths.step(dossier, step)
  if (opportunity && route) return paths.route(dossier, opportunity, route)
  return opportunity ? paths.opportunity(dossier, opportunity) : paths.map(dossier)
}
