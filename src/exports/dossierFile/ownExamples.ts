import { categories } from '../../content/opportunity'
import { readOwnExamples } from '../../dossier/document/readRecords'
import type { DossierView } from '../../dossier/document/view'
import { type Html, html } from '../html'
import { facts, heading } from './pieces'
import type { Words } from './words'

/** The practice examples that people wrote themselves. */
export function writeOwnExamples(view: DossierView, words: Words): Html | undefined {
  const examples = readOwnExamples(view)
  if (examples.length === 0) return undefined
  const written = examples.map(({ organisation, year, category, approach, result, lesson, source }) => {
    const isKnown = categories.some((one) => one === category)
    const lines = [
      [words('examples:facts.years'), year],
      [
        words('examples:facts.categories'),
        isKnown ? words(`opportunities:categories.${category}`) : category,
      ],
      [words('examples:sections.approach'), approach],
      [words('examples:sections.result'), result],
      [words('examples:sections.lesson'), lesson],
      [words('examples:own.fields.source'), source],
    ] as const
    const title = heading(3, organisation || words('examples:own.untitled'))
    return html`${title}${facts(lines, words('file:empty'))}`
  })
  return html`<section>${heading(2, words('file:examples.title'), 'examples')}${written}</section>`
}
