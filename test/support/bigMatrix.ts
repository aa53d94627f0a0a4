import { activities } from '../../src/content/activities'
import { letterChoices } from '../../src/content/letters'
import { appointedRoles } from '../../src/content/roles'
import { nameOnRole } from '../../src/dossier/commands/nameOnRole'
import { addRecord } from '../../src/dossier/commands/records'
import { hideLine, setLetters } from '../../src/dossier/commands/roleMatrix'
import type { DossierDraft } from '../../src/dossier/document/draft'
import { rankAfter } from '../../src/dossier/document/rank'
import { wholeDossier } from '../../src/dossier/roleMatrix/scope'

const own = 30

/**
 * A role matrix larger than any real one: all twenty roles with a name, sixty activities of which thirty of their own,
 * and in every third cell something else than our proposal.
 */
export function writeBigMatrix(draft: DossierDraft): void {
  const added = Array.from({ length: own }, (_, i) => `own${i}`)
  let rank = 'z'
  for (const [i, id] of added.entries()) {
    rank = rankAfter([rank])
    addRecord(draft, 'activities', id, { name: `Eigen activiteit ${i + 1}`, rank, scope: '' })
  }
  for (const [i, { id }] of appointedRoles.entries()) {
    hideLine(draft, 'roles', id, wholeDossier, false)
    nameOnRole(draft, { name: `Collega ${i + 1}`, role: id, scope: wholeDossier, as: 'holds' })
  }
  const lines = [...activities.map(({ id }) => id), ...added]
  for (const [line, activity] of lines.entries()) {
    for (const [column, { id: role }] of appointedRoles.entries()) {
      const letters = letterChoices[(line * 7 + column) % letterChoices.length] ?? ''
      if ((line + column) % 3 === 0) setLetters(draft, wholeDossier, activity, role, letters)
    }
  }
}
