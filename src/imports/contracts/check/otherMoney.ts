import { type Row, textOf } from '../../table'
import { bareTitle } from '../columns/bareTitle'
import type { ColumnLook } from '../columns/layOut'
import { foreignMoney } from '../values/amountDigits'

/** Which money the amounts of a column are in, where a file says so beside the amounts; nothing for euros. */
export type OtherMoney = (row: Row, title: string) => string | undefined

const currencyTitle = /(^| )(currency|valuta|munt|munteenheid|devise)( code)?$/

/** Finds out where a file tells in which money it counts: in the title of the amounts, or in a column of its own. */
export function otherMoney(columns: readonly ColumnLook[]): OtherMoney {
  const currencies = columns.filter(({ title }) => currencyTitle.test(bareTitle(title)))
  const inTitles = new Map(columns.map(({ title }) => [title, foreignMoney(title.replaceAll('_', ' '))]))
  return (row, title) => {
    const own = inTitles.get(title)
    if (own || currencies.length === 0) return own
    return currencies.map(({ index }) => foreignMoney(textOf(row.cells[index]))).find(Boolean)
  }
}
