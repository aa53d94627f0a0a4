import type { Letters } from '../../../src/content/letters'
import type { Side } from '../../../src/content/roles'
import type { RuleMatrix } from '../../../src/workflow/roleRules/roleRule'

/** Who is on which side in the small cases. */
const sideOf: Readonly<Record<string, Side>> = {
  accountManager: 'supplier',
  supplierHr: 'supplier',
  jobCoach: 'partner',
}

type Case = {
  /** Per activity the letters by role: `{ talk: { hrLead: 'B' } }`. A role that is named anywhere is shown. */
  readonly cells: Readonly<Record<string, Readonly<Record<string, Letters>>>>
  readonly people?: Readonly<Record<string, readonly string[]>>
  readonly deputies?: Readonly<Record<string, readonly string[]>>
  readonly wholeDossier?: boolean
}

/** A small matrix as the rules see it. */
export function matrixOf({ cells, people = {}, deputies = {}, wholeDossier = true }: Case): RuleMatrix {
  const roles = [...new Set(Object.values(cells).flatMap((line) => Object.keys(line)))]
  return {
    wholeDossier,
    activities: Object.keys(cells),
    roles: roles.map((id) => ({
      id,
      side: sideOf[id] ?? 'client',
      people: people[id] ?? [],
      deputies: deputies[id] ?? [],
    })),
    letters: (activity, role) => cells[activity]?.[role] ?? '',
  }
}
