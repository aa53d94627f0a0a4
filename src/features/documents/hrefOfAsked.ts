import { paths } from '../../addresses/paths'
import type { Asked } from '../../exports/documents/tree'

/** Where people fill in what a document misses. */
export function hrefOfAsked(dossier: string, asked: Asked): string {
  if ('part' in asked) return paths.part(dossier, asked.place, asked.part)
  if ('session' in asked) {
    if (asked.session === '') return paths.sessions(dossier)
    return asked.at === 'close'
      ? paths.closeSession(dossier, asked.session)
      : paths.prepareSession(dossier, asked.session)
  }
  if ('opportunity' in asked) return paths.opportunity(dossier, asked.opportunity)
  if ('canvas' in asked) return paths.canvas(dossier, asked.canvas)
  return paths[asked.screen](dossier)
}
