import { type DossierDraft, put } from '../document/draft'
import { answerField } from '../talks/readTalk'
import { changePiece, changeRecord } from './records'

/** Notes what was said to one question; an empty text is taken away. */
export function answerInTalk(draft: DossierDraft, id: string, question: string, text: string): void {
  changePiece(draft, 'talks', id, answerField(question), text || undefined)
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
  changeRecord(draft, 'talks', id, { outcome, reason })
  if (part === undefined) return
  for (const [question, value] of Object.entries({ outcome, reason })) {
    const key = `${part}/${question}`
    if (value !== '' && !draft.answers.has(key)) put(draft.answers, key, value)
  }
}
