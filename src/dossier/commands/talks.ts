import { AppError } from '../../errors'
import { type DossierDraft, put } from '../document/draft'
import type { Talk } from '../document/view'
import { answerField } from '../talks/readTalk'

type Fields = Partial<Omit<Talk, 'id' | 'removed'>>

/** Adds a talk under a new id, to prepare it, to take it along and to note what was said. */
export function addTalk(draft: DossierDraft, id: string, fields: Fields & { readonly guide: string }): void {
  for (const [field, value] of Object.entries(fields)) put(draft.talks, `${id}/${field}`, value)
}

/** Changes what is known of a talk. An unknown id is an error, so that a slip never makes half a talk. */
export function changeTalk(draft: DossierDraft, id: string, fields: Fields): void {
  if (!draft.talks.has(`${id}/guide`)) throw new AppError('item.notThere', { id })
  for (const [field, value] of Object.entries(fields)) put(draft.talks, `${id}/${field}`, value)
}

/** Notes what was said to one question; an empty text is taken away. */
export function answerInTalk(draft: DossierDraft, id: string, question: string, text: string): void {
  put(draft.talks, `${id}/${answerField(question)}`, text || undefined)
}

/**
 * Notes what a talk came to. Of the first talk with a supplier, the part about it asks the same: it takes the answer over
 * where nobody answered it yet. `part` is '<opportunity>/contract/talk'.
 */
export function recordOutcome(
  draft: DossierDraft,
  id: string,
  { outcome, reason, part }: { readonly outcome: string; readonly reason: string; readonly part?: string },
): void {
  changeTalk(draft, id, { outcome, reason })
  if (part === undefined) return
  for (const [question, value] of Object.entries({ outcome, reason })) {
    const key = `${part}/${question}`
    if (value !== '' && !draft.answers.has(key)) put(draft.answers, key, value)
  }
}
