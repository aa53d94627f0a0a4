import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { dimensions, type ScanAnswer, type ScanQuestion, scanQuestions } from '../../../src/content/selfScan'
import { removeRecord, restoreRecord } from '../../../src/dossier/commands/records'
import {
  addScanDoneAlone,
  agreeOnScore,
  answerScan,
  noteOnScan,
  readyWithScan,
  startScan,
  takeOverAnswers,
} from '../../../src/dossier/commands/scans'
import { draftOf } from '../../../src/dossier/document/draft'
import { viewOf } from '../../../src/dossier/document/snapshot'
import { mergeInto } from '../../../src/dossier/merging/mergeInto'
import {
  bigDifferences,
  type DuoRole,
  isOpen,
  jointScores,
  latestScan,
  nextScanId,
  readDuoScans,
  readScans,
} from '../../../src/dossier/selfScan/readScans'

const at = '2026-11-22T10:00:00.000Z'

function fill(document: Y.Doc, id: string, role: DuoRole, answer: ScanAnswer, ready = true): void {
  const draft = draftOf(document)
  startScan(draft, id, at)
  for (const question of scanQuestions) answerScan(draft, id, role, question, answer)
  if (ready) readyWithScan(draft, id, role, at)
}

function answerAll(document: Y.Doc, role: DuoRole, dimension: string, answer: ScanAnswer): void {
  const questions = scanQuestions.filter((question) => question.startsWith(`${dimension}.`))
  for (const question of questions) answerScan(draftOf(document), '1', role, question, answer)
}

test('nobody sees a result before both are ready, and who goes on hides it again', () => {
  const document = new Y.Doc()
  fill(document, '1', 'hr', '2')
  fill(document, '1', 'procurement', '2', false)
  const scan = () => readDuoScans(viewOf(document))[0]
  expect(isOpen(scan() ?? raise())).toBe(false)
  expect(latestScan(viewOf(document))).toBeUndefined()
  readyWithScan(draftOf(document), '1', 'procurement', at)
  expect(latestScan(viewOf(document))?.id).toBe('1')
  readyWithScan(draftOf(document), '1', 'hr', undefined)
  expect(latestScan(viewOf(document))).toBeUndefined()
})

test('two laptops that fill in the same scan apart come together either way, with every answer', () => {
  const shared = new Y.Doc()
  const copy = () => {
    const document = new Y.Doc()
    Y.applyUpdateV2(document, Y.encodeStateAsUpdateV2(shared))
    return document
  }
  const [sanne, mirjam] = [copy(), copy()]
  fill(sanne, nextScanId(viewOf(sanne)), 'hr', '1')
  fill(mirjam, nextScanId(viewOf(mirjam)), 'procurement', '3')
  const states = { sanne: Y.encodeStateAsUpdateV2(sanne), mirjam: Y.encodeStateAsUpdateV2(mirjam) }
  mergeInto(sanne, states.mirjam, {}, at)
  mergeInto(mirjam, states.sanne, {}, at)
  expect(readScans(viewOf(sanne))).toEqual(readScans(viewOf(mirjam)))
  const [scan] = readDuoScans(viewOf(sanne))
  expect(scan && isOpen(scan)).toBe(true)
  expect(bigDifferences(scan ?? raise())).toHaveLength(dimensions.length)
})

test('a difference of exactly 1.0 is on the agenda, the largest first, and one of 0.9 is not', () => {
  const document = new Y.Doc()
  fill(document, '1', 'hr', '2')
  fill(document, '1', 'procurement', '2')
  answerAll(document, 'procurement', 'people', '1')
  answerAll(document, 'hr', 'work', '0')
  for (const question of ['contracts.list', 'contracts.clauses', 'contracts.kept'] as const)
    answerScan(draftOf(document), '1', 'hr', question, '1')
  const [scan] = readDuoScans(viewOf(document))
  expect(bigDifferences(scan ?? raise())).toEqual([
    { dimension: 'work', hr: 0, procurement: 2 },
    { dimension: 'people', hr: 2, procurement: 1 },
  ])
})

test('what they agree on counts for both, else the mean of the two', () => {
  const document = new Y.Doc()
  fill(document, '1', 'hr', '1')
  fill(document, '1', 'procurement', '2')
  agreeOnScore(draftOf(document), '1', 'board', 3)
  noteOnScan(draftOf(document), '1', 'board', 'Het besluit is er.')
  const [scan] = readDuoScans(viewOf(document))
  expect(jointScores(scan ?? raise())).toMatchObject({ board: 3, people: 1.5 })
  expect(scan?.notes).toEqual({ board: 'Het besluit is er.' })
})

test('a scan done alone is the first to go by, until the two have done theirs', () => {
  const document = new Y.Doc()
  const answers = Object.fromEntries(scanQuestions.map((question) => [question, '3'])) as Record<
    ScanQuestion,
    '3'
  >
  addScanDoneAlone(draftOf(document), 'a1', 'hr', answers, at)
  expect(latestScan(viewOf(document))).toMatchObject({ id: 'a1', alone: 'hr' })
  expect(jointScores(latestScan(viewOf(document)) ?? raise()).embedding).toBe(3)
  expect(readDuoScans(viewOf(document))).toEqual([])
  expect(nextScanId(viewOf(document))).toBe('1')
  fill(document, '1', 'hr', '0')
  fill(document, '1', 'procurement', '0')
  expect(latestScan(viewOf(document))?.id).toBe('1')
})

test('answers that are taken over leave what was answered already', () => {
  const document = new Y.Doc()
  startScan(draftOf(document), '1', at)
  answerScan(draftOf(document), '1', 'hr', 'board.decision', '0')
  takeOverAnswers(draftOf(document), '1', 'hr', { 'board.decision': '3', 'board.target': '2' })
  expect(readDuoScans(viewOf(document))[0]?.answers.hr).toEqual({
    'board.decision': '0',
    'board.target': '2',
  })
})

test('a scan that was thrown away comes back whole, and its number is not given out again', () => {
  const document = new Y.Doc()
  fill(document, '1', 'hr', '1')
  removeRecord(draftOf(document), 'scans', '1')
  expect(readScans(viewOf(document))).toEqual([])
  expect(nextScanId(viewOf(document))).toBe('2')
  restoreRecord(draftOf(document), 'scans', '1')
  expect(Object.keys(readDuoScans(viewOf(document))[0]?.answers.hr ?? {})).toHaveLength(32)
})

function raise(): never {
  throw new Error('there is no such scan')
}
