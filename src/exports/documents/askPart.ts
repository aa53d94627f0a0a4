import type { Question } from '../../content/define'
import { findPart, type PartId } from '../../content/steps'
import { readKnown } from '../../dossier/answers/readKnown'
import { readItems } from '../../dossier/answers/readWork'
import type { DossierView } from '../../dossier/document/view'
import { nameAnswer } from '../../dossier/naming/nameAnswer'
import { type Place, subjectOf } from '../../dossier/progress/partStatus'
import type { Words } from '../../words/Words'
import { fieldOf } from './pieces'
import type { Asked, Block, Field } from './tree'

/** What was said in one part, question by question. Throws on a question that the part does not ask. */
export function askPart(view: DossierView, place: Place, partId: PartId, words: Words) {
  const part = findPart(partId)
  const asked: Asked = { place, part: partId }
  const base = `${subjectOf(place)}/${partId}`
  const pathOf = (id: string) => `steps:parts.${partId as string}.questions.${id}` as const
  const find = (id: string): Question => {
    const question = part?.questions.find((one) => one.id === id)
    if (!question) throw new Error(`Part ${partId} has no question ${id}`)
    return question
  }

  /** The words of an answer; '' while there is none. What the dossier knows from elsewhere stands in for it. */
  function text(id: string): string {
    const question = find(id)
    const own = view.answers[`${base}/${id}`]
    const said = own ?? (question.known ? readKnown(view, place, question.known) : '')
    return said === '' ? '' : nameAnswer(question, said, pathOf(id), words)
  }

  function field(id: string, label = words(`${pathOf(id)}.label`)): Field {
    const said = text(id)
    const isUnknown = said === '' && view.unknowns[`${base}/${id}`] === true
    if (isUnknown) return { label, text: words('papers:unknown'), state: 'unknown', asked }
    return fieldOf(label, said, asked, words)
  }

  /** The lines of a list answer as a table; while there are none, that it is not filled in. */
  function lines(id: string, shares: readonly number[] = []): Block {
    const question = find(id)
    const label = words(`${pathOf(id)}.label`)
    const items = readItems(view, `${base}/${id}`)
    if (question.kind !== 'list' || items.length === 0) return { kind: 'value', field: field(id, label) }
    const { fields } = question
    return {
      kind: 'table',
      title: label,
      columns: fields.map((column, i) => ({
        title: words(`${pathOf(id)}.fields.${column.id}.label`),
        share: shares[i] ?? 1,
      })),
      rows: items.map((item) =>
        fields.map((column) => {
          const path = `${pathOf(id)}.fields.${column.id}` as const
          const said = item[column.id]
          const shown = said === undefined || said === '' ? '' : nameAnswer(column, said, path, words)
          return fieldOf(words(`${path}.label`), shown, asked, words)
        }),
      ),
    }
  }

  return { text, field, lines }
}
