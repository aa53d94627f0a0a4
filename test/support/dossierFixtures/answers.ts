import type { ListField, Question } from '../../../src/content/define'
import type { Part } from '../../../src/content/steps'
import { answer, markUnknown, tick } from '../../../src/dossier/commands/answers'
import type { DossierDraft } from '../../../src/dossier/document/draft'
import { choose, day, number, say, write } from './fill'

/** Answers every question of some parts, with two lines in every list, one line that was removed, and every tick. */
export function answerEverything(draft: DossierDraft, subject: string, parts: readonly Part[]): void {
  for (const part of parts) {
    for (const question of part.questions) {
      const key = `${subject}/${part.id}/${question.id}`
      if (question.kind !== 'list') answer(draft, key, valueOf(question, key))
      else for (const line of ['l1', 'l2', 'l3']) writeLine(draft, `${key}/${line}`, question.fields)
    }
    for (const { id } of part.checklist) tick(draft, `${subject}/${part.id}/${id}`, true)
  }
}

/** Says "weet ik nog niet" to every question of some parts. */
export function knowNothing(draft: DossierDraft, subject: string, parts: readonly Part[]): void {
  for (const part of parts) {
    for (const { id } of part.questions) markUnknown(draft, `${subject}/${part.id}/${id}`, true)
  }
}

function writeLine(draft: DossierDraft, path: string, fields: readonly ListField[]): void {
  const values = Object.fromEntries(fields.map((field) => [field.id, valueOf(field, `${path}/${field.id}`)]))
  const line = path.slice(-1)
  write(draft, 'items', path, { ...values, rank: line, ...(line === '3' && { removed: true }) })
}

function valueOf(question: ListField | Exclude<Question, { kind: 'list' }>, key: string): string | number {
  if (question.kind === 'number') return number()
  if (question.kind === 'date') return day()
  return question.kind === 'choice' ? choose(question.options) : say(key)
}
