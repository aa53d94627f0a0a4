import { steps } from '../../../content/steps'
import type { DossierView } from '../../../dossier/document/view'
import { progressOf } from '../../../dossier/progress/progressOf'
import type { Words } from '../../../words/Words'
import { paragraph } from '../pieces'
import type { Chapter } from './chapter'
import { writePart } from './writePart'

/** A chapter for each step. Step 4 is walked by the opportunities, and has none of its own. */
export function stepChapters(view: DossierView, words: Words): readonly Chapter[] {
  return steps.flatMap(({ id, code, parts }) => {
    if (id === 'doing') return []
    return [
      {
        id,
        title: words('journal:subject.step', { code, title: words(`steps:steps.${id}.title`) }),
        state: words(progressOf(view).step(id).closed ? 'file:closed' : 'file:open'),
        *blocks() {
          yield paragraph(words(`steps:steps.${id}.goal`))
          for (const part of parts) yield* writePart(view, { step: id }, part, 2, words)
        },
      },
    ]
  })
}
