import { type Row, textOf } from '../../table'
import type { Target } from '../columns/targets'
import type { Notices } from './createNotices'
import type { ColumnName } from './report'

type Amounts = { readonly name: ColumnName; readonly target: Target; readonly isInDoubt: boolean }

/** What an amount leaves to be known: whether it is per year, and that it is in other money. */
export function tellMoney(
  notices: Notices,
  { name, target, isInDoubt }: Amounts,
  row: Row,
  money?: string,
): void {
  const isAssumed = isInDoubt && target === 'valuePerYear'
  if (!isAssumed && !money) return
  const text = textOf(row.cells[name.index])
  const about = (shown: string) => ({
    column: name,
    row: row.number,
    sample: { text: shown, read: undefined },
  })
  if (isAssumed) notices.add('assumedPerYear', about(text))
  if (money) notices.add('foreignMoney', about(`${money} ${text}`))
}
