import type { RowPlan } from '../../../dossier/contracts/compareImport'
import type { ImportedContract } from '../../../dossier/contracts/importedContract'
import { nameKey, numberKey } from '../../../dossier/contracts/matchImport'
import type { ReadRows } from './readRows'
import { type ContractChange, listedChanges, type Report } from './report'

/** What writing these rows into the register would do; `plans` has what happens to each. */
export function makeReport(
  { rows, skipped, problems, notices }: ReadRows,
  plans: readonly RowPlan[],
): Report {
  const counts = { added: 0, changed: 0, same: 0, removed: 0, kept: 0 }
  const changes: ContractChange[] = []
  const additions: string[] = []
  for (const [i, plan] of plans.entries()) {
    const { row = 0, told = {} } = rows[i] ?? {}
    if (plan.kind === 'new') {
      counts.added += 1
      if (additions.length < listedChanges) additions.push(titleOf(told))
      continue
    }
    counts[plan.kind] += 1
    if ('kept' in plan) counts.kept += plan.kept.length
    if (plan.kind === 'changed' && changes.length < listedChanges) {
      const fields = plan.fields.map(({ field, before, after }) => {
        return { field, before: asShown(before), after: asShown(after) }
      })
      changes.push({ row, name: titleOf(told), fields })
    }
  }
  tellSameNumbers(rows, notices)
  return {
    counts: { ...counts, skipped, withProblem: problems.rows() },
    problems: problems.list(),
    notices: notices.list(),
    changes,
    additions,
  }
}

/** Rows that share a number are lots of one contract, or a slip in the register: people should know. */
function tellSameNumbers(rows: ReadRows['rows'], notices: ReadRows['notices']): void {
  const first = new Map<string, string>()
  for (const { row, told } of rows) {
    const number = numberKey(told)
    if (number === '') continue
    if (first.has(number)) notices.add('sameNumber', { row })
    else first.set(number, nameKey(told))
  }
}

function titleOf({ name, number, supplier }: ImportedContract): string {
  return [name ?? number ?? '', supplier ?? ''].filter((part) => part !== '').join(' – ')
}

function asShown(value: unknown): string | number {
  return typeof value === 'string' || typeof value === 'number' ? value : ''
}
