import type { DossierView } from '../dossier/document/view'
import type { Kind } from '../dossier/kinds'
import { paths } from './paths'
import { subjectPath } from './subjectPath'

type Find = (dossier: string, id: string, view: DossierView) => string

const canvasOf = (dossier: string, canvas: string | undefined) =>
  canvas ? paths.canvas(dossier, canvas) : paths.canvases(dossier)
const sessionOf = (dossier: string, session: string | undefined) =>
  session ? paths.session(dossier, session) : paths.sessions(dossier)

/** Where a record of each kind is found in the app. */
const finders = {
  items: (dossier, id) => subjectPath(dossier, id),
  opportunities: paths.opportunity,
  actions: paths.actions,
  contracts: paths.contract,
  canvases: paths.canvas,
  notes: (dossier, id, { notes }) => canvasOf(dossier, notes[id]?.canvas),
  noteGroups: (dossier, id, { noteGroups }) => canvasOf(dossier, noteGroups[id]?.canvas),
  stickers: (dossier, id, { stickers }) => canvasOf(dossier, stickers[id]?.canvas),
  scans: paths.scan,
  examples: paths.examples,
  roles: (dossier, id) => paths.roles(dossier, 'dossier', { look: 'rol', cell: `/${id}` }),
  activities: (dossier, id) => paths.roles(dossier, 'dossier', { look: 'activiteit', cell: `${id}/` }),
  people: (dossier) => paths.roles(dossier, 'dossier', { look: 'mensen' }),
  talks: paths.talk,
  sessions: paths.session,
  sessionBlocks: (dossier, id, { sessionBlocks }) => sessionOf(dossier, sessionBlocks[id]?.session),
  sessionPeople: (dossier, id, { sessionPeople }) => sessionOf(dossier, sessionPeople[id]?.session),
  sessionPoints: (dossier, id, { sessionPoints }) => sessionOf(dossier, sessionPoints[id]?.session),
} satisfies Readonly<Record<Kind, Find>>

/** Where a record is found in the app. */
export function recordPath(dossier: string, view: DossierView, kind: Kind, id: string): string {
  const find: Find = finders[kind]
  return find(dossier, id, view)
}
