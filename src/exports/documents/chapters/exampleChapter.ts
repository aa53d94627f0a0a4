import { categories } from '../../../content/opportunity'
import { readOwnExamples } from '../../../dossier/document/readRecords'
import type { DossierView } from '../../../dossier/document/view'
import type { Words } from '../../../words/Words'
import { facts, fieldOf, heading } from '../pieces'
import type { Block } from '../tree'

/** The practice examples that people wrote themselves. */
export function* exampleChapter(view: DossierView, words: Words): Generator<Block> {
  for (const example of readOwnExamples(view)) {
    const { organisation, year, category, source } = example
    const isKnown = categories.some((one) => one === category)
    const said = (label: string, text: string) => fieldOf(label, text, { screen: 'examples' }, words)
    const section = (id: 'approach' | 'result' | 'lesson'): Block => ({
      kind: 'answer',
      field: said(words(`examples:sections.${id}`), example[id]),
    })
    yield heading(2, organisation || words('examples:own.untitled'))
    yield facts(
      said(words('examples:facts.years'), year),
      said(
        words('examples:facts.categories'),
        isKnown ? words(`opportunities:categories.${category}`) : category,
      ),
      said(words('examples:own.fields.source'), source),
    )
    yield section('approach')
    yield section('result')
    yield section('lesson')
  }
}
