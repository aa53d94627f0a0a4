import { isNoteColour, noteColours, stickerKinds } from '../../content/canvases/notes'
import { readCanvas } from '../../dossier/canvas/readCanvas'
import { votesOf } from '../../dossier/canvas/votes'
import type { DossierView } from '../../dossier/document/view'
import type { Note } from '../../dossier/kinds/note'
import { numberIn } from '../../dossier/naming/formats'
import type { Words } from '../../words/Words'
import type { SheetGroup, SheetNote } from './sheet'

/** The notes of each field of a canvas. What is still written silently, and dots that were not counted, stay out. */
export function notesOf(
  view: DossierView,
  canvas: string,
  words: Words,
): (field: string) => readonly SheetGroup[] {
  const sheet = readCanvas(view, canvas)
  const noteOf = (note: Note): SheetNote => ({
    text: note.text,
    colour: isNoteColour(note.colour) ? note.colour : noteColours[0],
    details: detailsOf(view, note, sheet?.votesShown ?? false, words),
  })
  return (id) => {
    const field = sheet?.fields.find((one) => one.id === id)
    if (!field) return []
    return [
      ...field.groups.map(({ group, notes }) => ({
        title: group.title || words('canvasPaper:group'),
        notes: notes.map(noteOf),
      })),
      ...(field.notes.length > 0 ? [{ title: '', notes: field.notes.map(noteOf) }] : []),
    ]
  }
}

function detailsOf(view: DossierView, note: Note, withVotes: boolean, words: Words): string {
  const votes = votesOf(view, note.id)
  const dots = withVotes ? stickerKinds.filter((kind) => votes[kind] > 0) : []
  const linked = view.opportunities[note.opportunity]
  return [
    note.author,
    note.chosen && words('canvasPaper:details.chosen'),
    ...dots.map((kind) => words(`canvasPaper:details.${kind}`, { count: votes[kind] })),
    note.hours > 0 && words('canvasPaper:details.hours', { hours: numberIn(words, note.hours) }),
    note.supplier,
    note.where,
    note.when,
    note.supervisor && words('canvasPaper:details.supervisor', { name: note.supervisor }),
    note.notAllowed && words('canvasPaper:details.notAllowed', { what: note.notAllowed }),
    note.owner && words('canvasPaper:details.owner', { name: note.owner }),
    linked &&
      !linked.removed &&
      linked.title !== note.text &&
      words('canvasPaper:details.opportunity', { title: linked.title }),
  ]
    .filter(Boolean)
    .join(' · ')
}
