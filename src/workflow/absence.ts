import { type RuleMatrix, type RuleRole, rolesWith } from './roleRules/roleRule'

/** What becomes of one activity while a person is away. */
export type Absent = {
  readonly activity: string
  readonly role: string
  readonly lacks: 'decision' | 'work'
  /** Who takes over, by their ids; nobody means that it stands still. */
  readonly by: readonly string[]
}

/**
 * What happens while one person is not there: for each activity that this person decides or does, who takes over. First
 * come others who hold the same role, then deputies, and for the work itself whoever else does it.
 */
export function withoutPerson(matrix: RuleMatrix, person: string): readonly Absent[] {
  return matrix.activities.flatMap((activity) => [
    ...lacking(matrix, activity, person, 'decision'),
    ...lacking(matrix, activity, person, 'work'),
  ])
}

function lacking(
  matrix: RuleMatrix,
  activity: string,
  person: string,
  lacks: Absent['lacks'],
): readonly Absent[] {
  const roles = rolesWith(matrix, activity, lacks === 'decision' ? 'B' : 'D')
  const own = roles.find(({ people }) => people.includes(person))
  if (!own) return []
  const others = (of: (role: RuleRole) => readonly string[]) => {
    const whose = lacks === 'decision' ? [own] : [own, ...roles]
    return [...new Set(whose.flatMap(of))].filter((one) => one !== person)
  }
  const holders = others(({ people }) => people)
  return [
    { activity, role: own.id, lacks, by: holders.length > 0 ? holders : others(({ deputies }) => deputies) },
  ]
}
