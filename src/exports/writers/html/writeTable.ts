import type { Cell, Table } from '../../documents/tree'
import { Html, html } from './markup'

/** As many columns fit on the smallest screen, because their words wrap. */
const fitting = 2
/** Beside more columns than this, one with much to say would be too narrow to read. */
const few = 5

const roomy = new Html(' class="roomy"')

/** A table with its title. One that may be wider than the screen scrolls by itself, also by keyboard. */
export function writeTable(
  { title, columns, rows, showsTitle }: Table,
  said: (cell: Cell) => Html | string,
): Html {
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  const isRoomy = (share: number) => columns.length > few && share > all / few
  const head = columns.map(
    (column) => html`<th scope="col"${isRoomy(column.share) && roomy}>${column.title}</th>`,
  )
  const body = rows.map((row) => html`<tr>${row.map((cell) => html`<td>${said(cell)}</td>`)}</tr>\n`)
  const caption = showsTitle
    ? html`<caption>${title}</caption>`
    : html`<caption class="unseen">${title}</caption>`
  const table = html`<table>${caption}<thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
  // No landmark: a dossier has many tables, and some have the same title.
  return columns.length > fitting
    ? html`<div class="wide" role="group" tabindex="0" aria-label="${title}">${table}</div>`
    : table
}
