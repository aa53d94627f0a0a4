import { type ChangeQuestion, changeQuestions } from '../content/changeCheck'
import type { ChangeAnswers } from '../workflow/changeCheck'
import { type DossierDraft, put } from './draft'
import type { Opportunity } from './view'

const field = (question: ChangeQuestion) => `change.${question}`
const before = new WeakMap<Opportunity, ChangeAnswers>()

/** What people answered about changing the contract of an opportunity; '' where nobody answered. */
export function readChangeAnswers(opportunity: Opportunity): ChangeAnswers {
  const known = before.get(opportunity)
  if (known) return known
  const held = new Map<string, unknown>(Object.entries(opportunity))
  const answers = Object.fromEntries(
    changeQuestions.map((question) => {
      const value = held.get(field(question))
      return [question, typeof value === 'string' ? value : '']
    }),
  ) as ChangeAnswers
  before.set(opportunity, answers)
  return answers
}

/** Answers one of the questions about changing a contract; '' takes the answer back. */
export function answerChange(
  { opportunities }: DossierDraft,
  opportunityId: string,
  question: ChangeQuestion,
  answer: string,
): void {
  put(opportunities, `${opportunityId}/${field(question)}`, answer || undefined)
}
