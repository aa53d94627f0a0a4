import type { ScoreQuestion } from '../../content/scores'
import type { DossierDraft } from '../document/draft'
import { splitKey } from '../document/recordKey'
import { scoreField, scoreOfField } from '../opportunities/scores'
import { changePiece } from './records'

/** Gives an opportunity a score from 1 to 5 on one question, or takes it back with `undefined`. */
export function score(
  draft: DossierDraft,
  opportunityId: string,
  question: ScoreQuestion,
  participant: string,
  value: number | undefined,
): void {
  changePiece(draft, 'opportunities', opportunityId, scoreField(question, participant), value)
}

/** Takes back everything that one participant scored for an opportunity. */
export function removeScores(
  { opportunities }: DossierDraft,
  opportunityId: string,
  participant: string,
): void {
  for (const key of opportunities.keys()) {
    const { id, field } = splitKey(key)
    if (id === opportunityId && scoreOfField(field)?.participant === participant) opportunities.delete(key)
  }
}
