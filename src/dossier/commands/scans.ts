import type { DimensionId, ScanAnswer, ScanQuestion } from '../../content/selfScan'
import type { ScanAnswers } from '../../workflow/selfScan/score'
import { type DossierDraft, put } from '../document/draft'
import { answerField, type DuoRole, type ScanRole } from '../selfScan/readScans'

/** Begins a scan of the duo. `id` is its number, `at` an ISO time. Begun already, it stays as it is. */
export function startScan({ scans }: DossierDraft, id: string, at: string): void {
  if (!scans.has(`${id}/startedAt`)) scans.set(`${id}/startedAt`, at)
}

/** Answers one question for HR or for procurement. */
export function answerScan(
  { scans }: DossierDraft,
  id: string,
  role: ScanRole,
  question: ScanQuestion,
  answer: ScanAnswer | undefined,
): void {
  put(scans, `${id}/${answerField(role, question)}`, answer)
}

/** Brings in answers that somebody gave before; what was answered in this scan already stays. */
export function takeOverAnswers(draft: DossierDraft, id: string, role: ScanRole, answers: ScanAnswers): void {
  for (const [question, answer] of Object.entries(answers)) {
    const isFree = !draft.scans.has(`${id}/${answerField(role, question as ScanQuestion)}`)
    if (isFree) answerScan(draft, id, role, question as ScanQuestion, answer)
  }
}

/** Says that one of the two is ready, at an ISO time, or with nothing that they go on. */
export function readyWithScan(
  { scans }: DossierDraft,
  id: string,
  role: DuoRole,
  at: string | undefined,
): void {
  put(scans, `${id}/ready.${role}`, at)
}

/** What the two agree on after their talk: 0 to 3, or nothing to take it back. */
export function agreeOnScore(
  { scans }: DossierDraft,
  id: string,
  dimension: DimensionId,
  score: number | undefined,
): void {
  put(scans, `${id}/joint.${dimension}`, score)
}

/** Writes down what was said about one dimension. */
export function noteOnScan({ scans }: DossierDraft, id: string, dimension: DimensionId, note: string): void {
  put(scans, `${id}/note.${dimension}`, note || undefined)
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
  put(draft.scans, `${id}/alone`, role)
  put(draft.scans, `${id}/ready.${role}`, at)
  takeOverAnswers(draft, id, role, answers)
}
