import { type Html, html } from '../writers/html/markup'
import type { CanvasSheet, SheetGroup, SheetNote } from './sheet'

/** A canvas to paste: plain text for Teams and mail, and the same as markup for Word. */
export type CanvasText = { readonly plain: string; readonly markup: string }

/** A canvas as text to paste elsewhere. `none` is said of a box without notes. */
export function canvasText(sheet: CanvasSheet, words: { readonly none: string }): CanvasText {
  const { title, about, rows } = sheet
  const fields = rows.flat()
  const plain = fields.map(({ code, title: name, groups }) => {
    const lines = groups.flatMap((group) => [
      ...(group.title === '' ? [] : [`  ${group.title}:`]),
      ...group.notes.map((note) => `- ${lineOf(note)}`),
    ])
    return [`${code} ${name}`, ...(lines.length > 0 ? lines : [words.none])].join('\n')
  })
  const markup = html`<h1>${title}</h1><p>${about}</p>${fields.map(
    ({ code, title: name, groups }) =>
      html`<h2>${code} ${name}</h2>${
        groups.some(({ notes }) => notes.length > 0) ? groups.map(listOf) : html`<p>${words.none}</p>`
      }`,
  )}`
  return { plain: [`${title}\n${about}`, ...plain].join('\n\n'), markup: markup.markup }
}

function listOf({ title, notes }: SheetGroup): Html {
  const list = html`<ul>${notes.map((note) => html`<li>${lineOf(note)}</li>`)}</ul>`
  return title === '' ? list : html`<p><strong>${title}</strong></p>${list}`
}

function lineOf({ text, details }: SheetNote): string {
  const line = text.replace(/\s*\n\s*/g, ' / ').trim()
  return details === '' ? line : `${line} (${details})`
}
