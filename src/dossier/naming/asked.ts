import type { Plain } from '../document/plain'
import { findSubject } from '../progress/findSubject'
import type { Context } from './context'
import { nameAnswer } from './nameAnswer'
import { nameSubject } from './nameSubject'

/** The question or the line of a checklist that a key such as 'commitment/occasion/why' is about, and its words. */
function findAsked(key: string) {
  const { part, rest = '' } = findSubject(key) ?? {}
  const [id = ''] = rest.split('/')
  const question = part?.questions.find((one) => one.id === id)
  const isLine = part?.checklist.some((one) => one.id === id)
  if (!part || (!question && !isLine)) return undefined
  const own = `steps:parts.${part.id as string}` as const
  if (!question) return { label: `${own}.checklist.${id}` as const }
  const path = `${own}.questions.${id}` as const
  return { question, path, label: `${path}.label` as const }
}

/** '1.1 Leg de aanleiding vast: Waarom nu?' */
export function nameAsked(context: Context, key: string): string {
  const asked = findAsked(key)
  const place = nameSubject(context, key)
  return asked ? context.words('kinds:answer', { place, question: context.words(asked.label) }) : place
}

/** What was answered to a question. */
export function nameAnswered({ words }: Context, key: string, value: Plain): string {
  const asked = findAsked(key)
  return asked?.question ? nameAnswer(asked.question, value, asked.path, words) : String(value)
}

/** A field of a line of a list answer; nothing where this method does not ask it. `item` is the line's id. */
export function fieldOfLine(item: string, field: string) {
  const { question, path } = findAsked(item) ?? {}
  const asked = question?.kind === 'list' ? question.fields.find(({ id }) => id === field) : undefined
  return asked && path && { asked, path: `${path}.fields.${field}` as const }
}
