import type { Question } from '../../content/define'
import { type Part, partsOfRoute, steps } from '../../content/steps'
import type { DossierView } from '../document/view'
import { findSubject } from '../progress/findSubject'
import type { Place } from '../progress/partStatus'
import { isAnswered } from './readWork'

/** A question to which people said "weet ik nog niet". `key` is '<subject>/<part>/<question>'. */
export type Unknown = {
  readonly key: string
  readonly place: Place
  readonly part: Part
  readonly questionId: string
}

/** What people do not know yet and have not answered since, in the order of the method. */
export function readUnknowns(view: DossierView): readonly Unknown[] {
  const found = Object.keys(view.unknowns).flatMap((key) => {
    const { place, part, rest } = findSubject(key) ?? {}
    const question = part?.questions.find(({ id }) => id === rest)
    if (!place || !part || !question || !isThere(view, place)) return []
    return isAnswered(view, key, question) ? [] : [{ key, place, part, questionId: question.id, question }]
  })
  return found
    .toSorted((a, b) => inOrder(a) - inOrder(b) || (a.key < b.key ? -1 : 1))
    .map(({ question: _, ...unknown }) => unknown)
}

/** Whether a place is still part of the dossier: its opportunity may have been removed. */
export function isThere({ opportunities }: DossierView, place: Place): boolean {
  if ('step' in place) return true
  const opportunity = opportunities[place.opportunity]
  return opportunity !== undefined && !opportunity.removed
}

const order: readonly Part[] = [
  ...steps.flatMap(({ id, parts }) => (id === 'doing' ? [] : parts)),
  ...partsOfRoute('tender'),
  ...partsOfRoute('contract'),
]

function inOrder({ part, question }: { part: Part; question: Question }): number {
  return order.indexOf(part) * 100 + part.questions.indexOf(question)
}
