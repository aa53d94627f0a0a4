import type { Question } from '../../content/define'
import type { Part } from '../../content/steps'
import { readItems } from '../../dossier/answers/readWork'
import type { DossierView } from '../../dossier/document/view'
import type { QuestionPath } from '../../dossier/naming/nameAnswer'
import { type Place, readPart, subjectOf } from '../../dossier/progress/partStatus'
import { type Html, html } from '../html'
import { heading, type Level, table } from './pieces'
import { dateIn, type Words, wordsOfValue } from './words'

/**
 * One part with everything that was asked in it and what was said. A part of a route that nobody began is one line:
 * twenty opportunities would otherwise be a book of empty questions.
 */
export function writePart(view: DossierView, place: Place, part: Part, words: Words, level: Level): Html {
  const { status, progress } = readPart(view, place, part)
  const base = `${subjectOf(place)}/${part.id}`
  const state = words(`file:status.${status}`)
  const title = html`${part.code} ${words(`steps:parts.${part.id}.title`)} <span class="state">(${state})</span>`
  if ('route' in place && status === 'notStarted') return html`${heading(level, title)}`
  return html`<section>${heading(level, title)}${decided()}${questions()}${checklist()}</section>`

  function decided(): Html | undefined {
    if (!progress.last || progress.state === 'open') return undefined
    const { by, at, said } = progress.last
    const when = { name: by || words('journal:someone'), date: dateIn(words, at) }
    return html`<p class="soft">${words('file:decided', when)} ${said.reason}</p>`
  }

  function questions(): Html | undefined {
    if (part.questions.length === 0) return undefined
    return html`<dl>${part.questions.map((question) => {
      const path = `steps:parts.${part.id as string}.questions.${question.id}` as const
      return html`<dt>${words(`${path}.label`)}</dt><dd>${answer(question, path)}</dd>`
    })}</dl>`
  }

  function answer(question: Question, path: QuestionPath): Html | string {
    const key = `${base}/${question.id}`
    if (question.kind === 'list') {
      const items = readItems(view, key)
      const rows = items.map((item) =>
        question.fields.map((field) => {
          const value = item[field.id]
          return value === undefined || value === ''
            ? words('file:empty')
            : wordsOfValue(field, value, `${path}.fields.${field.id}`, words)
        }),
      )
      const titles = question.fields.map(({ id }) => words(`${path}.fields.${id}.label`))
      if (rows.length > 0) return table(undefined, titles, rows)
    }
    const value = view.answers[key]
    if (value !== undefined && value !== '') return wordsOfValue(question, value, path, words)
    return html`<span class="soft">${words(view.unknowns[key] ? 'file:unknown' : 'file:empty')}</span>`
  }

  function checklist(): Html | undefined {
    if (part.checklist.length === 0) return undefined
    return html`<p><strong>${words('file:checklist')}</strong></p><ul class="checks">${part.checklist.map(
      ({ id }) => {
        const ticked = view.checks[`${base}/${id}`] === true
        const means = words(ticked ? 'file:ticked' : 'file:notTicked')
        const box = html`<span class="box" role="img" aria-label="${means}">${ticked ? '☑' : '☐'}</span>`
        return html`<li>${box}${words(`steps:parts.${part.id}.checklist.${id}`)}</li>`
      },
    )}</ul>`
  }
}
