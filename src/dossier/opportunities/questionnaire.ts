import { changePiece } from '../commands/records'
import type { DossierDraft } from '../document/draft'
import type { Opportunity } from '../kinds/opportunity'

/**
 * A few questions about one opportunity, answered in a word each. Every answer is a field of its own
 * ('<prefix>.<question>'), so that two laptops can both answer.
 */
export function questionnaire<Question extends string>(prefix: string, questions: readonly Question[]) {
  type Answers = { readonly [Id in Question]: string }
  const known = new WeakMap<Opportunity, Answers>()
  const field = (question: Question) => `${prefix}.${question}`

  /** What people answered; '' where nobody did. The same answers come back until the opportunity changes. */
  function read(opportunity: Opportunity): Answers {
    const before = known.get(opportunity)
    if (before) return before
    const held = new Map<string, unknown>(Object.entries(opportunity))
    const answers = Object.fromEntries(
      questions.map((question) => {
        const value = held.get(field(question))
        return [question, typeof value === 'string' ? value : '']
      }),
    ) as Answers
    known.set(opportunity, answers)
    return answers
  }

  /** Answers one question; '' takes the answer back. */
  function answer(draft: DossierDraft, id: string, question: Question, given: string): void {
    changePiece(draft, 'opportunities', id, field(question), given || undefined)
  }

  return { read, answer }
}
