import { expect, test } from 'vitest'
import nl from '../../../locales/nl/selfScan.json'
import {
  type DimensionId,
  dimensions,
  type Level,
  scanAnswers,
  scanQuestions,
} from '../../../src/content/selfScan'
import { findPart } from '../../../src/content/steps'
import { adviseStart } from '../../../src/workflow/selfScan/adviseStart'
import { isLow, levelOf, lowestThree, stageOf } from '../../../src/workflow/selfScan/levels'
import { resultOf, resultOfScores } from '../../../src/workflow/selfScan/result'
import { moveFrom, type ScanPlace } from '../../../src/workflow/selfScan/scanFlow'
import {
  questionsToFindOut,
  questionsWithoutAnswer,
  type ScanAnswers,
  type ScanScores,
  scoreOf,
  scoresOf,
  totalOf,
} from '../../../src/workflow/selfScan/score'

const ids = dimensions.map(({ id }) => id)

function scores(values: readonly number[]): ScanScores {
  return Object.fromEntries(ids.map((id, i) => [id, values[i] ?? 0])) as ScanScores
}

function all(answer: ScanAnswers[keyof ScanAnswers]): ScanAnswers {
  return Object.fromEntries(scanQuestions.map((question) => [question, answer]))
}

test('the scan has ten dimensions and 32 questions, three or four each', () => {
  expect(dimensions.map(({ code }) => code).join(' ')).toBe('D1 D2 D3 D4 D5 D6 D7 D8 D9 D10')
  expect(dimensions.map(({ questions }) => questions.length)).toEqual([3, 3, 3, 4, 3, 4, 3, 3, 3, 3])
  expect(new Set(scanQuestions).size).toBe(32)
})

test('a score is the mean of the questions, in one decimal, and the level follows what is shown', () => {
  const [board, , , contracts] = dimensions
  const boardScore = (...given: readonly ('0' | '1' | '2' | '3' | 'unknown')[]) =>
    scoreOf(board, Object.fromEntries(board.questions.map((question, i) => [`board.${question}`, given[i]])))
  expect(boardScore('3', '3', '3')).toBe(3)
  expect(boardScore('1', '2', '2')).toBe(1.7)
  expect(boardScore('3', '3', '2')).toBe(2.7)
  expect(boardScore('3', 'unknown', '0')).toBe(1)
  const given = {
    'contracts.list': '2',
    'contracts.clauses': '2',
    'contracts.kept': '2',
    'contracts.decentral': '1',
  } as const
  expect(scoreOf(contracts, given)).toBe(1.8)
  expect(levelOf(scoreOf(contracts, given))).toBe('underway')
})

test.each<[number, Level]>([
  [0, 'notYet'],
  [0.9, 'notYet'],
  [1, 'beginning'],
  [1.7, 'beginning'],
  [1.8, 'underway'],
  [2.5, 'underway'],
  [2.6, 'established'],
  [3, 'established'],
])('a score of %s is the level %s', (score, level) => {
  expect(levelOf(score)).toBe(level)
})

test('no score that answers can give falls between two levels', () => {
  const possible = [3, 4].flatMap((asked) => Array.from({ length: asked * 3 + 1 }, (_, sum) => sum / asked))
  const shown = possible.map((value) => Math.round(value * 10) / 10)
  expect(shown.every((score) => levelOf(score) === levelByTable(score))).toBe(true)
})

/** The table of the levels, written down a second time. */
function levelByTable(score: number): Level {
  if (score <= 0.9) return 'notYet'
  if (score <= 1.7) return 'beginning'
  if (score <= 2.5) return 'underway'
  return 'established'
}

/** The table of the start advice, written down a second time: 'Laag' is a mean under 1.8. */
function startByTable(score: ScanScores): string {
  const low = (id: DimensionId) => score[id] < 1.8
  if (low('board')) return 'stepOne'
  if (low('people') || low('cooperation')) return 'stepTwo'
  if (low('contracts') || low('suppliers')) return 'contractRoute'
  if (low('tendering')) return 'tenderRoute'
  if (low('network') || low('work')) return 'realise'
  if (low('learning')) return 'follow'
  if (low('embedding')) return 'embed'
  return 'next'
}

test('score, level, lowest three and start advice are those of the tables in all 59,049 outcomes', () => {
  const values = [1.7, 1.8, 2.6]
  const stages = ['begin', 'underway', 'established']
  const wrong: string[] = []
  for (let outcome = 0; outcome < 3 ** 10; outcome++) {
    const picks = ids.map((_, i) => Math.floor(outcome / 3 ** i) % 3)
    const given = scores(picks.map((pick) => values[pick] ?? 0))
    const { rule, because } = adviseStart(given)
    const lowest = lowestThree(given)
    const rest = ids.filter((id) => !lowest.includes(id))
    const fits =
      rule.id === startByTable(given) &&
      because.every((id) => given[id] < 1.8) &&
      because.length > 0 === (rule.id !== 'next') &&
      ids.every((id, i) => stageOf(levelOf(given[id])) === stages[picks[i] ?? 0]) &&
      ids.every((id, i) => isLow(given[id]) === (picks[i] === 0)) &&
      new Set(lowest).size === 3 &&
      lowest.every((id) => rest.every((other) => comesBefore(given, id, other)))
    if (!fits) wrong.push(picks.join(''))
  }
  expect(wrong).toEqual([])
  // Long work, which a busy computer may take its time for.
}, 30_000)

function comesBefore(given: ScanScores, id: DimensionId, other: DimensionId): boolean {
  return given[id] < given[other] || (given[id] === given[other] && ids.indexOf(id) < ids.indexOf(other))
}

test.each([
  ['0', 'notYet', 'Begin bij stap 1: het bestuur wil dit', '1.1'],
  ['3', 'established', 'Kies een tweede kans, en deel je aanpak met een andere organisatie', '3.3'],
] as const)(
  'who answers %s everywhere gets the level %s and the advice “%s”',
  (given, level, title, code) => {
    const result = resultOf(all(given))
    expect(result.level).toBe(level)
    expect(nl.start[result.start.rule.id].title).toBe(title)
    expect(findPart(result.start.rule.parts[0])?.code).toBe(code)
  },
)

test('the words of the advice are those of the stage: three actions for the three lowest', () => {
  const result = resultOfScores(scores([2, 3, 2.7, 1, 3, 3, 3, 0.3, 3, 2.6]))
  expect(result.lowest.map(({ dimension, stage }) => nl.dimensions[dimension.id].advice[stage])).toEqual([
    'Maak één takenlijst met de mensen die het werk doen.',
    'Doe het huiswerk uit 3.1, tien contracten is genoeg.',
    'Zet een aantal en een jaar in het doel.',
  ])
  expect(result.start.rule.id).toBe('contractRoute')
  expect(result.start.because).toEqual(['contracts'])
})

test('the total is the mean of the ten dimensions, with the same borders', () => {
  expect(totalOf(scores([3, 3, 3, 3, 3, 0, 0, 0, 0, 0]))).toBe(1.5)
  expect(totalOf(scoresOf(all('2')))).toBe(2)
  expect(resultOfScores(scores(ids.map(() => 1.8))).level).toBe('underway')
})

test('“weet ik niet” counts as 0, and is to be found out, as what was passed over', () => {
  const answers: ScanAnswers = { ...all('3'), 'board.target': 'unknown', 'embedding.policy': undefined }
  expect(questionsToFindOut(answers)).toEqual(['board.target', 'embedding.policy'])
  expect(questionsWithoutAnswer(answers)).toEqual(['embedding.policy'])
  expect(scoresOf(answers).board).toBe(2)
})

test('the scan goes from the introduction through every dimension to the result, and all the way back', () => {
  const way: ScanPlace[] = ['intro']
  while (way.at(-1) !== 'result' && way.length < 20) way.push(moveFrom(way.at(-1) ?? 'intro', 'next', false))
  expect(way).toEqual(['intro', ...ids, 'check', 'result'])
  const back = way.toReversed().slice(0, -1)
  expect(back.map((place) => moveFrom(place, 'back', false))).toEqual(way.toReversed().slice(1))
})

test('who changes an answer from the last check comes back to the check', () => {
  expect(moveFrom('people', 'next', true)).toBe('check')
  expect(moveFrom('people', 'back', true)).toBe('check')
  expect(moveFrom('check', 'next', true)).toBe('result')
})

test('every question, dimension, level and rule has its words', () => {
  const missing = dimensions.filter(({ id, questions }) => {
    const words: { questions: Record<string, string> } = nl.dimensions[id]
    return Object.keys(words.questions).join() !== questions.join()
  })
  expect(missing).toEqual([])
  expect(Object.keys(nl.answers)).toEqual([...scanAnswers, 'none'])
})
