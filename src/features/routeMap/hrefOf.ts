import { paths } from '../../addresses/paths'
import type { Target } from '../../exports/routeMap/drawing'

/** The address of what something on the map of a dossier leads to. */
export function hrefOf(dossierId: string, target: Target): string {
  if (target.kind === 'part') return paths.part(dossierId, target.place, target.part)
  if (target.kind === 'step') return paths.step(dossierId, target.step)
  if (target.kind === 'opportunity') return paths.opportunity(dossierId, target.opportunity)
  return paths.opportunities(dossierId)
}
