import * as Y from 'yjs'
import { routes } from '../../src/content/define'
import { partsOfRoute, steps } from '../../src/content/steps'
import { draftOf } from '../../src/dossier/document/draft'
import { readOpportunities } from '../../src/dossier/document/readRecords'
import { createSnapshot } from '../../src/dossier/document/snapshot'
import type { DossierView } from '../../src/dossier/document/view'
import { type Place, readPart } from '../../src/dossier/progress/partStatus'
import { writeExample } from '../../src/example/example'
import { flatten, type Words } from './locales'

/** A Wednesday. */
export const exampleDay = '2026-06-10'

/** The example in the words of one language, on a day. `asked` collects the words it took. */
export function exampleIn(language: Words, day = exampleDay, asked: string[] = []): DossierView {
  const words = flatten(language)
  const say = (key: string) => {
    asked.push(key)
    const word = words[key]
    if (typeof word !== 'string') throw new Error(`There are no words for ${key}.`)
    return word
  }
  const document = new Y.Doc()
  document.transact(() => writeExample(draftOf(document), say, day))
  return createSnapshot(document).current
}

/** Every place of a dossier where parts are walked: the steps, and both routes of each opportunity. */
export function placesOf(view: DossierView): readonly Place[] {
  return [
    ...steps.flatMap(({ id }) => (id === 'doing' ? [] : [{ step: id }])),
    ...readOpportunities(view).flatMap(({ id }) => routes.map((route) => ({ opportunity: id, route }))),
  ]
}

/** Every part of every place, with how it stands. */
export function partsIn(view: DossierView) {
  return placesOf(view).flatMap((place) => {
    const parts =
      'step' in place ? (steps.find(({ id }) => id === place.step)?.parts ?? []) : partsOfRoute(place.route)
    return parts.map((part) => ({ place, part, ...readPart(view, place, part) }))
  })
}
