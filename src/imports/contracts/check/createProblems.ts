import type { Target } from '../columns/targets'
import type { Unreadable } from '../values/reading'
import {
  type ColumnName,
  listedProblems,
  type Problem,
  type ProblemGroup,
  type Resolution,
  type Resolutions,
} from './report'

type Found = {
  readonly reason: Unreadable | 'noName'
  readonly column: ColumnName | undefined
  readonly target: Target
  readonly value: string
  readonly row: number
  readonly who: string
  readonly suggestion: string | number | undefined
}

type Group = Omit<ProblemGroup, 'problems' | 'rows' | 'values' | 'suggestions'> & {
  problems: Map<string, Problem & { rows: number[]; count: number }>
}

/** How many rows a problem names. */
const named = 50

/** Gathers what could not be read: the same value for the same reason in the same column is answered once. */
export function createProblems(resolutions: Resolutions) {
  const groups = new Map<string, Group>()
  const rows = new Set<number>()
  return {
    /** Adds a problem, and tells what to do about it. */
    add({ reason, column, target, value, row, who, suggestion }: Found): Resolution {
      rows.add(row)
      const key = groupKey(column?.index, reason)
      const group = groups.get(key) ?? { key, reason, column, target, problems: new Map() }
      groups.set(key, group)
      // Rows without any name are not alike because they all lack one.
      const problemKey = `${key}\n${reason === 'noName' ? row : value}`
      const otherwise: Resolution = { kind: reason === 'noName' ? 'skip' : 'empty' }
      const resolution = resolutions[problemKey] ?? answerForAll(resolutions[key], suggestion) ?? otherwise
      const before = group.problems.get(problemKey)
      if (before) {
        before.count += 1
        if (before.rows.length < named) before.rows.push(row)
      } else {
        const problem = { key: problemKey, value, rows: [row], who, count: 1, suggestion, resolution }
        group.problems.set(problemKey, problem)
      }
      return resolution
    },
    rows: (): number => rows.size,
    list: (): readonly ProblemGroup[] =>
      [...groups.values()].sort(inOrder).map(({ problems, ...group }) => {
        const all = [...problems.values()]
        return {
          ...group,
          problems: all.slice(0, listedProblems),
          rows: all.reduce((sum, { count }) => sum + count, 0),
          values: all.length,
          suggestions: all.filter(({ suggestion }) => suggestion !== undefined).length,
        }
      }),
  }
}

export type Problems = ReturnType<typeof createProblems>

/** As the columns stand in the file; rows without any name come last. */
function inOrder(a: Group, b: Group): number {
  return (a.column?.index ?? Number.POSITIVE_INFINITY) - (b.column?.index ?? Number.POSITIVE_INFINITY)
}

/** An answer under this key holds for all values of a group; one that is to be mended takes its suggestion. */
function groupKey(column: number | undefined, reason: string): string {
  return `${column ?? ''}\n${reason}`
}

function answerForAll(
  answer: Resolution | undefined,
  suggestion: string | number | undefined,
): Resolution | undefined {
  if (answer?.kind !== 'mend') return answer
  return suggestion === undefined ? undefined : { kind: 'mend', value: suggestion }
}
