import type { DossierView } from '../../dossier/document/view'
import type { Words } from '../../words/Words'
import { canvasSheet } from '../canvas/canvasSheet'
import { layoutPicture } from '../canvas/layoutPicture'
import { type CanvasPaint, canvasLook } from '../canvas/look'
import type { CanvasSheet } from '../canvas/sheet'
import { paragraph, table } from '../documents/pieces'
import type { Block, Drawing } from '../documents/tree'
import type { Picture } from '../picture/shapes'

/** Nearly square, and not wider than its letters can still be read on an A4; upright once there is more on it. */
const smallest = 1150
const forms = { few: 1.15, many: 0.85 }

/** Wider than this, in px, its letters are too small to read on paper. */
const readable = 1500

/** The canvas of a session as a picture, with its notes in a table where a picture cannot be made. Empty without notes. */
export function canvasBlocks(view: DossierView, canvas: string, words: Words): readonly Block[] {
  const drawn = canvasBlock(view, canvas, words)
  if (!drawn) return []
  if (drawn.picture.width <= readable) return [drawn]
  return [drawn, paragraph(words('sessionClose:report.small'), 'soft')]
}

function canvasBlock(view: DossierView, canvas: string, words: Words): Drawing | undefined {
  const sheet = canvasSheet(view, canvas, words)
  if (!sheet) return undefined
  const count = notesIn(sheet).length
  if (count === 0) return undefined
  const chosen = Object.values(view.notes).filter(
    (one) => one.canvas === canvas && one.chosen && !one.removed,
  )
  const alt = words('sessionClose:report.alt', {
    title: sheet.title,
    notes: words('sessionClose:report.altNotes', { count }),
  })
  const names = chosen.map(({ text }) => text).join('; ')
  return {
    kind: 'picture',
    alt: names === '' ? alt : words('sessionClose:report.altChosen', { alt, names }),
    picture: drawOnPage({ ...sheet, foot: words('sessionClose:report.foot') }),
    look: { ...canvasLook, margin: 8 },
    instead: [notesTable(sheet, words)],
  }
}

function drawOnPage(sheet: CanvasSheet): Picture<CanvasPaint> {
  const lying = layoutPicture(sheet, { form: forms.few, smallest })
  return lying.width <= smallest ? lying : layoutPicture(sheet, { form: forms.many, smallest })
}

function notesIn({ rows }: CanvasSheet) {
  return rows.flatMap((row) => row.flatMap(({ groups }) => groups.flatMap(({ notes }) => notes)))
}

function notesTable(sheet: CanvasSheet, words: Words) {
  const rows = sheet.rows.flat().flatMap(({ title, groups }) => {
    const lines = groups.flatMap(({ notes }) =>
      notes.map(({ text, details }) => (details === '' ? text : `${text} (${details})`)),
    )
    return lines.length === 0 ? [] : [[title, lines.join('\n')]]
  })
  return table(
    sheet.title,
    [
      [words('sessionClose:report.field'), 2],
      [words('sessionClose:report.notes'), 5],
    ],
    rows,
  )
}
