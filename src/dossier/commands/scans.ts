import type { DimensionId, ScanAnswer, ScanQuestion } from '../../content/selfScan'
import type { ScanAnswers } from '../../workflow/selfScan/score'
import type { DossierDraft } from '../document/draft'
import { answerField, type DuoRole, type ScanRole } from '../selfScan/readScans'
import { changePiece } from './records'

/** Begins a scan of the duo. `id` is its number, `at` an ISO time. Begun already, it stays as it is. */
export function startScan({ scans }: DossierDraft, id: string, at: string): void {
  if (!scans.has(`${id}/startedAt`)) scans.set(`${id}/startedAt`, at)
}

/** Answers one question for HR or for procurement. */
export function answerScan(
  draft: DossierDraft,
  id: string,
  role: ScanRole,
  question: ScanQuestion,
  answer: ScanAnswer | undefined,
): void {
  changePiece(draft, 'scans', id, answerField(role, question), answer)
}

/** Brings in answers that somebody gave before; what was answered in this scan already stays. */
export function takeOverAnswers(draft: DossierDraft, id: string, role: ScanRole, answers: ScanAnswers): void {
  for (const [question, answer] of Object.entries(answers)) {
    const isFree = !draft.scans.has(`${id}/${answerField(role, question as ScanQuestion)}`)
    if (isFree) answerScan(draft, id, role, question as ScanQuestion, answer)
  }
}

/** Says that one of the two is ready, at an ISO time, or with nothing that they go on. */
export function readyWithScan(draft: DossierDraft, id: string, role: DuoRole, at: string | undefined): void {
  changePiece(draft, 'scans', id, `ready.${role}`, at)
}

/** What the two agree on after their talk: 0 to 3, or nothing to take it back. */
export function agreeOnScore(
  draft: DossierDraft,
  id: string,
  dimension: DimensionId,
  score: number | undefined,
): void {
  changePiece(draft, 'scans', id, `joint.${dimension}`, score)
}

/** Writes down what was said about one dimension. */
export function noteOnScan(draft: DossierDraft, id: string, dimension: DimensionId, note: string): void {
  changePiece(draft, 'scans', id, `note.${dimension}`, note || undefined)
}

/** Brings in the scan that somebody did alone, before there was a dossier. `at` is an ISO time. */
export function addScanDoneAlone(
  draft: DossierDraft,
  id: string,
  role: ScanRole,
  answers: ScanAnswers,
  at: string,
): void {
  startScan(draft, id, at)
  changePiece(draft, 'scans', id, 'alone', role)
  changePiece(draft, 'scans', id, `ready.${role}`, at)
  takeOverAnswers(draft, id, role, answers)
}
