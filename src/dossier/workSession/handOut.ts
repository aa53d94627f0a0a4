import * as Y from 'yjs'
import { describeDossier } from '../commands/describeDossier'
import { addRecord, changeRecord } from '../commands/records'
import { addSession } from '../commands/workSession/prepareSession'
import { emptyAbout } from '../document/about'
import { currentVersion, draftOf } from '../document/draft'
import { rankAfter } from '../document/rank'
import { viewOf } from '../document/snapshot'
import type { DossierView } from '../document/view'
import { findSession, readBlocks } from './readSessions'

/** What a block takes along; who leads it and what its facilitator wrote for themselves stay. */
const blockFields = [
  'block',
  'title',
  'minutes',
  'aim',
  'script',
  'question',
  'material',
  'tool',
  'shows',
] as const

/** A dossier to hand out. `state` is its whole Yjs state in V2 encoding. */
export type HandOut = { readonly state: Uint8Array; readonly view: DossierView }

/**
 * An empty dossier with the agenda of a session and its canvas without notes: no people, nothing that was said, and
 * nothing that a facilitator wrote for themselves. The session keeps its id, by which what comes back is recognised.
 * Nothing if the session is not there.
 */
export function handOut(
  from: DossierView,
  id: string,
  given: { readonly title: string; readonly createdAt: string; readonly newId: () => string },
): HandOut | undefined {
  const session = findSession(from, id)
  if (!session) return undefined
  const document = new Y.Doc()
  const draft = draftOf(document)
  const canvas = from.canvases[session.canvas]
  const canvasId = given.newId()
  describeDossier(draft, {
    ...emptyAbout,
    title: given.title,
    createdAt: given.createdAt,
    version: currentVersion,
  })
  addRecord(draft, 'canvases', canvasId, {
    kind: canvas?.kind || 'opportunityMap',
    ...(canvas?.name && { name: canvas.name }),
    ...(session.date && { date: session.date }),
    rank: rankAfter([]),
  })
  const { title, agenda, date, start, minutes, place, goal, rank } = session
  // The blocks come from the session, with what people changed in them, and not from its agenda.
  addSession(draft, id, { agenda: '', rank, canvas: canvasId }, given.newId)
  changeRecord(draft, 'sessions', id, { title, agenda, date, start, minutes, place, goal })
  for (const one of readBlocks(from, id)) {
    const fields = blockFields.flatMap((field) => (one[field] === '' ? [] : [[field, one[field]] as const]))
    addRecord(draft, 'sessionBlocks', one.id, { ...Object.fromEntries(fields), session: id, rank: one.rank })
  }
  const made = { state: Y.encodeStateAsUpdateV2(document), view: viewOf(document) }
  document.destroy()
  return made
}
