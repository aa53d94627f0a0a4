import { type Content, Html, html } from '../html'

export type Level = 2 | 3 | 4 | 5

/** A heading of a level; with an id it can be jumped to. */
export function heading(level: Level, content: Content, id?: string): Html {
  const tag = new Html(`h${level}`)
  return html`<${tag}${id !== undefined && html` id="${id}"`}>${content}</${tag}>`
}

/** A table with a title, the names of its columns, and its rows. It scrolls by itself where a screen is small. */
export function table(
  title: string | undefined,
  columns: readonly string[],
  rows: readonly Content[][],
): Html {
  const head = columns.map((column) => html`<th scope="col">${column}</th>`)
  const body = rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)
  const caption = title !== undefined && html`<caption>${title}</caption>`
  return html`<div class="wide"><table>${caption}<thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`
}

/** A list of names and values; a value that is missing is said to be. */
export function facts(pairs: readonly (readonly [name: string, value: string])[], empty: string): Html {
  const lines = pairs.map(([name, value]) => html`<dt>${name}</dt><dd>${value || empty}</dd>`)
  return html`<dl class="facts">${lines}</dl>`
}
