import { proposedLetters } from '../../content/activities'
import type { Letters } from '../../content/letters'
import type { Side } from '../../content/roles'
import type { Finding } from '../../workflow/roleRules/roleRule'
import { type DossierDraft, type Plain, put } from '../document/draft'
import { cellKey, emptied, lettersIn } from '../roleMatrix/cells'
import { findingKey } from '../roleMatrix/findings'
import { scopedField, scopeOfCell, wholeDossier } from '../roleMatrix/scope'

/** Writes a cell of a matrix. What is as the whole dossier has it, or as we propose, is not stored. */
export function setLetters(
  { matrix }: DossierDraft,
  scope: string,
  activity: string,
  role: string,
  letters: Letters,
): void {
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

type NewLine = { readonly name: string; readonly rank: string; readonly scope: string }

/** Adds a role under a new id. With a scope it stands in the matrix of that route alone; '' is everywhere. */
export function addRole(draft: DossierDraft, id: string, role: NewLine & { readonly side: Side }): void {
  write(draft, 'roles', id, role)
}

/** Adds an activity under a new id. With a scope it stands in the matrix of that route alone; '' is everywhere. */
export function addActivity(draft: DossierDraft, id: string, activity: NewLine): void {
  write(draft, 'activities', id, activity)
}

/** Gives a role or an activity another name; an empty one goes back to ours. */
export function renameLine(draft: DossierDraft, list: MatrixList, id: string, name: string): void {
  put(draft[list], `${id}/name`, name || undefined)
}

/** Puts a role or an activity elsewhere in its list. */
export function moveLine(draft: DossierDraft, list: MatrixList, id: string, rank: string): void {
  put(draft[list], `${id}/rank`, rank)
}

/** Shows or hides a role or an activity in one scope. What stands in its cells stays. */
export function hideLine(
  draft: DossierDraft,
  list: MatrixList,
  id: string,
  scope: string,
  hidden: boolean,
): void {
  put(draft[list], `${id}/${scopedField('hidden', scope)}`, hidden)
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

function write(
  draft: DossierDraft,
  list: MatrixList,
  id: string,
  fields: Readonly<Record<string, Plain>>,
): void {
  for (const [field, value] of Object.entries(fields)) put(draft[list], `${id}/${field}`, value)
}
