import { proposedLetters } from '../../content/activities'
import type { Letters } from '../../content/letters'
import type { Finding } from '../../workflow/roleRules/roleRule'
import { type DossierDraft, put } from '../document/draft'
import type { Plain } from '../document/plain'
import { cellKey, emptied, lettersIn } from '../roleMatrix/cells'
import { findingKey } from '../roleMatrix/findings'
import { scopedField, scopeOfCell, wholeDossier } from '../roleMatrix/scope'
import { changePiece, changeRecord, mustBeThere } from './records'

/** Writes a cell of a matrix. What is as the whole dossier has it, or as we propose, is not stored. */
export function setLetters(
  draft: DossierDraft,
  scope: string,
  activity: string,
  role: string,
  letters: Letters,
): void {
  mustBeThere(draft, 'activities', activity)
  mustBeThere(draft, 'roles', role)
  const { matrix } = draft
  const general = cellKey(wholeDossier, activity, role)
  const without =
    scope === wholeDossier
      ? proposedLetters(activity, role)
      : lettersIn({ [general]: matrix.get(general) }, wholeDossier, activity, role)
  put(matrix, cellKey(scope, activity, role), letters === without ? undefined : letters || emptied)
}

/** A stored cell: its key and what stood in it. */
export type Cell = readonly [key: string, value: Plain]

/** Takes back every cell that was changed in a scope. Returns what stood there, for who regrets it. */
export function resetLetters({ matrix }: DossierDraft, scope: string): readonly Cell[] {
  const cells = [...matrix].filter(([key]) => scopeOfCell(key) === scope)
  for (const [key] of cells) matrix.delete(key)
  return cells
}

/** Writes cells as they were before they were taken back. */
export function putBack({ matrix }: DossierDraft, cells: readonly Cell[]): void {
  for (const [key, value] of cells) put(matrix, key, value)
}

/** The roles and the activities of a matrix: its columns and its lines. */
export type MatrixList = 'roles' | 'activities'

/** Gives a role or an activity another name; an empty one goes back to ours. */
export function renameLine(draft: DossierDraft, list: MatrixList, id: string, name: string): void {
  changeRecord(draft, list, id, { name: name || undefined })
}

/** Shows or hides a role or an activity in one scope. What stands in its cells stays. */
export function hideLine(
  draft: DossierDraft,
  list: MatrixList,
  id: string,
  scope: string,
  hidden: boolean,
): void {
  changePiece(draft, list, id, scopedField('hidden', scope), hidden)
}

/** Sets a finding aside, with the reason why; without a reason it counts again. */
export function setFindingAside(
  { findings }: DossierDraft,
  scope: string,
  finding: Pick<Finding, 'rule' | 'subject'>,
  reason: string | undefined,
): void {
  put(findings, findingKey(scope, finding), reason)
}
