import { findCanvas } from '../../content/canvases'
import { canvasLayout } from '../../dossier/canvas/canvasLayout'
import type { DossierView } from '../../dossier/document/view'
import type { Words } from '../../words/Words'
import { canvasSheet } from '../canvas/canvasSheet'
import type { SheetField, SheetNote } from '../canvas/sheet'
import { fieldOf, heading, paragraph, value } from './pieces'
import type { Block } from './tree'

/**
 * The boxes of a canvas with their notes and groups, below headings of a level. Dots are told once they are counted. Of
 * notes that are still written silently only how many there are; they never leave the room before everything is shown.
 */
export function* canvasBlocks(view: DossierView, id: string, level: 1 | 3, words: Words): Generator<Block> {
  const sheet = canvasSheet(view, id, words)
  if (!sheet) return
  const hidden = canvasLayout(view, id).fields.reduce((sum, field) => sum + field.hidden, 0)
  if (hidden > 0) yield paragraph(words('canvasPaper:out.hidden', { count: hidden }), 'soft')
  // An empty corner of the square is no gap: no opportunity came out there.
  const isSquare = findCanvas(view.canvases[id]?.kind ?? '')?.shows === 'scores'
  for (const field of sheet.rows.flat()) {
    const isEmpty = field.groups.every(({ notes }) => notes.length === 0)
    if (!(isEmpty && isSquare)) yield* boxBlocks(field, id, level, words)
  }
}

function* boxBlocks({ title, question, groups }: SheetField, id: string, level: 1 | 3, words: Words) {
  const asked = { canvas: id }
  yield heading(level, title)
  if (question) yield paragraph(question, 'soft')
  // Loose notes come first: below the name of a group they would read as if they were in it.
  const filled = groups
    .filter(({ notes }) => notes.length > 0)
    .toSorted((a, b) => Number(a.title !== '') - Number(b.title !== ''))
  if (filled.length === 0) yield value(fieldOf(title, '', asked, words))
  const all = filled.flatMap(({ notes }) => notes.map(({ text }) => text)).join('\n')
  for (const [i, group] of filled.entries()) {
    if (group.title) yield heading(level === 1 ? 2 : 4, group.title)
    const items = group.notes.map((note) => noteLine(note, words))
    // The box counts once as filled in, however many groups it has.
    yield { kind: 'list', items, ...(i === 0 && { field: fieldOf(title, all, asked, words) }) } as const
  }
}

function noteLine({ text, details }: SheetNote, words: Words): string {
  const what = text.trim() || words('papers:canvas.emptyNote')
  return details === '' ? what : words('papers:canvas.note', { what, details })
}
