import { type CanvasFieldDefinition, findCanvas } from '../../content/canvases'
import { findCanvasIn } from '../../dossier/canvas/readCanvases'
import type { DossierView } from '../../dossier/document/view'
import { dateIn } from '../../dossier/naming/formats'
import type { Words } from '../../words/Words'
import { notesOf } from './notesOf'
import { opportunityNotes } from './opportunityNotes'
import { scoreRows } from './scoreRows'
import type { CanvasSheet, SheetField } from './sheet'

/** The subjects whose words have to be there before a canvas is drawn or written. */
export const canvasSubjects = ['canvases', 'canvasPaper', 'file', 'opportunities', 'scores'] as const

/** A canvas in words as everybody may see it; nothing if it is not there. */
export function canvasSheet(view: DossierView, id: string, words: Words): CanvasSheet | undefined {
  const canvas = findCanvasIn(view, id)
  const definition = canvas && findCanvas(canvas.kind)
  if (!canvas || !definition) return undefined
  const kind = words(`canvases:${definition.id}.title`)
  const name = nameOf(view, canvas, kind)
  const sheet = {
    title: name.startsWith(kind) ? name : words('canvasPaper:title', { kind, name }),
    about: [view.about.organisation || view.about.title, canvas.date && dateIn(words, canvas.date)]
      .filter(Boolean)
      .join(' · '),
    foot:
      definition.shows === 'scores'
        ? words('canvasPaper:footScores')
        : words('canvasPaper:foot', { example: words(`canvasPaper:examples.${definition.id as string}`) }),
    goesOn: (title: string) => words('canvasPaper:goesOn', { title }),
  }
  if (definition.shows === 'scores') return { ...sheet, rows: scoreRows(view, words) }
  const opportunity = view.opportunities[canvas.opportunity]
  const groupsOf =
    definition.shows === 'opportunity'
      ? (field: string) =>
          opportunity ? [{ title: '', notes: opportunityNotes(view, opportunity, field, words) }] : []
      : notesOf(view, id, words)
  const path = `canvases:${definition.id as string}.fields` as const
  const fieldOf = ({ id: field, code }: CanvasFieldDefinition): SheetField => ({
    code,
    title: words(`${path}.${field}.title`),
    question: words(`${path}.${field}.question`),
    groups: groupsOf(field),
  })
  return { ...sheet, rows: inRows(definition.fields.map(fieldOf), definition.paper) }
}

type Named = { readonly name: string; readonly opportunity: string }

/** The card of an opportunity is called like the opportunity, also when that gets another name. */
function nameOf({ opportunities }: DossierView, { name, opportunity }: Named, kind: string): string {
  return opportunities[opportunity]?.title || name || kind
}

function inRows<One>(list: readonly One[], counts: readonly number[]): readonly (readonly One[])[] {
  let from = 0
  return counts.map((count) => {
    from += count
    return list.slice(from - count, from)
  })
}
