import { describe, expect, test } from 'vitest'
import { type ScoreQuestion, scoreQuestions } from '../../../src/content/scores'
import { addRecord } from '../../../src/dossier/commands/records'
import { removeScores, score } from '../../../src/dossier/commands/scores'
import type { DossierDraft } from '../../../src/dossier/document/draft'
import { outcomeOf, readScores, scoresOf, together } from '../../../src/dossier/opportunities/scores'
import { mergeDossiers, writeDossier } from '../../support/writeDossier'

const start = (draft: DossierDraft) => addRecord(draft, 'opportunities', 'k1', { title: 'Kantine' })
const all = (
  draft: DossierDraft,
  axis: keyof typeof scoreQuestions,
  who: string,
  marks: readonly number[],
) => {
  for (const [i, question] of scoreQuestions[axis].entries()) score(draft, 'k1', question, who, marks[i])
}
const scored = (...writers: readonly ((draft: DossierDraft) => void)[]) => {
  const opportunity = writeDossier(start, ...writers).opportunities.k1
  if (!opportunity) throw new Error('The opportunity is missing')
  return readScores(opportunity)
}

describe('the scores of an opportunity', () => {
  test('have a mean and a spread over who scored', () => {
    const { impact } = scored(
      (draft) => all(draft, 'impact', 'SB', [1, 2, 3, 4, 5]),
      (draft) => all(draft, 'impact', 'MK', [5, 5, 5, 5, 5]),
    )
    expect(impact).toEqual({ mean: 4, lowest: 3, highest: 5, questionsScored: 5 })
  })

  test('of people who score together have a mean and no spread', () => {
    const { feasibility, impact } = scored((draft) => all(draft, 'feasibility', together, [4, 4, 3, 3, 1]))
    expect(feasibility).toEqual({ mean: 3, lowest: undefined, highest: undefined, questionsScored: 5 })
    expect(impact.mean).toBeUndefined()
  })

  test('weigh every question the same, also when one was scored by one person only', () => {
    const { impact } = scored((draft) => {
      score(draft, 'k1', 'people', 'SB', 2)
      score(draft, 'k1', 'people', 'MK', 4)
      score(draft, 'k1', 'hours', 'SB', 5)
    })
    expect(impact).toMatchObject({ mean: 4, questionsScored: 2 })
  })

  test('tell per question how far people are apart', () => {
    const scores = scored((draft) => {
      score(draft, 'k1', 'people', 'SB', 1)
      score(draft, 'k1', 'people', 'MK', 5)
    })
    expect(scoresOf(scores, 'people')).toEqual({ mean: 3, lowest: 1, highest: 5 })
    expect(scoresOf(scores, 'hours')).toBeUndefined()
  })

  test('belong to names with any letter in them', () => {
    const name = 'J. de Vries / HR: 50%'
    expect(scored((draft) => score(draft, 'k1', 'rules', name, 2)).participants).toEqual([
      { name, scores: { rules: 2 } },
    ])
  })

  test('are taken back for one participant alone', () => {
    const { participants } = scored(
      (draft) => all(draft, 'impact', 'SB', [1, 2, 3, 4, 5]),
      (draft) => all(draft, 'impact', 'MK', [5, 5, 5, 5, 5]),
      (draft) => removeScores(draft, 'k1', 'SB'),
    )
    expect(participants.map(({ name }) => name)).toEqual(['MK'])
  })

  test('of two laptops are all kept', () => {
    const view = mergeDossiers(
      start,
      (draft) => all(draft, 'impact', 'SB', [4, 4, 4, 4, 4]),
      (draft) => all(draft, 'impact', 'MK', [2, 2, 2, 2, 2]),
    )
    expect(view.opportunities.k1 && readScores(view.opportunities.k1).impact.mean).toBe(3)
  })

  test.each([0, 6, 2.5, Number.NaN])('do not count %d, which is no mark', (mark) => {
    expect(scored(({ opportunities }) => opportunities.set('k1/score.people.', mark)).participants).toEqual(
      [],
    )
  })

  test('do not count a question that nobody asks', () => {
    expect(scored((draft) => score(draft, 'k1', 'colour' as ScoreQuestion, '', 3)).participants).toEqual([])
  })
})

describe('the square', () => {
  test.each([
    [3, 3, 'doNow'],
    [3, 2.9, 'obstacleFirst'],
    [2.9, 3, 'smallStart'],
    [2.9, 2.9, 'leave'],
    [5, 1, 'obstacleFirst'],
    [undefined, 4, undefined],
    [4, undefined, undefined],
  ])('impact %s and feasibility %s: %s', (impact, feasibility, outcome) => {
    expect(outcomeOf(impact, feasibility)).toBe(outcome)
  })

  test('puts a mean of exactly three on the high side, whatever the sums leave behind the comma', () => {
    const { outcome } = scored(
      ...['A', 'B', 'C'].map((who, i) => (draft: DossierDraft) => {
        all(draft, 'impact', who, [2 + i, 2 + i, 2 + i, 2 + i, 2 + i])
        all(draft, 'feasibility', who, [4 - i, 4 - i, 4 - i, 4 - i, 4 - i])
      }),
    )
    expect(outcome).toBe('doNow')
  })
})
